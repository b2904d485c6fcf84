/** A numeric expression with its exact place in the text and the set of values it stands for. */

export type FigureKind =
  | "count"
  | "money"
  | "measure"
  | "percentage"
  | "percentage-point"
  | "per-mille"
  | "fraction"
  | "multiple"
  | "ratio"
  | "duration"
  | "date"
  | "period"
  | "age"
  | "ordinal"
  | "anniversary"
  | "number";

/** UTF-16 offsets into the text as given, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A decimal number in plain notation, never a binary float: `"4400000000000"`, `"-3"`, `"0.052"`. */
export type Decimal = string;

/** An inclusive ISO 8601 date, as precise as it is known: `"2024-03-19"`. */
export type IsoDate = string;

/** What a hedge word does to the set of values; see the table in `lexicon/hedges.ts`. */
export type HedgeKind =
  | "near" // 近 将近 接近 不到 不足: below N, not far
  | "below" // 不到 不足 不满 低于: strictly below N
  | "over" // 超过 逾 突破: above N, not far
  | "more" // N多 N余 N来: from N to the next unit of its leading digit
  | "at-least" // 以上 至少 不少于: N or more
  | "at-most" // 以内 至多 不超过: N or less
  | "about" // 约 大约 左右 上下
  | "some"; // 数十 几十 上百 三五百: the interval that the words name

export interface Hedge extends Span {
  readonly text: string;
  readonly kind: HedgeKind;
}

export interface Figure extends Span {
  /** The whole expression with hedges and unit: `近3万名`. */
  readonly text: string;
  readonly kind: FigureKind;
  /** The number alone, magnitude words included, hedges and unit not: `3万`, `1至1.5`. */
  readonly numeral: Span;
  /** The single number that is written, hedged or not: `近3万名` has `"30000"`. */
  readonly value?: Decimal;
  /** Bounds of the set the figure stands for, in `unit`. An open end is left out. */
  readonly low?: Decimal;
  readonly high?: Decimal;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
  /** Canonical unit: `个`, `CNY`, `%`, `pp`, `‰`, `倍`, `番`, `小时`, `岁`, `周年` … */
  readonly unit?: string;
  /** Where the unit is written, when it is (a list member may share its neighbour's). */
  readonly unitSpan?: Span;
  /** All hedge words as written, joined: `近`, `以上`. */
  readonly hedge?: string;
  readonly hedges?: readonly Hedge[];
  /** Power of ten of the last written digit: `4.4万亿` → 11, `5.2` → -1, `6000` → 0. */
  readonly precision?: number;
  /** True for A至B and the like: `low` and `high` are both written. */
  readonly range?: true;
  readonly numerator?: Decimal;
  readonly denominator?: Decimal;
  /** Dates and periods: first and last day, inclusive, resolved with the date given. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Dates and periods: the words leave the year (or more) to the context, and it was filled in. */
  readonly relative?: true;
}
