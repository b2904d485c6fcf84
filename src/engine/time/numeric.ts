import { readBareDay, readBareDayRange } from "./bareDays.ts";
import { yearSpan } from "./calendar.ts";
import { readCentury, readDecade, readTwinDecades } from "./centuries.ts";
import { skipClock, skipTimeOfDay } from "./clock.ts";
import { impliedYear } from "./implied.ts";
import type { InYear } from "./inYear.ts";
import { readIsoDate, readPointedMonths } from "./isoDates.ts";
import { type Frame, type Moment, momentBetween, momentOf } from "./moment.ts";
import { readCountedPast } from "./pastSpans.ts";
import { readInYear, readNumbered } from "./readInYear.ts";
import {
  hasOneOf,
  hasWord,
  type Numeral,
  readNumeral,
  skipGap,
  skipNumeral,
  skipRangeMark,
  wordAt,
  wordBefore,
} from "./scan.ts";
import { skipWeekday } from "./weeks.ts";
import { isYearNumeral, readWrittenYear, type YearHead } from "./years.ts";

/** What may follow the numeral that a time begins with: a unit, a mark, or a gap before one. */
const followers = new Uint8Array(0x10000);
for (const follower of " \u00a0\u3000年月日号季世个周天时点::：./-、和至到—―─–~～〜全上下")
  followers[follower.charCodeAt(0)] = 1;

const PIECE = 0x4e2a; // 个
const MOON = 0x6708; // 月

/** Most numerals are no times, and are told by what follows before anything is built: 12个 is none, 12个月 may be. */
export function mayBeNumericMoment(text: string, at: number): boolean {
  const end = skipNumeral(text, at);
  const follower = text.charCodeAt(end);
  return followers[follower] === 1 && (follower !== PIECE || text.charCodeAt(end + 1) === MOON);
}

/** Reads a time that begins with a numeral. */
export function readNumericMoment(text: string, at: number, frame: Frame): Moment | undefined {
  if (!mayBeNumericMoment(text, at)) return undefined;
  const numeral = readNumeral(text, at);
  if (!numeral) return readTwinDecades(text, at, frame);
  const unit = skipGap(text, numeral.end);
  switch (text.charCodeAt(unit)) {
    case 0x5e74: // 年
      return readYearOrCount(text, at, numeral, unit, frame);
    case 0x6708: // 月
    case 0x5b63: // 季
      return readPart(text, at, readNumbered(text, at, numeral), frame);
    case 0x65e5: // 日
      return readBareDay(text, at, numeral, unit, frame);
    case 0x53f7: // 号
      return frame.left?.month !== undefined || isNamedDay(text, unit + 1)
        ? readBareDay(text, at, numeral, unit, frame)
        : undefined;
    case 0x4e16: // 世
      return readCentury(text, numeral, unit);
    case 0x4e2a: // 个
    case 0x5468: // 周
    case 0x5929: // 天
      return readCountedPast(text, at, numeral, frame);
    case 0x65f6: // 时
    case 0x70b9: // 点
    case 0x3a: // :
    case 0xff1a:
      return readClock(text, at, frame);
    case 0x3001: // 、
    case 0x548c: // 和
      return (
        readListedYear(text, numeral, unit) ?? readPart(text, at, readNumbered(text, at, numeral), frame)
      );
    case 0x2e: // .
      return readIsoDate(text, at, numeral) ?? readPointedMonths(text, at, numeral);
    case 0x2f: // /
      return readIsoDate(text, at, numeral) ?? readSplitYear(text, numeral, unit + 1);
    case 0x5168: // 全
    case 0x4e0a: // 上
    case 0x4e0b: // 下
      return readYearWithoutUnit(text, numeral, unit);
    default:
      return readNumericRange(text, at, numeral, frame);
  }
}

/** 19号上午, 19号（周二）: the 号 of a day, of no house or line. */
function isNamedDay(text: string, at: number): boolean {
  return skipTimeOfDay(text, skipWeekday(text, at)) > at;
}

const YEAR_PARTS = ["全年", "上半年", "下半年"];

