import type { IsoDate } from "../figures/figure.ts";
import { type DayNumber, isoOf } from "./calendar.ts";
import { centuryOpenings, readRelativeCentury } from "./centuries.ts";
import { dayPartOpenings, skipDayPart, skipTimeOfDay } from "./clock.ts";
import { readDayBracket } from "./dayBracket.ts";
import { holidayOpenings, readHoliday } from "./holidays.ts";
import { inYearOpenings, readInYear } from "./inYear.ts";
import { lunarOpenings } from "./lunarDays.ts";
import { type Frame, frameOf, type Moment, momentOf } from "./moment.ts";
import { afterYear, readNumericMoment, readPart } from "./numeric.ts";
import { pastSpanOpenings, readHalfYear, readPastSpan } from "./pastSpans.ts";
import { planOpenings, readPlan } from "./plans.ts";
import { readRelativeDay, relativeDayOpenings } from "./relativeDays.ts";
import { readRelativeUnit, relativeUnitOpenings } from "./relativeUnits.ts";
import {
  hasOneOf,
  hasWord,
  isDigit,
  isNumeralCode,
  numeralCharacters,
  skipGap,
  skipRangeMark,
  wordAt,
} from "./scan.ts";
import type { TimeContext, TimeExpression } from "./timeExpression.ts";
import { readWeekday, weekdayOpenings, weekOf } from "./weeks.ts";
import { eraOpenings, readEraYear, readRelativeYear, relativeYearOpenings } from "./years.ts";

export type { TimeContext, TimeExpression } from "./timeExpression.ts";

type Reader = (text: string, at: number, frame: Frame) => Moment | undefined;

/** What may stand behind the first character of a time that begins with a numeral. */
const AFTER_NUMERAL = `${numeralCharacters} \u00a0\u3000年月日号季世个周天时点:：./-、和至到—―─–~～〜全上下`;

const numericOpenings = [...numeralCharacters].flatMap((first) =>
  [...AFTER_NUMERAL].map((next) => first + next),
);

/** Readers by what they begin with; where several may begin alike, in the order of trying. */
const readers: readonly (readonly [Reader, readonly string[]])[] = [
  [readNumericMoment, numericOpenings],
  [yearByWord, relativeYearOpenings],
  [eraYear, eraOpenings],
  [readRelativeDay, relativeDayOpenings],
  [readRelativeUnit, relativeUnitOpenings],
  [readRelativeCentury, centuryOpenings],
  [readPastSpan, pastSpanOpenings],
  [readHalfYear, ["半年"]],
  [partByWord, [...inYearOpenings, ...lunarOpenings]],
  [readPlan, planOpenings],
  [holidayByName, holidayOpenings],
  [readNamedWeekday, weekdayOpenings],
  [readDayPart, dayPartOpenings],
];

const byStarter = new Map<number, Reader[]>();
/** Marks, for two characters that some expression begins with, the place that `pairOf` gives; most text fails here. */
const openings = new Uint8Array(0x10000);
for (const [reader, words] of readers) {
  for (const word of words) {
    const code = word.charCodeAt(0);
    openings[pairOf(code, word.charCodeAt(1))] = 1;
    const group = byStarter.get(code);
    if (!group) byStarter.set(code, [reader]);
    else if (!group.includes(reader)) group.push(reader);
  }
}

function pairOf(first: number, second: number): number {
  return ((first << 5) - first + second) & 0xffff;
}

/** The UTF-16 codes that a time expression can begin with. */
export const timeStarters: ReadonlySet<number> = new Set(byStarter.keys());

/**
 * Reads the date or period that begins exactly at `at`, in a text of half-width digits and simplified script.
 * Undefined when none does. Takes time in the length of the expression.
 */
export function readTime(text: string, at: number, context: TimeContext): TimeExpression | undefined {
  if (openings[pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))] === 0) return undefined;
  const frame = frameOf(context);
  const first = readMoment(text, at, frame);
  if (!first) return undefined;
  const whole = withTail(text, at, withRightEnd(text, at, first, frame), frame);
  return expressionOf(text, at, whole);
}

