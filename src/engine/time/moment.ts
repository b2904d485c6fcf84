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
  readonly year?: number | undefined;
  readonly month?: number | undefined;
}

/** What a moment is read against: the context given, and in a range its left end. */
export class Frame {
  readonly left: Moment | undefined;
  readonly #context: TimeContext;
  #today: (CivilDay & { readonly number: DayNumber }) | null | undefined;

  constructor(context: TimeContext, left?: Moment) {
    this.#context = context;
    this.left = left;
  }

  /** The day of writing. */
  get today(): (CivilDay & { readonly number: DayNumber }) | undefined {
    if (this.#today === undefined) {
      const number = this.#context.date === undefined ? undefined : dayOfIso(this.#context.date);
      this.#today = number === undefined ? null : { ...civilOf(number), number };
    }
    return this.#today ?? undefined;
  }

  get lastYear(): number | undefined {
    return this.#context.lastYear;
  }

  get lastMonth(): number | undefined {
    return this.#context.lastMonth;
  }

  /** The frame for the right end of a range. */
  after(left: Moment): Frame {
    return new Frame(this.#context, left);
  }
}

/** Builds a moment from the days it covers. */
export function momentOf(
  end: number,
  grain: Grain,
  span: DaySpan | undefined,
  relative: boolean,
  year?: number,
  month?: number,
): Moment {
  return { end, grain, from: span?.from, to: span?.to, relative, year, month };
}
