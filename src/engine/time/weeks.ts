import { notBeforeWeekday, weekdayNames, weekWords } from "../lexicon/weekdays.ts";
import type { DayNumber, DaySpan } from "./calendar.ts";
import { weekdayOf } from "./calendar.ts";
import { chineseDigit, hasOneOf, hasWord } from "./scan.ts";

const byCode = new Map(Object.entries(weekdayNames).map(([name, weekday]) => [name.charCodeAt(0), weekday]));

export const weekdayOpenings: readonly string[] = weekWords.flatMap((word) =>
  Object.keys(weekdayNames).map((name) => word + name),
);

export interface Weekday {
  readonly end: number;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
}

/** The day of a week by name at `at`, after 星期, 周 or a week such as 上周. */
export function readWeekdayName(text: string, at: number): Weekday | undefined {
  const weekday = byCode.get(text.charCodeAt(at));
  if (weekday === undefined || chineseDigit(text.charCodeAt(at + 1)) >= 0) return undefined; // 周五十
  return hasOneOf(text, at + 1, notBeforeWeekday[text.charAt(at)] ?? "")
    ? undefined
    : { end: at + 1, weekday };
}

/** 星期三, 周三 at `at`. */
export function readWeekday(text: string, at: number): Weekday | undefined {
  for (const word of weekWords) {
    if (hasWord(text, at, word)) return readWeekdayName(text, at + word.length);
  }
  return undefined;
}

/** Past a weekday after a date: 星期二, （周二）; `at` itself when there is none. */
export function skipWeekday(text: string, at: number): number {
  const bracket = hasOneOf(text, at, "(（");
  const day = readWeekday(text, bracket ? at + 1 : at);
  if (!day) return at;
  if (!bracket) return day.end;
  return hasOneOf(text, day.end, ")）") ? day.end + 1 : at;
}

/** Monday to Sunday of the week that holds `day`, moved by whole weeks. */
export function weekOf(day: DayNumber, offset: number): DaySpan {
  const monday = day - weekdayOf(day) + 1 + offset * 7;
  return { from: monday, to: monday + 6 };
}
