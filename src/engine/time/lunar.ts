import { HolidayUtil, LunarMonth, Solar } from "lunar-typescript";
import { civilOf, type DayNumber, type DaySpan, dayOf, isoOf, weekdayOf } from "./calendar.ts";

/** The Chinese calendar, by the library lunar-typescript; nothing is worked out before it is asked for. */

const FIRST_YEAR = 1;
const LAST_YEAR = 9990; // the library's new moons end soon after
const MAX_DAYS_OFF = 12;

/** The day of a lunar date; day 0 is the month's last. Undefined where the year has no such day. */
export function dayOfLunar(year: number, month: number, day: number, leap = false): DayNumber | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  const found = LunarMonth.fromYm(year, leap ? -month : month);
  if (!found) return undefined;
  const count = found.getDayCount();
  const ordinal = day === 0 ? count : day;
  if (ordinal < 1 || ordinal > count) return undefined;
  const first = Solar.fromJulianDay(found.getFirstJulianDay());
  return dayOf(first.getYear(), first.getMonth(), first.getDay()) + ordinal - 1;
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
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  // A day in mid-year: its table holds every term of that Gregorian year.
  const solar = Solar.fromYmd(year, 6, 1).getLunar().getJieQiTable()[term];
  return solar ? dayOf(solar.getYear(), solar.getMonth(), solar.getDay()) : undefined;
}

/** The run of days off around a public holiday, as the State Council announced it; undefined where that is not on record. */
export function daysOffAround(holiday: DayNumber): DaySpan | undefined {
  if (!isOnRecord(holiday)) return undefined;
  let from = holiday;
  let to = holiday;
  while (holiday - from < MAX_DAYS_OFF && isOff(from - 1)) from--;
  while (to - holiday < MAX_DAYS_OFF && isOff(to + 1)) to++;
  return { from, to };
}

function isOnRecord(day: DayNumber): boolean {
  const iso = isoOf(day);
  return iso !== undefined && HolidayUtil.getHoliday(iso)?.isWork() === false;
}

function isOff(day: DayNumber): boolean {
  const iso = isoOf(day);
  const record = iso === undefined ? null : HolidayUtil.getHoliday(iso);
  return record ? !record.isWork() : weekdayOf(day) >= 6;
}
