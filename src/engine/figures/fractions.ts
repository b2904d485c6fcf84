import { codeAt } from "../text/codes.ts";
import { boundsOf } from "./bounds.ts";
import { codeOf, codesOf, half, of, part, slash } from "./characters.ts";
import { divide, parseDecimal, plain } from "./decimal.ts";
import { closeFigure, openFigure } from "./figureBuilder.ts";
import { beforeNumber } from "./hedgeWords.ts";
import { readHedgesBefore, readHedgesBehind } from "./hedging.ts";
import type { Numeral } from "./numeral.ts";
import type { Reading } from "./reading.ts";
import { unitAt } from "./unitAt.ts";

const one = codeOf("一");
const and = codeOf("又");
const final = codeOf("决");
const count = codeOf("数");
/** 近半年, 超半程: what makes 半 part of another word. */
const notHalf = codesOf("径岛夜数壁导价决边生路途场程山空百个天日");

/** 三分之二, 3分之1, 三又二分之一, 一半: reads on from the number in `reading.first`. */
export function readFraction(reading: Reading): number {
  const { codes, first, second, quantities } = reading;
  const numeral = first.numeral;
  const { start, end } = numeral;
  if (codeAt(codes, end) === part && codeAt(codes, end + 1) === of) {
    const numerator = end + 2;
    if (!isDenominator(numeral)) return numerator;
    if (!quantities.read(numerator, second) || !isWhole(second.numeral)) return numerator;
    if (codeAt(codes, second.numeral.end) === final) return second.numeral.end; // 四分之一决赛
    return closeFraction(reading, start, second.numeral.end, digitsOf(second.numeral), digitsOf(numeral));
  }
  if (codeAt(codes, end) === and && isWhole(numeral)) return readMixed(reading, end + 1);
  if (codeAt(codes, start) === one && codeAt(codes, start + 1) === half && end === start + 1) {
    return closeFraction(reading, start, start + 2, "1", "2");
  }
  return 0;
}

/** The part behind 又 in 三又二分之一 and 3又1/2. */
function readMixed(reading: Reading, at: number): number {
  const { codes, first, second, quantities } = reading;
  const whole = first.numeral;
  const over = reading.part.numeral;
  if (!quantities.readNumeral(at, second.numeral) || !isWhole(second.numeral)) return 0;
  const { end } = second.numeral;
  const isSpelled = codeAt(codes, end) === part && codeAt(codes, end + 1) === of;
  if (!isSpelled && codeAt(codes, end) !== slash) return 0;
  if (!quantities.readNumeral(isSpelled ? end + 2 : end + 1, over) || !isWhole(over)) return 0;
  const [numerator, denominator] = isSpelled ? [over, second.numeral] : [second.numeral, over];
  if (denominator.low === 0) return 0;
  const under = digitsOf(denominator);
  const total = BigInt(digitsOf(whole)) * BigInt(under) + BigInt(digitsOf(numerator));
  return closeFraction(reading, whole.start, over.end, String(total), under);
}

/** 百万分之一 has no digit either. */
function isDenominator(numeral: Numeral): boolean {
  return !numeral.vague && numeral.exponent >= 0 && numeral.low !== 0;
}

function digitsOf({ low, exponent }: Numeral): string {
  return plain(low, exponent);
}

function isWhole(numeral: Numeral): boolean {
  return !numeral.vague && !numeral.bare && numeral.exponent >= 0;
}

/** 过半, 近半, 半数以上; 0 where 半 is none of these. */
export function readHalf(reading: Reading, at: number): number {
  const { codes } = reading;
  if (codeAt(codes, at + 1) === count) return closeFraction(reading, at, at + 2, "1", "2");
  const before = beforeNumber.longest(codes, at, reading.floor);
  if (before === undefined || before.row.kind === "some") return 0;
  const next = codeAt(codes, at + 1);
  if (notHalf.has(next) || unitAt(codes, at + 1) !== undefined) return 0;
  return closeFraction(reading, at, at + 1, "1", "2");
}

export function closeFraction(
  reading: Reading,
  start: number,
  end: number,
  numerator: string,
  denominator: string,
): number {
  reading.hedges.clear();
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
