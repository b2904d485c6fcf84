import { type Codes, codeAt } from "../text/codes.ts";
import { codeOf, minus, of, part, rangeMarks } from "./characters.ts";
import { compare } from "./decimal.ts";
import { closeFigure, openFigure, setNumber, setUnit } from "./figureBuilder.ts";
import { addOwnHedges, readHedgesBefore, readHedgesBehind } from "./hedging.ts";
import { type Numeral, negateNumeral } from "./numeral.ts";
import type { Reading } from "./reading.ts";
import { readSign } from "./signs.ts";

const bases = [
  { base: codeOf("百"), unit: "%", kind: "percentage" },
  { base: codeOf("千"), unit: "‰", kind: "per-mille" },
  { base: codeOf("万"), unit: "‱", kind: "per-mille" },
] as const;

const prefixLength = 3;
const negative = codeOf("负");

/** 百分之五点二, 千分之三, 百分之五到百分之八. Answers where reading goes on, 0 when there is none here. */
export function readRate(reading: Reading, at: number): number {
  const { codes, first, second, quantities } = reading;
  if (codeAt(codes, at + 1) !== part || codeAt(codes, at + 2) !== of) return 0;
  const base = bases.find((row) => row.base === codeAt(codes, at));
  if (base === undefined) return 0;
  let number = at + prefixLength;
  const isNegative = codeAt(codes, number) === negative || codeAt(codes, number) === minus;
  if (isNegative) number++;
  if (!quantities.read(number, first)) return at + prefixLength;
  let end = first.inside === undefined ? first.numeral.end : first.insideEnd;
  if (isNegative) negateNumeral(first.numeral);
  const start = codeAt(codes, at - 1) === negative ? readSign(reading, at, first) : at; // 负百分之五
  let range = false;
  if (rangeMarks.has(codeAt(codes, end))) {
    let next = end + 1;
    if (repeats(codes, at, next)) next += prefixLength;
    if (quantities.read(next, second) && second.unit === undefined && isRise(first.numeral, second.numeral)) {
      range = true;
      end = second.numeral.end;
    }
  }
  reading.hedges.clear();
  const from = readHedgesBefore(reading, start, first);
  addOwnHedges(reading, first);
  const to = readHedgesBehind(reading, end, first, range);
  const numeralEnd = range ? second.numeral.end : first.numeral.end;
  const figure = openFigure(reading, base.kind, from, to, number, numeralEnd);
  setNumber(figure, first, range ? second : undefined, reading.hedges, 0);
  setUnit(reading, figure, base.unit, at, at + prefixLength);
  closeFigure(reading, figure);
  return to;
}

/** The two can be the ends of a range. */
function isRise(a: Numeral, b: Numeral): boolean {
  return !b.bare && a.arabic === b.arabic && compare(a.low, a.exponent, b.high, b.exponent) < 0;
}

function repeats(codes: Codes, at: number, next: number): boolean {
  for (let i = 0; i < prefixLength; i++) if (codeAt(codes, at + i) !== codeAt(codes, next + i)) return false;
  return true;
}
