import type { IsoDate, Span } from "../figures/figure.ts";
import { type DayNumber, isoOf } from "./calendar.ts";
import type { Moment } from "./moment.ts";
import { hasOneOf, hasWord, isNumeralCode, wordAt } from "./scan.ts";
import type { TimeExpression } from "./timeExpression.ts";

const BASE_BEFORE = "比较与由从自到";
const BASE_AFTER = ["同期", "相比", "的同期"];

/** A base of comparison or one end of a longer time does not settle the year of what follows. */
function isBase(text: string, at: number, end: number): boolean {
  if (at > 0 && hasOneOf(text, at - 1, BASE_BEFORE)) return true;
  if (hasOneOf(text, at - 1, "至") && !hasWord(text, at - 2, "截至")) return true;
  return wordAt(text, end, BASE_AFTER) !== undefined;
}

/** What a moment says to those who read figures. */
export function expressionOf(text: string, at: number, moment: Moment): TimeExpression {
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

/** From the first numeral to the last; the whole expression when it has none. */
function numeralSpan(text: string, start: number, end: number): Span {
  let first = start;
  while (first < end && !isNumeralCode(text.charCodeAt(first))) first++;
  if (first === end) return { start, end };
  let last = end;
  while (!isNumeralCode(text.charCodeAt(last - 1))) last--;
  return { start: first, end: last };
}
