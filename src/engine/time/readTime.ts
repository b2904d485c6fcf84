import { centuryOpenings, readEraCentury, readRelativeCentury } from "./centuries.ts";
import { dayPartOpenings, skipDayPart, skipTimeOfDay } from "./clock.ts";
import { readDayBracket } from "./dayBracket.ts";
import { expressionOf } from "./expression.ts";
import { holidayOpenings, readHoliday } from "./holidays.ts";
import { type Frame, frameOf, type Moment, momentOf, type Reader } from "./moment.ts";
import { afterYear, mayBeNumericMoment, readNumericMoment, readPart } from "./numeric.ts";
import { pastSpanOpenings, readHalfYear, readPastSpan } from "./pastSpans.ts";
import { planOpenings, readPlan } from "./plans.ts";
import { withRightEnd, withTail } from "./ranges.ts";
import { inYearOpenings, readInYear } from "./readInYear.ts";
import { readRelativeDay, relativeDayOpenings } from "./relativeDays.ts";
import { readRelativeUnit, relativeUnitOpenings } from "./relativeUnits.ts";
import { hasOneOf, hasWord, isDigit, isNumeralCode, numeralCharacters } from "./scan.ts";
import type { TimeContext, TimeExpression } from "./timeExpression.ts";
import { readWeekday, weekdayOpenings, weekOf } from "./weeks.ts";
import { eraOpenings, readEraYear, readRelativeYear, relativeYearOpenings } from "./years.ts";

export type { TimeContext, TimeExpression } from "./timeExpression.ts";

/** What may stand behind the first character of a time that begins with a numeral. */
const AFTER_NUMERAL = `${numeralCharacters}O \u00a0\u3000年月日号季世个周天时点:：./-、和至到—―─–~～〜全上下`;

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
  [partByWord, inYearOpenings],
  [readPlan, planOpenings],
  [holidayByName, holidayOpenings],
  [readNamedWeekday, weekdayOpenings],
  [readDayPart, dayPartOpenings],
];

const starters = new Set<number>();
/** Groups of readers that begin alike; the first is empty. */
const groups: (readonly Reader[])[] = [[]];
/** The group of two characters, by the place that `pairOf` gives; most text has none. */
const groupAt = new Uint8Array(0x10000);
for (const [reader, words] of readers) {
  for (const word of words) {
    starters.add(word.charCodeAt(0));
    const place = pairOf(word.charCodeAt(0), word.charCodeAt(1));
    const group = groups[groupAt[place] ?? 0] ?? [];
    if (!group.includes(reader)) groupAt[place] = groupOf([...group, reader]);
  }
}

function groupOf(members: readonly Reader[]): number {
  const same = (group: readonly Reader[]) =>
    group.length === members.length && group.every((reader, i) => reader === members[i]);
  const known = groups.findIndex(same);
  return known < 0 ? groups.push(members) - 1 : known;
}

function pairOf(first: number, second: number): number {
  return ((first << 5) - first + second) & 0xffff;
}

/** The UTF-16 codes that a time expression can begin with. */
export const timeStarters: ReadonlySet<number> = starters;

/** A quick no, by the first two characters: most text cannot begin an expression. */
export function mayBeginTime(first: number, second: number): boolean {
  return groupAt[pairOf(first, second)] !== 0;
}

/**
 * Reads the date or period that begins exactly at `at`, in a text of half-width digits and simplified script.
 * Undefined when none does. Takes time in the length of the expression.
 */
export function readTime(text: string, at: number, context: TimeContext): TimeExpression | undefined {
  const first = text.charCodeAt(at);
  if (!mayBeginTime(first, text.charCodeAt(at + 1))) return undefined;
  if (isDigit(first) && !mayBeNumericMoment(text, at)) return undefined;
  const frame = frameOf(context);
  const moment = readMoment(text, at, frame);
  if (!moment) return undefined;
  const whole = withTail(text, at, withRightEnd(text, at, moment, frame, readMoment), frame);
  return expressionOf(text, at, whole);
}

function readMoment(text: string, at: number, frame: Frame): Moment | undefined {
  const group = groups[groupAt[pairOf(text.charCodeAt(at), text.charCodeAt(at + 1))] ?? 0];
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
  return head ? afterYear(text, head) : readEraCentury(text, at);
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
  if (!day || isDayOfOther(text, at)) return undefined;
  const today = frame.today;
  const bracket = readDayBracket(text, day.end, frame);
  const number = bracket ? bracket.day : today && weekOf(today.number, 0).from + day.weekday - 1;
  const end = skipTimeOfDay(text, bracket?.end ?? day.end);
  return momentOf(end, "day", number === undefined ? undefined : { from: number, to: number }, true);
}

/** 4月4日（星期四，清明） says its day before the bracket; 每周一至|周五 comes round every week. */
function isDayOfOther(text: string, at: number): boolean {
  if (hasOneOf(text, at - 1, "(（")) return hasOneOf(text, at - 2, "日号");
  return hasOneOf(text, at - 1, "至到—-") && hasWord(text, at - 4, "每周");
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
