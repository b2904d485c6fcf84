import { type DaySpan, monthSpan } from "./calendar.ts";
import type { Grain } from "./moment.ts";

/** A part of a year whose year is not settled yet: 3月19日, 前三季度, 上半年, 春节. */
export interface InYear {
  readonly end: number;
  readonly grain: Grain;
  /** Set where the part lies in one month. */
  readonly month: number | undefined;
  /**
   * How it finds its year when none stands before it: `nearest` about the day of writing, whatever year was named last
   * (holidays, lunar dates), `writing` in the year of writing (年底), `told` as the last one named (全年). Else see
   * `impliedYear`.
   */
  readonly lean: Lean | undefined;
  readonly within: Within;
}

export type Lean = "nearest" | "writing" | "told";

/** The days of a part in a year; undefined where there are none (30 February). */
export type Within = (year: number) => DaySpan | undefined;

/** Every part is built here, so that all are objects of one shape: those are read fastest. */
export function inYear(end: number, grain: Grain, within: Within, month?: number, lean?: Lean): InYear {
  return { end, grain, month, lean, within };
}

/** Whole months `first` to `last`. */
export function wholeMonths(end: number, grain: Grain, first: number, last: number): InYear {
  return inYear(end, grain, (year) => monthSpan(year, first, last), first === last ? first : undefined);
}