/** 2022全年, 2024上半年. */
function readYearWithoutUnit(text: string, numeral: Numeral, next: number): Moment | undefined {
  if (!isYearNumeral(numeral) || !wordAt(text, next, YEAR_PARTS)) {
    return undefined;
  }
  return afterYear(text, { end: next, year: numeral.value, relative: false });
}

function readYearOrCount(
  text: string,
  at: number,
  numeral: Numeral,
  unit: number,
  frame: Frame,
): Moment | undefined {
  if (hasWord(text, unit, "年代")) return readDecade(text, at, numeral, frame);
  const head = readWrittenYear(text, at, numeral, unit, frame);
  return head ? afterYear(text, head) : readCountedPast(text, at, numeral, frame);
}

/** What follows a year: a part of it (3月19日, 前三季度, 底), or nothing. */
export function afterYear(text: string, head: YearHead): Moment {
  const { year, end, relative } = withBracket(text, head);
  const next = skipGap(text, end);
  const part =
    readInYear(text, next, true) ??
    (hasWord(text, next, "的") ? readInYear(text, next + 1, false) : undefined);
  if (!part) return momentOf(end, "year", year === undefined ? undefined : yearSpan(year), relative, year);
  return partMoment(text, part, year, relative);
}

/** 去年（2023年）: the year in brackets is the one meant. */
function withBracket(text: string, head: YearHead): YearHead {
  if (!head.relative || !hasOneOf(text, head.end, "(（")) return head;
  const numeral = readNumeral(text, head.end + 1);
  if (!numeral || !isYearNumeral(numeral) || !hasWord(text, numeral.end, "年")) return head;
  const close = numeral.end + 1;
  return hasOneOf(text, close, ")）") ? { end: close + 1, year: numeral.value, relative: true } : head;
}

function partMoment(text: string, part: InYear, year: number | undefined, relative: boolean): Moment {
  const span = year === undefined ? undefined : part.within(year);
  const end = part.grain === "day" ? skipTimeOfDay(text, skipWeekday(text, part.end)) : part.end;
  return momentOf(end, part.grain, span, relative, year, part.month);
}

// 每年|3月: comes round every year.
const EVERY = ["每年", "历年"];

/** A part of a year written without one: 3月19日, 一季度, 上半年. */
export function readPart(
  text: string,
  at: number,
  part: InYear | undefined,
  frame: Frame,
): Moment | undefined {
  if (!part) return undefined;
  const every = wordBefore(text, at, EVERY) !== undefined;
  const moment = partMoment(text, part, every ? undefined : yearFor(text, at, part, frame), true);
  // A holiday says nothing of the year that the text is about.
  return part.lean === "nearest" ? { ...moment, year: undefined } : moment;
}

// 将于|10月29日: not past, so of this year or the next.
const COMING = ["将于", "定于", "拟于", "将在", "计划于", "预计于"];

function yearFor(text: string, at: number, part: InYear, frame: Frame): number | undefined {
  const today = frame.today;
  if (today && !frame.left && wordBefore(text, at, COMING)) {
    const span = part.within(today.year);
    return span && span.to < today.number ? today.year + 1 : today.year;
  }
  return impliedYear(part, frame);
}

function readClock(text: string, at: number, frame: Frame): Moment | undefined {
  if (hasOneOf(text, at - 1, "第.:")) return undefined;
  const left = frame.left;
  const end = skipClock(text, at, left?.grain === "time" || left?.grain === "day" ? "attached" : "bare");
  if (end >= 0) {
    const day = left?.to;
    return momentOf(
      end,
      "time",
      day === undefined ? undefined : { from: day, to: day },
      true,
      left?.year,
      left?.month,
    );
  }
  return left ? undefined : readClockRange(text, at);
}

/** 9:00—17:00: bare colons are a time only in a range of two. */
function readClockRange(text: string, at: number): Moment | undefined {
  const first = skipClock(text, at, "attached");
  const right = first < 0 || !hasOneOf(text, at, "0123456789") ? -1 : skipRangeMark(text, first);
  const last = right < 0 ? -1 : skipClock(text, right, "attached");
  return last < 0 ? undefined : momentOf(last, "time", undefined, true);
}

