import { codeAt, isHan } from "../text/codes.ts";
import { boundsOf } from "./bounds.ts";
import { codeOf, codesOf, half, of, part } from "./characters.ts";
import { divide, parseDecimal, plain } from "./decimal.ts";
import { closeFigure, openFigure } from "./figureBuilder.ts";
import { beforeNumber } from "./hedgeWords.ts";
import { readHedgesBefore, readHedgesBehind } from "./hedging.ts";
import type { Numeral } from "./numeral.ts";
import type { Reading } from "./reading.ts";

const one = codeOf("一");
const count = codeOf("数");
/** What may follow 过半 and 近半. */
const afterHalf = codesOf("的以，。、；左已都被来为是由未可");

/** 三分之二, 3分之1, 一半: reads on from the number in `reading.first`. */
export function readFraction(reading: Reading): number {
  const { codes, first, second, quantities } = reading;
  const numeral = first.numeral;
  const { start, end } = numeral;
  if (codeAt(codes, end) === part && codeAt(codes, end + 1) === of) {
    const numerator = end + 2;
    if (!isWhole(numeral) || numeral.low === 0) return numerator;
    const denominator = plain(numeral.low, numeral.exponent);
    if (!quantities.read(numerator, second) || !isWhole(second.numeral)) return numerator;
    return closeFraction(
      reading,
      start,
      second.numeral.end,
      plain(second.numeral.low, second.numeral.exponent),
      denominator,
    );
  }
  if (codeAt(codes, start) === one && codeAt(codes, start + 1) === half && end === start + 1) {
    return closeFraction(reading, start, start + 2, "1", "2");
  }
  return 0;
}

function isWhole(numeral: Numeral): boolean {
  return !numeral.vague && !numeral.bare && numeral.exponent >= 0;
}

/** 过半, 近半, 半数以上; 0 where 半 is none of these. */
export function readHalf(reading: Reading, at: number): number {
  const { codes } = reading;
  if (codeAt(codes, at + 1) === count) return closeFraction(reading, at, at + 2, "1", "2");
  const before = beforeNumber.longestAfter(codes, at, reading.floor);
  if (before === undefined || before.row.kind === "some") return 0;
  const next = codeAt(codes, at + 1);
  if (isHan(next) && !afterHalf.has(next)) return 0;
  return closeFraction(reading, at, at + 1, "1", "2");
}

export function closeFraction(
  reading: Reading,
  start: number,
  end: number,
  numerator: string,
  denominator: string,
): number {
  if (reading.hedges.length > 0) reading.hedges.length = 0;
  const from = readHedgesBefore(reading, start, undefined);
  const to = readHedgesBehind(reading, end, undefined, false);
  const figure = openFigure(reading, "fraction", from, to, start, end);
  const value = divide(numerator, denominator);
  figure.value = value;
  const { mantissa, exponent } = parseDecimal(value);
  figure.setBounds(boundsOf(mantissa, exponent, true, reading.hedges));
  figure.numerator = numerator;
  figure.denominator = denominator;
  closeFigure(reading, figure);
  return to;
}
