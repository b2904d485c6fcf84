import type { IsoDate, Span } from "../figures/figure.ts";

/** What is known before a time expression is read. */
export interface TimeContext {
  /** The day the text was written. */
  readonly date?: IsoDate | undefined;
  /** The year most recently fixed in the same paragraph. */
  readonly lastYear?: number | undefined;
  /** The month most recently fixed in the same paragraph, 1 to 12. */
  readonly lastMonth?: number | undefined;
}

/** A date or period as written, and the days it stands for. */
export interface TimeExpression {
  /** UTF-16 offset after its last character. */
  readonly end: number;
  /** `date` for one day or a time in it, `period` for anything longer. */
  readonly kind: "date" | "period";
  /** First and last day, inclusive; an end that is open or cannot be known is left out. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** The words leave the year or more to the context; it is filled in where the context knows it. */
  readonly relative?: true;
  /** From the first numeral to the last; the whole expression when it has none. */
  readonly numeral: Span;
  /** The year it fixes for what follows; left out for a base of comparison and for spans of years. */
  readonly year?: number;
  /** The month it fixes for what follows, 1 to 12. */
  readonly month?: number;
}