function readMoment(text: string, at: number, frame: Frame): Moment | undefined {
  const group = byStarter.get(text.charCodeAt(at));
  if (!group) return undefined;
  for (const read of group) {
    const moment = read(text, at, frame);
    if (moment) return moment;
  }
  return undefined;
}

function yearByWord(text: string, at: number, frame: Frame): Moment | undefined {
  const head = readRelativeYear(text, at, frame);
  return head && afterYear(text, head);
}

function eraYear(text: string, at: number): Moment | undefined {
  const head = readEraYear(text, at);
  return head && afterYear(text, head);
}

function partByWord(text: string, at: number, frame: Frame): Moment | undefined {
  return readPart(text, at, readInYear(text, at, false), frame);
}

function holidayByName(text: string, at: number, frame: Frame): Moment | undefined {
  return readPart(text, at, readHoliday(text, at, false), frame);
}

/** 周三, 星期三: of the week of writing. A count of weeks (一周三次) is none. */
function readNamedWeekday(text: string, at: number, frame: Frame): Moment | undefined {
  if (isNumeralCode(text.charCodeAt(at - 1)) || hasOneOf(text, at - 1, "每逢个多余几数半")) return undefined;
  const day = readWeekday(text, at);
  if (!day) return undefined;
  const today = frame.today;
  const bracket = readDayBracket(text, day.end, frame);
  const number = bracket ? bracket.day : today && weekOf(today.number, 0).from + day.weekday - 1;
  const end = skipTimeOfDay(text, bracket?.end ?? day.end);
  return momentOf(end, "day", number === undefined ? undefined : { from: number, to: number }, true);
}

/** 上午9时: a time of day whose day is not said. The part of the day alone is no figure. */
function readDayPart(text: string, at: number, frame: Frame): Moment | undefined {
  const end = skipDayPart(text, at);
  if (end === at || !hasNumeral(text, at, end)) return undefined;
  const day = frame.left?.to;
  return momentOf(
    end,
    "time",
    day === undefined ? undefined : { from: day, to: day },
    true,
    frame.left?.year,
  );
}

function hasNumeral(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isNumeralCode(text.charCodeAt(i))) return true;
  return false;
}

/** Goes on over 至 and its like to the other end of a range: 10月29日至30日. */
function withRightEnd(text: string, at: number, left: Moment, frame: Frame): Moment {
  if (left.grain === "listed" || (left.grain === "years" && left.to === undefined)) return left;
  const mark = hasWord(text, left.end, "起") ? left.end + 1 : left.end;
  const start = skipRangeMark(text, mark);
  if (start < 0) return withBetween(text, left, frame);
  if (mark > left.end && !hasOneOf(text, mark, "至到")) return left;
  // A double dash mostly explains (今天——6月1日); it joins two dates only where both are written in figures.
  const isDash = text.charCodeAt(skipGap(text, left.end)) === 0x2014 && text.charCodeAt(start - 2) === 0x2014;
  if (isDash && !(isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(start)))) return left;
  const right = readMoment(text, start, { ...frame, left });
  return right ? joined(left, right) : left;
}

/** 2015年和2018年之间. */
function withBetween(text: string, left: Moment, frame: Frame): Moment {
  if (!hasOneOf(text, left.end, "和与及")) return left;
  const right = readMoment(text, skipGap(text, left.end + 1), { ...frame, left });
  if (!right || !hasWord(text, right.end, "之间")) return left;
  const range = joined(left, right);
  return range === left ? left : { ...range, end: right.end + 2 };
}

function joined(left: Moment, right: Moment): Moment {
  if (right.grain === "listed") return left;
  if (left.from !== undefined && right.to !== undefined && right.to < left.from) return left;
  const sameDay = isDay(left) && isDay(right) && left.from !== undefined && left.from === right.to;
  return {
    end: right.end,
    grain: sameDay || (left.grain === "time" && right.grain === "time") ? "time" : "years",
    from: left.from,
    to: right.to,
    relative: left.relative || right.relative,
    year: left.year === right.year ? right.year : undefined,
    month: left.month === right.month ? right.month : undefined,
  };
}

