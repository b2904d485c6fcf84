import {
  type MonthPart,
  monthLookalikes,
  monthParts,
  notMonthLookalikes,
  type YearPart,
  yearParts,
} from "../lexicon/yearParts.ts";
import { WordList } from "../text/wordList.ts";
import { type DaySpan, dayOf, daysInMonth, isCivilDay, monthSpan } from "./calendar.ts";
import { holidayOpenings, readHoliday } from "./holidays.ts";
import { lunarOpenings, readLunarDay, readLunarDayAfterMonth } from "./lunarDays.ts";
import type { Grain } from "./moment.ts";
import {
  hasOneOf,
  hasWord,
  isNumeralCode,
  type Numeral,
  numeralCharacters,
  readNumeral,
  skipGap,
  skipRangeMark,
} from "./scan.ts";

/** A part of a year whose year is not settled yet: 3月19日, 前三季度, 上半年, 春节. */
export interface InYear {
  readonly end: number;
  readonly grain: Grain;
  /** Set where the part lies in one month. */
  readonly month?: number;
  /**
   * How it finds its year when none stands before it: `nearest` about the day of writing, whatever year was named last
   * (holidays, lunar dates), `writing` in the year of writing (年底), `told` as the last one named (全年). Else see
   * `impliedYear`.
   */
  readonly lean?: "nearest" | "writing" | "told";
  /** Its days in a year; undefined where there are none (30 February). */
  within(year: number): DaySpan | undefined;
}

const parts = new WordList<YearPart>(yearParts.map((part) => [part.word, part]));
const thirds = new WordList<MonthPart>(monthParts.map((part) => [part.word, part]));
const lookalikes = new WordList<boolean>([
  ...monthLookalikes.map((word) => [word, true] as const),
  ...notMonthLookalikes.map((word) => [word, false] as const),
]);

const MAX_LISTED = 12;

/** What a part of a year begins with when no year stands before it and it is no numeral. */
export const inYearOpenings: readonly string[] = [
  ...yearParts.filter((part) => part.bare).map((part) => part.word),
  ...[..."前首头第"].flatMap((first) => [...numeralCharacters, " "].map((next) => first + next)),
  "首季",
];

const firstCodes = new Uint8Array(0x10000);
for (const first of [
  ...numeralCharacters,
  ...inYearOpenings,
  ...yearParts.map(({ word }) => word),
  ...lunarOpenings,
  ...holidayOpenings,
]) {
  firstCodes[first.charCodeAt(0)] = 1;
}

/** Reads a part of a year at `at`; `afterYear` says that its year has just been read. */
export function readInYear(text: string, at: number, afterYear: boolean): InYear | undefined {
  if (firstCodes[text.charCodeAt(at)] === 0) return undefined;
  const numeral = readNumeral(text, at);
  if (numeral) return readNumbered(text, at, numeral) ?? readHoliday(text, at, afterYear);
  switch (text.charCodeAt(at)) {
    case 0x7b2c: // 第
      return readOrdinalQuarter(text, at);
    case 0x524d: // 前
    case 0x9996: // 首
    case 0x5934: // 头
      return readFirstMonths(text, at, afterYear);
  }
  return readNamedPart(text, at, afterYear) ?? readLunarDay(text, at) ?? readHoliday(text, at, afterYear);
}

/** Reads what follows a numeral that counts months, quarters or both ends of several. */
export function readNumbered(text: string, at: number, first: Numeral): InYear | undefined {
  const unit = skipGap(text, first.end);
  switch (text.charCodeAt(unit)) {
    case 0x6708: // 月
      return first.value === 0 && !first.arabic ? undefined : readMonths(text, first, unit + 1);
    case 0x5b63: // 季
      return hasWord(text, unit, "季度") && first.value >= 1 && first.value <= 4
        ? quarters(text, first.value, first.value, unit + 2)
        : undefined;
    case 0x3001: // 、
    case 0x548c: // 和
      return readListed(text, at, first, unit);
    default:
      return readNumberRange(text, first);
  }
}

