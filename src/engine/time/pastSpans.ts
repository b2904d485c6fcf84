import {
  nearlyAfter,
  nearlyBefore,
  notAfterLai,
  notAfterQian,
  recentBefore,
  spanLeads,
} from "../lexicon/timeSpans.ts";
import { addMonths, civilOf, type DayNumber, type DaySpan, monthSpan, yearSpan } from "./calendar.ts";
import { type Frame, type Moment, momentBetween, momentOf } from "./moment.ts";
import {
  hasOneOf,
  hasWord,
  type Numeral,
  numeralCharacters,
  readNumeral,
  skipGap,
  skipRangeMark,
  wordAt,
} from "./scan.ts";

export const pastSpanOpenings: readonly string[] = spanLeads.flatMap(({ word }) =>
  word.length > 1 ? [word] : [...numeralCharacters, ..."几数半 "].map((next) => word + next),
);

type SpanUnit = "year" | "month" | "week" | "day";

interface Count {
  readonly end: number;
  readonly unit: SpanUnit;
  /** Undefined for a vague one: 几年, 十多年. */
  readonly count: number | undefined;
}

/** 近十年, 过去五年, 未来三天, 近10年来. */
export function readPastSpan(text: string, at: number, frame: Frame): Moment | undefined {
  let lead: (typeof spanLeads)[number] | undefined;
  for (const candidate of spanLeads) {
    if (hasWord(text, at, candidate.word) && candidate.word.length > (lead?.word.length ?? 0))
      lead = candidate;
  }
  if (!lead) return undefined;
  const count = readCount(text, skipGap(text, at + lead.word.length));
  if (!count) return undefined;
  const tail = skipTail(text, count.end);
  if (lead.word === "近" && !saysRecent(text, at, count, tail)) return undefined;
  const today = frame.today?.number;
  if (today === undefined) return momentOf(tail, "part", undefined, true);
  const other =
    count.count === undefined ? undefined : moved(today, count.unit, count.count * lead.direction);
  const [from, to] = lead.direction < 0 ? [other, today] : [today, other];
  return momentBetween(tail, "part", from, to, true);
}

/** 来 间 里 以来 中 after the count, when they end it. */
function skipTail(text: string, at: number): number {
  if (hasWord(text, at, "以来")) return at + 2;
  if (hasWord(text, at, "来") && !hasOneOf(text, at + 1, notAfterLai)) return at + 1;
  return at;
}

/** 近十年 is the last ten years, 历时近十年 nearly ten. */
function saysRecent(text: string, at: number, count: Count, tail: number): boolean {
  if (tail > count.end) return !hasOneOf(text, at - 1, "历达");
  if (count.count === undefined) return hasWord(text, at + 1, "几") || !hasOneOf(text, at - 1, nearlyAfter);
  if (wordAt(text, tail, recentBefore)) return true;
  if (at > 0 && hasOneOf(text, at - 1, nearlyAfter)) return false;
  if (wordAt(text, tail, nearlyBefore)) return false;
  return count.count <= 30;
}

function readCount(text: string, at: number): Count | undefined {
  if (hasWord(text, at, "几") || hasWord(text, at, "数")) {
    const ten = hasWord(text, at + 1, "十") ? at + 2 : at + 1;
    return unitAt(text, ten, undefined);
  }
  if (hasWord(text, at, "半年")) return { end: at + 2, unit: "month", count: 6 };
  const numeral = readNumeral(text, at);
  if (!numeral) return undefined;
  if (isVaguePair(numeral)) return unitAt(text, numeral.end, undefined);
  if (!isPlainCount(numeral)) return undefined;
  const next = skipGap(text, numeral.end);
  const right = skipRangeMark(text, numeral.end);
  const last = right < 0 ? undefined : readNumeral(text, right);
  // 未来3至5年: at its widest.
  if (last && isPlainCount(last) && last.value > numeral.value)
    return unitAt(text, skipGap(text, last.end), last.value);
  if (hasOneOf(text, next, "多余几来") && !hasWord(text, next, "来年")) {
    return unitAt(text, next + 1, undefined);
  }
  return unitAt(text, next, numeral.value);
}

/** 两三年, 三五年. */
function isVaguePair(numeral: Numeral): boolean {
  return !numeral.arabic && numeral.positional && numeral.length === 2;
}

/** 20 and 二十, not 2024 and 二四. */
function isPlainCount(numeral: Numeral): boolean {
  return (
    numeral.value >= 1 &&
    numeral.length <= 3 &&
    (numeral.arabic || !numeral.positional || numeral.length === 1)
  );
}

function unitAt(text: string, at: number, count: number | undefined): Count | undefined {
  switch (text.charCodeAt(at)) {
    case 0x5e74: // 年
      return hasOneOf(text, at + 1, "代级期制龄轻度报") ? undefined : { end: at + 1, unit: "year", count };
    case 0x4e2a: // 个
      return hasWord(text, at, "个月") && !hasWord(text, at, "个月大")
        ? { end: at + 2, unit: "month", count }
        : undefined;
    case 0x5468: // 周
      return hasOneOf(text, at + 1, "年岁边期围") ? undefined : { end: at + 1, unit: "week", count };
    case 0x5929: // 天
      return { end: at + 1, unit: "day", count };
    default:
      return undefined;
  }
}

/** 半年来, 半年前. */
export function readHalfYear(text: string, at: number, frame: Frame): Moment | undefined {
  if (hasOneOf(text, at - 1, "上下前后大一多")) return undefined;
  return countedFrom(text, { end: at + 2, unit: "month", count: 6 }, frame);
}

/** 十年来, 10年前, 三个月前, 5天前: a count of years, months, weeks or days at `at` that ends in 来 or 前. */
export function readCountedPast(
  text: string,
  at: number,
  numeral: Numeral,
  frame: Frame,
): Moment | undefined {
  if (!isPlainCount(numeral) || hasOneOf(text, at - 1, "第每前后首头.")) return undefined;
  const count = unitAt(text, skipGap(text, numeral.end), numeral.value);
  return count && countedFrom(text, count, frame);
}

function countedFrom(text: string, count: Count, frame: Frame): Moment | undefined {
  if (count.count === undefined) return undefined;
  const tail = skipTail(text, count.end);
  const today = frame.today?.number;
  if (tail > count.end) {
    const from = today === undefined ? undefined : moved(today, count.unit, -count.count);
    return momentBetween(tail, "part", from, today, true);
  }
  if (!hasWord(text, tail, "前") || hasOneOf(text, tail + 1, notAfterQian)) return undefined;
  const day = today === undefined ? undefined : moved(today, count.unit, -count.count);
  const grain = count.unit === "day" ? "day" : "part";
  return momentOf(tail + 1, grain, day === undefined ? undefined : around(day, count.unit), true);
}

function around(day: DayNumber, unit: SpanUnit): DaySpan {
  const { year, month } = civilOf(day);
  switch (unit) {
    case "year":
      return yearSpan(year);
    case "month":
      return monthSpan(year, month);
    case "week":
      return { from: day - 3, to: day + 3 };
    case "day":
      return { from: day, to: day };
  }
}

function moved(day: DayNumber, unit: SpanUnit, count: number): DayNumber {
  switch (unit) {
    case "year":
      return addMonths(day, count * 12);
    case "month":
      return addMonths(day, count);
    case "week":
      return day + count * 7;
    case "day":
      return day + count;
  }
}
