import { type DaySpan, monthSpan } from "./calendar.ts";
import type { Grain } from "./moment.ts";

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

/** Whole months `first` to `last`. */
export function wholeMonths(end: number, grain: Grain, first: number, last: number): InYear {
  return {
    end,
    grain,
    ...(first === last ? { month: first } : {}),
    within: (year) => monthSpan(year, first, last),
  };
}