function readNumberRange(text: string, first: Numeral): InYear | undefined {
  if (first.value < 1 || first.value > 12) return undefined;
  const right = skipRangeMark(text, first.end);
  if (right < 0) return undefined;
  const second = readNumeral(text, hasWord(text, right, "第") ? right + 1 : right);
  if (!second || second.value < 1 || second.value > 12 || second.value <= first.value) return undefined;
  const unit = skipGap(text, second.end);
  if (hasWord(text, unit, "月")) return monthRange(text, first.value, second.value, unit + 1);
  if (hasWord(text, unit, "季度") && second.value <= 4)
    return quarters(text, first.value, second.value, unit + 2);
  return undefined;
}

/** 4、5月份; 一、二季度: the first is one figure, of the unit that only the last one writes. */
function readListed(text: string, at: number, first: Numeral, mark: number): InYear | undefined {
  if (first.value < 1 || first.value > 12 || startsLine(text, at)) return undefined;
  let previous = first;
  let next = mark;
  for (let count = 1; count < MAX_LISTED; count++) {
    const following = readNumeral(text, skipGap(text, next + 1));
    if (!following || following.value <= previous.value || following.value > 12) return undefined;
    const unit = skipGap(text, following.end);
    if (hasWord(text, unit, "月")) {
      if (isLookalike(text, unit + 1)) return undefined;
      return wholeMonths(first.end, "listed", first.value, first.value);
    }
    if (hasWord(text, unit, "季度")) {
      return following.value <= 4 ? quarters(text, first.value, first.value, first.end, "listed") : undefined;
    }
    if (!hasOneOf(text, unit, "、和")) return undefined;
    previous = following;
    next = unit;
  }
  return undefined;
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || hasOneOf(text, at - 1, "\n\r");
}

function isLookalike(text: string, afterMonth: number): boolean {
  return lookalikes.at(text, afterMonth)?.row === true;
}

function readMonths(text: string, numeral: Numeral, afterMonth: number): InYear | undefined {
  const { value } = numeral;
  if (isLookalike(text, afterMonth)) return undefined;
  if (!numeral.arabic && numeral.positional && numeral.length === 2) {
    // 七八月: two months side by side.
    const first = Math.floor(value / 10);
    return value % 10 === first + 1 ? monthRange(text, first, first + 1, afterMonth) : undefined;
  }
  if (value < 1 || value > 12 || numeral.length > 2) return undefined;
  const lunar = numeral.arabic ? undefined : readLunarDayAfterMonth(text, value, afterMonth);
  return lunar ?? readDay(text, value, afterMonth) ?? readMonthTail(text, value, afterMonth);
}

function monthRange(text: string, first: number, last: number, afterMonth: number): InYear | undefined {
  if (isLookalike(text, afterMonth)) return undefined;
  return wholeMonths(skipShare(text, afterMonth), "part", first, last);
}

/** 份 after 月, and 当月 after a month named (4月当月). */
function skipShare(text: string, at: number): number {
  const share = hasWord(text, at, "份") && !hasWord(text, at, "份额") ? at + 1 : at;
  return hasWord(text, share, "当月") ? share + 2 : share;
}

function readMonthTail(text: string, month: number, afterMonth: number): InYear {
  const share = skipShare(text, afterMonth);
  const third = readMonthPart(text, share);
  if (!third) return wholeMonths(share, "month", month, month);
  return {
    end: third.end,
    grain: "tenday",
    month,
    within: (year) => tenDays(year, month, third.row),
  };
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
  return {
    end,
    grain,
    month,
    within: (year) =>
      isCivilDay(year, month, first) && isCivilDay(year, month, last)
        ? { from: dayOf(year, month, first), to: dayOf(year, month, last) }
        : undefined,
  };
}

