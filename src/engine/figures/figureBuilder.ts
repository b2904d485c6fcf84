import { type Bounds, boundsBetween, boundsOf } from "./bounds.ts";
import { compare, plain } from "./decimal.ts";
import type { Figure, FigureKind, Hedge } from "./figure.ts";
import type { Numeral } from "./numeral.ts";
import type { Quantity } from "./quantity.ts";
import type { FoundHedge, Reading } from "./reading.ts";

export type Building = { -readonly [K in keyof Figure]: Figure[K] };

/** A figure with its spans, hedges and kind; places are those of the view. */
export function openFigure(
  reading: Pick<Reading, "view" | "hedges">,
  kind: FigureKind,
  start: number,
  end: number,
  numeralStart: number,
  numeralEnd: number,
): Building {
  const { view } = reading;
  const from = view.start(start);
  const to = view.end(end);
  const figure: Building = {
    start: from,
    end: to,
    text: view.text.slice(from, to),
    kind,
    numeral: { start: view.start(numeralStart), end: view.end(numeralEnd) },
  };
  if (reading.hedges.length > 0) setHedges(reading, figure);
  return figure;
}

function setHedges(reading: Pick<Reading, "view" | "hedges">, figure: Building): void {
  const { view } = reading;
  const hedges: Hedge[] = [];
  let joined = "";
  for (const found of reading.hedges) {
    const start = view.start(found.start);
    const end = view.end(found.end);
    const text = view.text.slice(start, end);
    joined += text;
    hedges.push({ start, end, text, kind: found.kind });
  }
  figure.hedge = joined;
  figure.hedges = hedges;
}

/** Sets value, bounds and precision; `power` is what the unit multiplies the written number by (三成). */
export function setNumber(
  figure: Building,
  { numeral }: Quantity,
  rangeEnd: Quantity | undefined,
  hedges: readonly FoundHedge[],
  power: number,
): void {
  const exponent = numeral.exponent + power;
  if (rangeEnd !== undefined) {
    const other = rangeEnd.numeral;
    figure.range = true;
    figure.precision = Math.min(numeral.precision, other.precision) + power;
    const low = plain(numeral.low, exponent);
    const high = plain(other.high, other.exponent + power);
    setBounds(figure, boundsBetween(low, high, other.highOpen, hedges));
    return;
  }
  figure.precision = numeral.precision + power;
  if (numeral.vague) {
    figure.low = plain(numeral.low, exponent);
    figure.high = plain(numeral.high, exponent);
    if (numeral.highOpen) figure.highOpen = true;
    return;
  }
  figure.value = plain(numeral.low, exponent);
  setBounds(figure, boundsOf(numeral.low, exponent, isExact(figure.kind, numeral), hedges));
}

/** Small whole numbers of things are counted, not measured; so are ages and anniversaries. */
function isExact(kind: FigureKind, numeral: Numeral): boolean {
  switch (kind) {
    case "age":
    case "anniversary":
    case "ordinal":
      return true;
    case "count":
    case "duration":
    case "multiple":
    case "number":
      if (numeral.big || numeral.decimals) return false;
      return numeral.exponent < 0 || isBelowHundred(numeral);
    default:
      return false;
  }
}

function isBelowHundred({ low, exponent }: Numeral): boolean {
  return compare(low, exponent, 100, 0) < 0 && compare(low, exponent, -100, 0) > 0;
}

export function setBounds(figure: Building, bounds: Bounds): void {
  if (bounds.low !== undefined) figure.low = bounds.low;
  if (bounds.high !== undefined) figure.high = bounds.high;
  if (bounds.lowOpen) figure.lowOpen = true;
  if (bounds.highOpen) figure.highOpen = true;
}

export function setUnit(
  reading: Reading,
  figure: Building,
  unit: string | undefined,
  start: number,
  end: number,
): void {
  if (unit !== undefined) figure.unit = unit;
  figure.unitSpan = { start: reading.view.start(start), end: reading.view.end(end) };
}

/** Takes the figure in and clears the scratch space for the next. */
export function closeFigure(reading: Reading, figure: Building): void {
  reading.figures.push(figure);
  if (reading.hedges.length > 0) reading.hedges.length = 0;
  if (reading.bare.length > 0 && figure.kind !== "number") reading.bare.length = 0;
}