function isDay(moment: Moment): boolean {
  return moment.grain === "day" || moment.grain === "time";
}

const SINCE = ["以来", "至今", "到现在", "到目前", "至目前"];

/** 以来, 至今: from there to the day of writing. */
function withTail(text: string, at: number, moment: Moment, frame: Frame): Moment {
  if (moment.grain === "listed" || moment.grain === "time") return moment;
  const tail = wordAt(text, moment.end, SINCE) ?? plainSince(text, at, moment);
  if (tail === undefined || hasOneOf(text, moment.end + tail.length, "年天日")) return moment;
  const today = frame.today?.number;
  const to = today !== undefined && moment.from !== undefined && today < moment.from ? undefined : today;
  return {
    end: moment.end + tail.length,
    grain: "years",
    from: moment.from,
    to,
    relative: true,
    year: sameYear(moment, frame),
  };
}

/** 自2012年|来, not 2012年|来京. */
function plainSince(text: string, at: number, moment: Moment): string | undefined {
  const since = hasWord(text, moment.end, "来") && hasOneOf(text, at - 1, "自从");
  return since && hasOneOf(text, moment.end + 1, "，、。；首最的") ? "来" : undefined;
}

/** 今年以来 is still of this year; 2012年以来 settles no year for what follows. */
function sameYear(moment: Moment, frame: Frame): number | undefined {
  return moment.year !== undefined && moment.year === frame.today?.year ? moment.year : undefined;
}

const BASE_BEFORE = "比较与由从自到";
const BASE_AFTER = ["同期", "相比", "的同期"];

/** A base of comparison or one end of a longer time does not settle the year of what follows. */
function isBase(text: string, at: number, end: number): boolean {
  if (at > 0 && hasOneOf(text, at - 1, BASE_BEFORE)) return true;
  if (hasOneOf(text, at - 1, "至") && !hasWord(text, at - 2, "截至")) return true;
  return wordAt(text, end, BASE_AFTER) !== undefined;
}

function expressionOf(text: string, at: number, moment: Moment): TimeExpression {
  const { end, grain } = moment;
  const from = isoIfKnown(moment.from);
  const to = isoIfKnown(moment.to);
  const oneDay = grain === "day" || grain === "time" || (from !== undefined && from === to);
  const base =
    isBase(text, at, end) || (from !== undefined && to !== undefined && from.slice(0, 4) !== to.slice(0, 4));
  const expression: { -readonly [Key in keyof TimeExpression]: TimeExpression[Key] } = {
    end,
    kind: oneDay ? "date" : "period",
    numeral: numeralSpan(text, at, end),
  };
  if (from !== undefined) expression.from = from;
  if (to !== undefined) expression.to = to;
  if (moment.relative) expression.relative = true;
  if (moment.year !== undefined && !base) expression.year = moment.year;
  if (moment.month !== undefined && !base) expression.month = moment.month;
  return expression;
}

const MAX_WRITTEN = 4096;
const written = new Map<DayNumber, IsoDate | undefined>();

/** A text names few days and names them often, and writing one out costs more than to look it up. */
function isoIfKnown(day: DayNumber | undefined): IsoDate | undefined {
  if (day === undefined) return undefined;
  const known = written.get(day);
  if (known !== undefined) return known;
  if (written.size >= MAX_WRITTEN) written.clear();
  const iso = isoOf(day);
  written.set(day, iso);
  return iso;
}

function numeralSpan(text: string, start: number, end: number): { start: number; end: number } {
  let first = start;
  while (first < end && !isNumeralCode(text.charCodeAt(first))) first++;
  if (first === end) return { start, end };
  let last = end;
  while (!isNumeralCode(text.charCodeAt(last - 1))) last--;
  return { start: first, end: last };
}
