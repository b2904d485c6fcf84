import { type MonthPart, monthLookalikes, monthParts, notMonthLookalikes } from "../lexicon/yearParts.ts";
import { WordList } from "../text/wordList.ts";
import { type DaySpan, dayOf, daysInMonth, isCivilDay } from "./calendar.ts";
import { type InYear, inYear, type Within, wholeMonths } from "./inYear.ts";
import { readLunarDayAfterMonth } from "./lunarDays.ts";
import type { Grain } from "./moment.ts";
import { readNthWeekday } from "./nthWeekday.ts";
import { hasOneOf, hasWord, type Numeral, readNumeral, skipGap, skipRangeMark } from "./scan.ts";

const thirds = new WordList<MonthPart>(monthParts.map((part) => [part.word, part]));
const lookalikes = new WordList<boolean>([
  ...monthLookalikes.map((word) => [word, true] as const),
  ...notMonthLookalikes.map((word) => [word, false] as const),
]);

/** Whether 月, just before `afterMonth`, begins another word: 3月|饼. */
export function isMonthLookalike(text: string, afterMonth: number): boolean {
  return lookalikes.at(text, afterMonth)?.row === true;
}

/** A month whose 月 has just been read, and what follows it: a day, 上旬, 底. */
export function readMonths(text: string, numeral: Numeral, afterMonth: number): InYear | undefined {
  const { value } = numeral;
  if (isMonthLookalike(text, afterMonth)) return undefined;
  if (!numeral.arabic && numeral.positional && numeral.length === 2) {
    // 七八月: two months side by side.
    const first = Math.floor(value / 10);
    return value % 10 === first + 1 ? monthRange(text, first, first + 1, afterMonth) : undefined;
  }
  if (value < 1 || value > 12 || numeral.length > 2) return undefined;
  const lunar = numeral.arabic ? undefined : readLunarDayAfterMonth(text, value, afterMonth);
  return lunar ?? readDay(text, value, afterMonth) ?? readMonthTail(text, value, afterMonth);
}

/** Months `first` to `last`, whose 月 has just been read. */
export function monthRange(
  text: string,
  first: number,
  last: number,
  afterMonth: number,
): InYear | undefined {
  if (isMonthLookalike(text, afterMonth)) return undefined;
  return wholeMonths(skipShare(text, afterMonth), "part", first, last);
}

/** 份 after 月, and 当月 after a month named (4月当月). */
function skipShare(text: string, at: number): number {
  const share = hasWord(text, at, "份") && !hasWord(text, at, "份额") ? at + 1 : at;
  return hasWord(text, share, "当月") ? share + 2 : share;
}

function readMonthTail(text: string, month: number, afterMonth: number): InYear {
  const share = skipShare(text, afterMonth);
  const weekday = readNthWeekday(text, month, share);
  if (weekday) return weekday;
  const third = readMonthPart(text, share);
  if (!third) return wholeMonths(share, "month", month, month);
  return inYear(third.end, "tenday", (year) => tenDays(year, month, third.row), month);
}

/** 上旬, 底 and the like at `at`. */
export function readMonthPart(
  text: string,
  at: number,
): { readonly end: number; readonly row: MonthPart } | undefined {
  const match = thirds.at(text, at);
  if (!match) return undefined;
  const { notBefore, onlyBefore } = match.row;
  if (notBefore && hasOneOf(text, match.end, notBefore)) return undefined;
  if (onlyBefore && match.end < text.length && !hasOneOf(text, match.end, onlyBefore)) return undefined;
  return match;
}

export function tenDays(year: number, month: number, part: MonthPart): DaySpan {
  return {
    from: dayOf(year, month, part.from),
    to: dayOf(year, month, part.to === 0 ? daysInMonth(year, month) : part.to),
  };
}

/** The day after 月: 19日, 5—8日, the 12 of 12、13日, 初八 of the lunar calendar excepted. */
function readDay(text: string, month: number, afterMonth: number): InYear | undefined {
  const numeral = readNumeral(text, skipGap(text, afterMonth));
  if (!numeral || numeral.value < 1 || numeral.value > 31 || numeral.length > 3) return undefined;
  const unit = skipGap(text, numeral.end);
  const end = skipDayUnit(text, unit);
  if (end >= 0) return dayOfMonth(end, "day", month, numeral.value, numeral.value);
  if (hasOneOf(text, unit, "、和")) {
    const next = readNumeral(text, skipGap(text, unit + 1));
    const listed = next && next.value > numeral.value && skipDayUnit(text, skipGap(text, next.end)) >= 0;
    return listed ? dayOfMonth(numeral.end, "listed", month, numeral.value, numeral.value) : undefined;
  }
  const right = skipRangeMark(text, numeral.end);
  const last = right < 0 ? undefined : readNumeral(text, right);
  if (!last || last.value <= numeral.value || last.value > 31) return undefined;
  const lastEnd = skipDayUnit(text, skipGap(text, last.end));
  return lastEnd < 0 ? undefined : dayOfMonth(lastEnd, "part", month, numeral.value, last.value);
}

const NOT_DAY_NUMBER = "线楼文院井门舱机厅馆令店桌车床坑台";

/** After 日, or 号 where it numbers a day; -1 when neither is there. */
export function skipDayUnit(text: string, at: number): number {
  if (hasWord(text, at, "日")) return at + 1;
  return hasWord(text, at, "号") && !hasOneOf(text, at + 1, NOT_DAY_NUMBER) ? at + 1 : -1;
}

function dayOfMonth(end: number, grain: Grain, month: number, first: number, last: number): InYear {
  const within: Within = (year) =>
    isCivilDay(year, month, first) && isCivilDay(year, month, last)
      ? { from: dayOf(year, month, first), to: dayOf(year, month, last) }
      : undefined;
  return inYear(end, grain, within, month);
}
