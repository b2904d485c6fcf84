import type { IsoDate } from "../figures/figure.ts";
import { type CivilDay, civilOf, type DayNumber, type DaySpan, dayOfIso } from "./calendar.ts";
import type { TimeContext } from "./timeExpression.ts";

/** How fine a time is, coarse to fine; `listed` is a member of a list that shares the unit of a later one. */
export type Grain = "years" | "year" | "part" | "month" | "tenday" | "day" | "time" | "listed";

/** One time as read, before ranges (至) and tails (以来) are looked for. */
export interface Moment {
  readonly end: number;
  readonly grain: Grain;
  /** First and last day; an end that is open or not known is undefined. */
  readonly from: DayNumber | undefined;
  readonly to: DayNumber | undefined;
  readonly relative: boolean;
  readonly year: number | undefined;
  readonly month: number | undefined;
}

export interface Today extends CivilDay {
  readonly number: DayNumber;
}

// One text has one date, asked for at every expression of it.
let lastIso: IsoDate | undefined;
let lastToday: Today | undefined;

function todayOf(iso: IsoDate): Today | undefined {
  if (iso !== lastIso) {
    const number = dayOfIso(iso);
    lastToday = number === undefined ? undefined : { ...civilOf(number), number };
    lastIso = iso;
  }
  return lastToday;
}

/** What a moment is read against: the context given, and in a range its left end. */
export interface Frame {
  /** The day of writing. */
  readonly today: Today | undefined;
  readonly lastYear: number | undefined;
  readonly lastMonth: number | undefined;
  readonly left: Moment | undefined;
}

export function frameOf(context: TimeContext): Frame {
  return {
    today: context.date === undefined ? undefined : todayOf(context.date),
    lastYear: context.lastYear,
    lastMonth: context.lastMonth,
    left: undefined,
  };
}

/** Reads a moment that begins at `at`. */
export type Reader = (text: string, at: number, frame: Frame) => Moment | undefined;

/** Builds a moment from the days it covers. */
export function momentOf(
  end: number,
  grain: Grain,
  span: DaySpan | undefined,
  relative: boolean,
  year?: number,
  month?: number,
): Moment {
  return momentBetween(end, grain, span?.from, span?.to, relative, year, month);
}

/** Every moment is built here, so that all are objects of one shape: those are read fastest. */
export function momentBetween(
  end: number,
  grain: Grain,
  from: DayNumber | undefined,
  to: DayNumber | undefined,
  relative: boolean,
  year?: number,
  month?: number,
): Moment {
  return { end, grain, from, to, relative, year, month };
}
