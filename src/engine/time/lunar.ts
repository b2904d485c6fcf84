import { HolidayUtil, LunarMonth, Solar } from "lunar-typescript";
import { civilOf, type DayNumber, type DaySpan, dayOf, isoOf, weekdayOf } from "./calendar.ts";

/** The Chinese calendar, by the library lunar-typescript; nothing is worked out before it is asked for. */

const FIRST_YEAR = 1;
const LAST_YEAR = 9990; // the library's new moons end soon after
const MAX_DAYS_OFF = 12;

// A new moon costs the library a good part of a millisecond, and a text names the same few holidays over and over.
const MAX_REMEMBERED = 4096;
const lunarDays = new Map<number, DayNumber | undefined>();
const termDays = new Map<string, DayNumber | undefined>();
const daysOff = new Map<DayNumber, DaySpan | undefined>();

function remembered<Key, Value>(
  memory: Map<Key, Value | undefined>,
  key: Key,
  compute: () => Value | undefined,
): Value | undefined {
  const known = memory.get(key);
  if (known !== undefined || memory.has(key)) return known;
  if (memory.size >= MAX_REMEMBERED) memory.clear();
  const value = compute();
  memory.set(key, value);
  return value;
}

/** The day of a lunar date; day 0 is the month's last. Undefined where the year has no such day. */
export function dayOfLunar(year: number, month: number, day: number, leap = false): DayNumber | undefined {
  return remembered(lunarDays, ((year * 16 + month) * 32 + day) * 2 + (leap ? 1 : 0), () =>
    findLunarDay(year, month, day, leap),
  );
}

function findLunarDay(year: number, month: number, day: number, leap: boolean): DayNumber | undefined {
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
  return remembered(termDays, `${year}${term}`, () => findTerm(year, term));
}

function findTerm(year: number, term: string): DayNumber | undefined {
  // A day in mid-year: its table holds every term of that Gregorian year.
  const solar = Solar.fromYmd(year, 6, 1).getLunar().getJieQiTable()[term];
  return solar ? dayOf(solar.getYear(), solar.getMonth(), solar.getDay()) : undefined;
}

/** The run of days off around a public holiday, as the State Council announced it; undefined where that is not on record. */
export function daysOffAround(holiday: DayNumber): DaySpan | undefined {
  return remembered(daysOff, holiday, () => findDaysOff(holiday));
}

function findDaysOff(holiday: DayNumber): DaySpan | undefined {
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
