import { boundsBetween, boundsOf, halfAbove, halfBelow } from "./bounds.ts";
import { compare, plain } from "./decimal.ts";
import type { FigureKind, Hedge } from "./figure.ts";
import type { FigureDraft } from "./figureDraft.ts";
import type { FoundHedges } from "./foundHedges.ts";
import type { Numeral } from "./numeral.ts";
import type { Quantity } from "./quantity.ts";
import type { Reading } from "./reading.ts";

/** A draft with its spans, hedges and kind; places are those of the view. */
export function openFigure(
  reading: Pick<Reading, "view" | "hedges" | "draft">,
  kind: FigureKind,
  start: number,
  end: number,
  numeralStart: number,
  numeralEnd: number,
): FigureDraft {
  const { view } = reading;
  const from = view.start(start);
  const to = view.end(end);
  const figure = reading.draft;
  const numeral = { start: view.start(numeralStart), end: view.end(numeralEnd) };
  figure.open(kind, from, to, view.text.slice(from, to), numeral);
  if (reading.hedges.count > 0) setHedges(reading, figure);
  return figure;
}

function setHedges({ view, hedges: found }: Pick<Reading, "view" | "hedges">, figure: FigureDraft): void {
  const hedges: Hedge[] = [];
  let joined = "";
  for (let i = 0; i < found.count; i++) {
    const hedge = found.at(i);
    if (hedge === undefined) break;
    const start = view.start(hedge.start);
    const end = view.end(hedge.end);
    const text = view.text.slice(start, end);
    joined += text;
    hedges.push({ start, end, text, kind: hedge.kind });
  }
  figure.hedge = joined;
  figure.hedges = hedges;
}

/** Sets value, bounds and precision; `power` is what the unit multiplies the written number by (三成). */
export function setNumber(
  figure: FigureDraft,
  { numeral }: Quantity,
  rangeEnd: Quantity | undefined,
  hedges: FoundHedges,
  power: number,
): void {
  const exponent = numeral.exponent + power;
  if (rangeEnd !== undefined) {
    const other = rangeEnd.numeral;
    figure.range = true;
    figure.precision = Math.min(numeral.precision, other.precision) + power;
    const low = plain(numeral.low, exponent);
    const high = plain(other.high, other.exponent + power);
    figure.setBounds(boundsBetween(low, high, other.highOpen, hedges));
    return;
  }
  figure.precision = numeral.precision + power;
  if (numeral.vague) {
    figure.low = plain(numeral.low, exponent);
    figure.high = plain(numeral.high, exponent);
    figure.highOpen = numeral.highOpen;
    return;
  }
  figure.value = plain(numeral.low, exponent);
  const exact = isExact(figure.kind, numeral);
  if (hedges.count > 0) figure.setBounds(boundsOf(numeral.low, exponent, exact, hedges));
  else if (exact) {
    figure.low = figure.value;
    figure.high = figure.value;
  } else {
    figure.low = plain(halfBelow(numeral.low), exponent - 1);
    figure.high = plain(halfAbove(numeral.low), exponent - 1);
    figure.highOpen = true;
  }
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

export function setUnit(
  reading: Reading,
  figure: FigureDraft,
  unit: string | undefined,
  start: number,
  end: number,
): void {
  if (unit !== undefined) figure.unit = unit;
  figure.unitSpan = { start: reading.view.start(start), end: reading.view.end(end) };
}

/** Takes the figure in and clears the scratch space for the next; `isOpen` when its unit may yet be told. */
export function closeFigure(reading: Reading, figure: FigureDraft, isOpen = false): void {
  reading.figures.push(figure.toFigure());
  reading.hedges.clear();
  if (!isOpen && reading.open.length > 0) reading.open.length = 0;
}
