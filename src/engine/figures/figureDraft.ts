import type { Bounds } from "./bounds.ts";
import type { Decimal, Figure, FigureKind, Hedge, Span } from "./figure.ts";

/** A figure in the making. It has every field, so that one is reused from figure to figure. */
export class FigureDraft {
  start = 0;
  end = 0;
  text = "";
  kind: FigureKind = "number";
  numeral: Span = { start: 0, end: 0 };
  value: Decimal | undefined;
  low: Decimal | undefined;
  high: Decimal | undefined;
  lowOpen = false;
  highOpen = false;
  unit: string | undefined;
  unitSpan: Span | undefined;
  hedge: string | undefined;
  hedges: readonly Hedge[] | undefined;
  precision: number | undefined;
  range = false;
  numerator: Decimal | undefined;
  denominator: Decimal | undefined;

  open(kind: FigureKind, start: number, end: number, text: string, numeral: Span): void {
    this.start = start;
    this.end = end;
    this.text = text;
    this.kind = kind;
    this.numeral = numeral;
    this.value = undefined;
    this.low = undefined;
    this.high = undefined;
    this.lowOpen = false;
    this.highOpen = false;
    this.unit = undefined;
    this.unitSpan = undefined;
    this.hedge = undefined;
    this.hedges = undefined;
    this.precision = undefined;
    this.range = false;
    this.numerator = undefined;
    this.denominator = undefined;
  }

  setBounds({ low, high, lowOpen, highOpen }: Bounds): void {
    this.low = low;
    this.high = high;
    this.lowOpen = lowOpen;
    this.highOpen = highOpen;
  }

  /** Only what is known, as an object of its own. The commonest shapes are literals: they are made fastest. */
  toFigure(): Figure {
    const { start, end, text, kind, numeral, value, low, high, unit, unitSpan, precision } = this;
    if (
      value !== undefined &&
      low !== undefined &&
      high !== undefined &&
      precision !== undefined &&
      unit !== undefined &&
      unitSpan !== undefined &&
      this.hedges === undefined
    ) {
      return this.highOpen
        ? { start, end, text, kind, numeral, value, low, high, highOpen: true, unit, unitSpan, precision }
        : { start, end, text, kind, numeral, value, low, high, unit, unitSpan, precision };
    }
    return this.#rareFigure();
  }

  #rareFigure(): Figure {
    const { start, end, text, kind, numeral } = this;
    const figure: { -readonly [K in keyof Figure]: Figure[K] } = { start, end, text, kind, numeral };
    if (this.value !== undefined) figure.value = this.value;
    if (this.low !== undefined) figure.low = this.low;
    if (this.high !== undefined) figure.high = this.high;
    if (this.lowOpen) figure.lowOpen = true;
    if (this.highOpen) figure.highOpen = true;
    if (this.unit !== undefined) figure.unit = this.unit;
    if (this.unitSpan !== undefined) figure.unitSpan = this.unitSpan;
    if (this.hedge !== undefined) figure.hedge = this.hedge;
    if (this.hedges !== undefined) figure.hedges = this.hedges;
    if (this.precision !== undefined) figure.precision = this.precision;
    if (this.range) figure.range = true;
    if (this.numerator !== undefined) figure.numerator = this.numerator;
    if (this.denominator !== undefined) figure.denominator = this.denominator;
    return figure;
  }
}