/** 2022、2023年: the first is a figure of its own. */
function readListedYear(text: string, numeral: Numeral, mark: number): Moment | undefined {
  if (!isYearNumeral(numeral)) return undefined;
  let next = mark;
  let previous = numeral;
  for (let count = 0; count < 12; count++) {
    const following = readNumeral(text, skipGap(text, next + 1));
    if (!following || !isYearNumeral(following) || following.value <= previous.value) return undefined;
    const unit = skipGap(text, following.end);
    if (hasWord(text, unit, "年"))
      return momentOf(numeral.end, "listed", yearSpan(numeral.value), false, numeral.value);
    if (!hasOneOf(text, unit, "、和")) return undefined;
    previous = following;
    next = unit;
  }
  return undefined;
}

/** Two numerals that share the unit of the second: 2021—2025年, 1—2月, 10—12日, 80至90年代; and ISO dates. */
function readNumericRange(text: string, at: number, first: Numeral, frame: Frame): Moment | undefined {
  const right = skipRangeMark(text, first.end);
  if (right < 0) return undefined;
  if (first.length === 4) {
    return readIsoDate(text, at, first) ?? readYearRange(text, first, right, frame);
  }
  return (
    readPart(text, at, readNumbered(text, at, first), frame) ??
    readBareDayRange(text, at, first, right, frame) ??
    readDecade(text, at, first, frame) ??
    readHourRange(text, first, right)
  );
}

/** What two years may share, the longest first. */
const YEAR_UNITS = ["年度", "学年度", "学年", "赛季", "财年", "年"];

function readYearRange(text: string, first: Numeral, right: number, frame: Frame): Moment | undefined {
  if (!isYearNumeral(first)) return undefined;
  if (hasWord(text, right, "今") && !hasOneOf(text, right + 1, "年天日后晚早")) {
    const from = yearSpan(first.value).from;
    return momentBetween(right + 1, "years", from, frame.today?.number, true);
  }
  const last = readNumeral(text, right);
  if (!last?.positional) return undefined;
  const unit = skipGap(text, last.end);
  const short = last.length === 2 && last.arabic;
  const lastYear = short ? first.value - (first.value % 100) + last.value : last.value;
  if ((!short && !isYearNumeral(last)) || lastYear <= first.value) return undefined;
  const word = wordAt(text, unit, YEAR_UNITS);
  if (word === undefined || hasWord(text, unit, "年代")) return undefined;
  const span = { from: yearSpan(first.value).from, to: yearSpan(lastYear).to };
  const year: YearHead = { end: unit + word.length, year: lastYear, relative: false };
  if (word !== "年") return momentOf(year.end, "years", span, false);
  // 2021年—2022年9月 is a range of months; its right end is read as one.
  const whole = afterYear(text, year);
  return whole.grain === "year" || whole.grain === "month" || whole.grain === "part"
    ? momentBetween(whole.end, "years", span.from, whole.to, false)
    : momentOf(year.end, "years", span, false);
}

/** 2023/2024学年, 2023/24赛季. */
function readSplitYear(text: string, first: Numeral, right: number): Moment | undefined {
  const last = isYearNumeral(first) ? readNumeral(text, right) : undefined;
  const lastYear = first.value + 1;
  if (!last || (last.value !== lastYear && !(last.length === 2 && last.value === lastYear % 100)))
    return undefined;
  const word = wordAt(text, last.end, YEAR_UNITS);
  if (word === undefined || word === "年") return undefined;
  const span = { from: yearSpan(first.value).from, to: yearSpan(lastYear).to };
  return momentOf(last.end + word.length, "years", span, false);
}

/** 9—17时. */
function readHourRange(text: string, first: Numeral, right: number): Moment | undefined {
  const last = readNumeral(text, right);
  if (!last || first.value >= last.value || last.value > 24) return undefined;
  if (!hasWord(text, skipGap(text, last.end), "时")) return undefined;
  const end = skipClock(text, right, "bare");
  return end < 0 ? undefined : momentOf(end, "time", undefined, true);
}
