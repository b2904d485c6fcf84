import { civilOf, type DayNumber } from "./calendar.ts";
import type { Frame } from "./moment.ts";
import { readNumericMoment } from "./numeric.ts";
import { hasOneOf, readNumeral, skipGap } from "./scan.ts";
import { skipWeekday } from "./weeks.ts";

/** A day in brackets behind a word for it. */
export interface DayBracket {
  readonly end: number;
  /** Undefined where the context does not settle it. */
  readonly day: DayNumber | undefined;
}

/** （4月14日）, （14日）, （14）, （4月14日，星期日） at `at`. */
export function readDayBracket(text: string, at: number, frame: Frame): DayBracket | undefined {
  if (!hasOneOf(text, at, "(（")) return undefined;
  const start = skipGap(text, at + 1);
  const moment = readNumericMoment(text, start, frame);
  if (moment && moment.grain === "day") {
    let end = skipGap(text, moment.end);
    if (hasOneOf(text, end, "，, 、")) end = skipGap(text, end + 1);
    end = skipGap(text, skipWeekday(text, end));
    return hasOneOf(text, end, ")）") ? { end: end + 1, day: moment.from } : undefined;
  }
  const numeral = readNumeral(text, start);
  if (!numeral || numeral.value < 1 || numeral.value > 31) return undefined;
  const end = skipGap(text, numeral.end);
  if (!hasOneOf(text, end, ")）") || hasOneOf(text, at - 1, "天日")) return undefined;
  return { end: end + 1, day: nearestDay(numeral.value, frame) };
}

function nearestDay(dayOfMonth: number, frame: Frame): DayNumber | undefined {
  const today = frame.today;
  if (!today || today.day === dayOfMonth) return today?.number;
  const near = [-1, 1].map((offset) => today.number + offset).find((day) => civilOf(day).day === dayOfMonth);
  return near;
}
