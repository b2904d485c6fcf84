import type { IsoDate } from "../figures/figure.ts";

/** Days since 1970-01-01 in the proleptic Gregorian calendar; no clock and no time zone is ever involved. */
export type DayNumber = number;

/** First and last day, inclusive. */
export interface DaySpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_BEFORE_1970 = 719_468; // from 0000-03-01
const DAYS_IN_ERA = 146_097; // 400 years

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month of 1 to 12; 0 for any other month. */
export function daysInMonth(year: number, month: number): number {
  switch (month) {
    case 2:
      return isLeapYear(year) ? 29 : 28;
    case 4:
    case 6:
    case 9:
    case 11:
      return 30;
    case 1:
    case 3:
    case 5:
    case 7:
    case 8:
    case 10:
    case 12:
      return 31;
    default:
      return 0;
  }
}

/** True for days that ISO 8601 can write in four digits of year: 0001-01-01 to 9999-12-31. */
export function isCivilDay(year: number, month: number, day: number): boolean {
  return Number.isInteger(year) && year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day of a date known to be valid. Algorithm: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”. */
export function dayOf(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_BEFORE_1970;
}

export function civilOf(day: DayNumber): CivilDay {
  const z = day + DAYS_BEFORE_1970;
  const era = Math.floor(z / DAYS_IN_ERA);
  const dayOfEra = z - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** The day of `"2024-03-19"`; undefined for anything that is not a real day in that form. */
export function dayOfIso(iso: IsoDate): DayNumber | undefined {
  if (iso.length !== 10 || iso[4] !== "-" || iso[7] !== "-") return undefined;
  const year = digits(iso, 0, 4);
  const month = digits(iso, 5, 7);
  const day = digits(iso, 8, 10);
  return isCivilDay(year, month, day) ? dayOf(year, month, day) : undefined;
}

/** `"2024-03-19"`; undefined outside the years 1 to 9999. */
export function isoOf(day: DayNumber): IsoDate | undefined {
  const { year, month, day: dayOfMonth } = civilOf(day);
  if (!isCivilDay(year, month, dayOfMonth)) return undefined;
  return `${year > 999 ? year : String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

export function isIsoDate(text: string): text is IsoDate {
  return dayOfIso(text) !== undefined;
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The same day of another month; the month's last where it is shorter (31 March less one month is 29 February). */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const civil = civilOf(day);
  const index = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(civil.day, daysInMonth(year, month)));
}

export function yearSpan(year: number): DaySpan {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

/** Whole months `first` to `last` of one year. */
export function monthSpan(year: number, first: number, last: number = first): DaySpan {
  return { from: dayOf(year, first, 1), to: dayOf(year, last, daysInMonth(year, last)) };
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
