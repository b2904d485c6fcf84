import {
  daysOff,
  firstLunarYear,
  firstNewYear,
  lunarMonths,
  solarTerms,
} from "../lexicon/generated/lunarCalendar.ts";
import { civilOf, type DayNumber, type DaySpan, dayOf, dayOfIso } from "./calendar.ts";

/*
 * The Chinese calendar, from tables that a library has worked out (see `scripts/lexicon/lunarCalendar.ts`). It is
 * known for the lunar years 1900 to 2100; outside them nothing has a day.
 */

const LEAP_MONTH_BIT = 13;

const lengthOf = (months: number, position: number): number => 29 + ((months >> position) & 1);

let newYears: readonly DayNumber[] | undefined;

/** The first day of each lunar year; added up when first asked for. */
function newYearOf(index: number): DayNumber | undefined {
  if (newYears === undefined) {
    const days = [firstNewYear];
    for (const months of lunarMonths) {
      const count = months >> LEAP_MONTH_BIT > 0 ? 13 : 12;
      let next = days[days.length - 1] ?? firstNewYear;
      for (let position = 0; position < count; position++) next += lengthOf(months, position);
      days.push(next);
    }
    newYears = days;
  }
  return newYears[index];
}

/** The day of a lunar date; day 0 is the month's last. Undefined where the year has no such day. */
export function dayOfLunar(year: number, month: number, day: number, leap = false): DayNumber | undefined {
  const index = year - firstLunarYear;
  const months = lunarMonths[index];
  const first = newYearOf(index);
  if (months === undefined || first === undefined || month < 1 || month > 12) return undefined;
  const doubled = months >> LEAP_MONTH_BIT;
  if (leap && doubled !== month) return undefined;
  const position = month - 1 + (leap || (doubled > 0 && month > doubled) ? 1 : 0);
  const length = lengthOf(months, position);
  if (day < 0 || day > length) return undefined;
  let start = first;
  for (let before = 0; before < position; before++) start += lengthOf(months, before);
  return start + (day === 0 ? length : day) - 1;
}

/** The day of a lunar date that falls in a Gregorian year: the twelfth month is mostly that of the lunar year before. */
export function lunarDayWithin(
  year: number,
  month: number,
  day: number,
  leap = false,
): DayNumber | undefined {
  for (const lunarYear of [year - 1, year]) {
    const found = dayOfLunar(lunarYear, month, day, leap);
    if (found !== undefined && civilOf(found).year === year) return found;
  }
  return undefined;
}

/** The day of a solar term (清明) in a Gregorian year. */
export function dayOfTerm(year: number, term: string): DayNumber | undefined {
  const table = solarTerms[term];
  const day = table?.days[year - firstLunarYear];
  return table === undefined || day === undefined ? undefined : dayOf(year, table.month, Number(day));
}

let runs: readonly DaySpan[] | undefined;

function runsOfDaysOff(): readonly DaySpan[] {
  runs ??= daysOff.map((run) => ({
    from: dayOfIso(run.slice(0, 10)) ?? Number.NaN,
    to: dayOfIso(run.slice(11)) ?? Number.NaN,
  }));
  return runs;
}

/** The run of days off around a public holiday, as the State Council announced it; undefined where that is not on record. */
export function daysOffAround(holiday: DayNumber): DaySpan | undefined {
  return runsOfDaysOff().find(({ from, to }) => from <= holiday && holiday <= to);
}