function wholeMonths(end: number, grain: Grain, first: number, last: number): InYear {
  return {
    end,
    grain,
    ...(first === last ? { month: first } : {}),
    within: (year) => monthSpan(year, first, last),
  };
}

function quarters(text: string, first: number, last: number, at: number, grain: Grain = "part"): InYear {
  const month = first * 3 - 2;
  if (grain === "part" && hasWord(text, at, "末")) {
    return { end: at + 1, grain: "tenday", within: (year) => monthSpan(year, last * 3) };
  }
  if (grain === "part" && hasWord(text, at, "初")) {
    return { end: at + 1, grain: "tenday", within: (year) => monthSpan(year, month) };
  }
  return { end: at, grain, within: (year) => monthSpan(year, month, last * 3) };
}

function readOrdinalQuarter(text: string, at: number): InYear | undefined {
  const numeral = readNumeral(text, skipGap(text, at + 1));
  if (!numeral || numeral.value < 1 || numeral.value > 4) return undefined;
  const unit = skipGap(text, numeral.end);
  if (hasWord(text, unit, "季度")) return quarters(text, numeral.value, numeral.value, unit + 2);
  if (hasOneOf(text, unit, "、和")) return readListed(text, at, numeral, unit);
  return readNumberRange(text, numeral);
}

// Words that end in 前: the months counted after them are not the first of a year.
const NOT_FIRST = "提之此目以产婚赛节会战生年月日天个当从午眼";

/** 前11个月, 前三季度, 首季, 头两个月. */
function readFirstMonths(text: string, at: number, afterYear: boolean): InYear | undefined {
  const isFirst = hasWord(text, at, "首");
  if (isFirst && hasWord(text, at + 1, "季") && !hasOneOf(text, at + 2, "军赛")) {
    return quarters(text, 1, 1, hasWord(text, at + 2, "度") ? at + 3 : at + 2);
  }
  const code = text.charCodeAt(skipGap(text, at + 1));
  if (!isNumeralCode(code)) return undefined;
  if (!afterYear && at > 0 && hasOneOf(text, at - 1, NOT_FIRST)) return undefined;
  const numeral = readNumeral(text, skipGap(text, at + 1));
  if (!numeral || numeral.value < 1 || numeral.value > 12) return undefined;
  const unit = skipGap(text, numeral.end);
  if (hasWord(text, unit, "个月") && !hasWord(text, unit, "个月球")) {
    if (numeral.value === 1 && !afterYear) return undefined;
    return wholeMonths(unit + 2, "part", 1, numeral.value);
  }
  if (numeral.value > 4 || numeral.value < 2) return undefined;
  if (hasWord(text, unit, "季度")) return quarters(text, 1, numeral.value, unit + 2);
  if (hasWord(text, unit, "个季度")) return quarters(text, 1, numeral.value, unit + 3);
  if (isFirst && hasWord(text, unit, "季")) return quarters(text, 1, numeral.value, unit + 1);
  return undefined;
}

function readNamedPart(text: string, at: number, afterYear: boolean): InYear | undefined {
  const match = parts.at(text, at);
  if (!match) return undefined;
  const part = match.row;
  if (!afterYear && (!part.bare || (part.notAfter && hasOneOf(text, at - 1, part.notAfter))))
    return undefined;
  if (part.notBefore && hasOneOf(text, match.end, part.notBefore)) return undefined;
  if (part.onlyBefore && match.end < text.length && !hasOneOf(text, match.end, part.onlyBefore))
    return undefined;
  const [fromMonth, fromDay] = part.from;
  const [toMonth, toDay] = part.to;
  const whole = part.word === "全年" || part.word === "度";
  const end = part.word.endsWith("半年") && hasWord(text, match.end, "度") ? match.end + 1 : match.end;
  return {
    end,
    grain: whole ? "year" : "part",
    ...(part.lean === undefined ? {} : { lean: part.lean }),
    within: (year) => ({ from: dayOf(year, fromMonth, fromDay), to: dayOf(year, toMonth, toDay) }),
  };
}
