import { type Codes, codeAt, isDigit, isSpace, skipSpace } from "../text/codes.ts";
import { Trie } from "../text/trie.ts";
import {
  codeOf,
  codesOf,
  dashes,
  half,
  minus,
  of,
  part,
  piece,
  pieceUnit,
  rangeMarks,
} from "./characters.ts";
import { convert } from "./convert.ts";
import { compare, negate, parseDecimal, plain } from "./decimal.ts";
import { type Numeral, negateNumeral } from "./numeral.ts";
import type { Quantity } from "./quantity.ts";
import type { Reading } from "./reading.ts";

const to = codeOf("到");
const until = codeOf("至");
const negative = codeOf("负");
const zero = codeOf("零");
const below = codeOf("下");
const above = codeOf("上");
const fromNow = new Trie<true>([{ word: "距今", row: true }], true);
const brackets = codesOf("（(");
/** 10万元（含）至50万元 */
const included = new Trie<true>(["（含）", "(含)"].map((word) => ({ word, row: true })));
/** 距今大约 */
const fromNowReach = 2;

/** Reads what follows 至, 到, — into `reading.second`; true when both together are a range. */
export function readRange(reading: Reading): boolean {
  const { codes, first, second } = reading;
  let at = first.end;
  if (brackets.has(codeAt(codes, at))) at += included.longest(codes, at)?.length ?? 0;
  if (isSpace(codeAt(codes, at)) && rangeMarks.has(codeAt(codes, at + 1))) at++;
  const mark = codeAt(codes, at);
  if (!rangeMarks.has(mark)) return false;
  at++;
  if (codeAt(codes, at) === mark && mark !== to && mark !== until) at++; // ——
  at = skipSpace(codes, at);
  let isNegative = false;
  if (codeAt(codes, at) === negative || (codeAt(codes, at) === minus && mark !== minus)) {
    isNegative = true;
    at++;
  } else if (codeAt(codes, at) === zero && codeAt(codes, at + 1) === below) {
    isNegative = true;
    at += 2;
  } else if (codeAt(codes, at) === zero && codeAt(codes, at + 1) === above) at += 2;
  if (!reading.quantities.read(at, second)) return false;
  if (isNegative) negateNumeral(second.numeral);
  const a = first.numeral;
  const b = second.numeral;
  if (a.bare !== b.bare || a.positional || b.positional || !isWrittenAlike(codes, a, b)) return false;
  const isBelow = codeAt(codes, a.start - 1) === below && a.negative;
  if (isBelow && !isNegative && codeAt(codes, b.start - 1) !== above) bringBelow(first, second);
  if (codeAt(codes, b.end) === part && codeAt(codes, b.end + 1) === of) return false;
  // 400-800-8888
  if (dashes.has(mark) && second.unit === undefined && dashes.has(codeAt(codes, second.end))) {
    if (isDigit(codeAt(codes, second.end + 1))) return false;
  }
  const isWord = mark === to || mark === until;
  if (!joinUnits(codes, first, second)) return false;
  // 三到五 without a unit is no figure, 3到5 is.
  if (second.unit === undefined && isWord && !a.arabic && a.magnitudes === 0) return false;
  if (first.unit === undefined) shareMagnitude(a, b);
  if ((a.negative && b.negative) || countsBack(reading, first.start)) swapIfFalling(a, b);
  return compare(a.low, a.exponent, b.high, b.exponent) < 0;
}

/** 零下5到10度: degrees of temperature, 零下 said of both where the second is the larger. */
function bringBelow({ numeral: a }: Quantity, second: Quantity): void {
  const { unit, numeral: b } = second;
  if (unit?.unit === "度") second.unitName = "℃";
  else if (unit?.dimension !== "temperature") return;
  if (compare(b.low, b.exponent, negate(a.high), a.exponent) > 0) negateNumeral(b);
}

/** Both in digits or both in Chinese; 半 goes with either: 半小时至1.5小时. */
function isWrittenAlike(codes: Codes, a: Numeral, b: Numeral): boolean {
  return a.arabic === b.arabic || codeAt(codes, a.start) === half;
}

/** 距今约5300年至4300年 */
function countsBack({ codes }: Reading, start: number): boolean {
  for (let at = start; at >= start - fromNowReach; at--)
    if (fromNow.longest(codes, at) !== undefined) return true;
  return false;
}

/** 零下3到零下5℃ names the warmer end first, 距今 the older. */
function swapIfFalling(a: Numeral, b: Numeral): void {
  if (compare(a.low, a.exponent, b.low, b.exponent) <= 0) return;
  [a.low, b.low] = [b.low, a.low];
  [a.high, b.high] = [b.high, a.high];
  [a.exponent, b.exponent] = [b.exponent, a.exponent];
}

/** 500米到1公里: brings the first end to the unit of the second; false where the two cannot be one range. */
function joinUnits(codes: Codes, first: Quantity, second: Quantity): boolean {
  const [a, b] = [first.unit, second.unit];
  if (a === undefined) return true;
  if (b === undefined) return false;
  if (first.unitName === second.unitName) return a.power === b.power;
  // 0.1个至0.2个百分点: 个 is short for what the other end says in full.
  if (a.unit === pieceUnit && codeAt(codes, second.unitStart) === piece) return true;
  if (a.power !== undefined || b.power !== undefined || first.numeral.vague) return false;
  const { low, exponent } = first.numeral;
  const converted = convert(plain(low, exponent), first.unitName ?? "", second.unitName ?? "");
  if (converted === undefined || converted.length > 15) return false;
  const value = parseDecimal(converted);
  first.numeral.low = value.mantissa;
  first.numeral.high = value.mantissa;
  first.numeral.exponent = value.exponent;
  return true;
}

/**
 * 3至5亿元 is 3亿 to 5亿, 3至5千万 is 3千万 to 5千万, 七千到九千亿 is 七千亿 to 九千亿; 3000至1万元 is as it stands.
 */
export function shareMagnitude(a: Numeral, b: Numeral): void {
  if (a.big || a.bare || a.negative) return;
  if (a.magnitudes === 0 && mayShare(a, b, b.lift)) lift(a, b, b.lift);
  else if (mayShare(a, b, b.bigLift)) lift(a, b, b.bigLift);
}

function mayShare(a: Numeral, b: Numeral, power: number): boolean {
  return power > 0 && compare(a.low, a.exponent + power, b.low, b.exponent) < 0;
}

function lift(a: Numeral, b: Numeral, power: number): void {
  a.exponent += power;
  a.precision += power;
  a.big = b.big;
}
