import { codeAt, isDigit, isHan, isLatin } from "../text/codes.ts";
import { codeOf, codesOf, minus, rangeMarks } from "./characters.ts";
import { negateNumeral } from "./numeral.ts";
import type { Quantity } from "./quantity.ts";
import type { Reading } from "./reading.ts";

const plus = codeOf("+");
const plusMinus = codeOf("±");
const negative = codeOf("负");
const positive = codeOf("正");
const below = codeOf("下");
const zero = codeOf("零");
/** 胜负3比1, 减负3亿元: 负 is no sign behind these. */
const beforeNegative = codesOf("胜抱担肩欺背自辜减税重平荷承亏");
const closing = codesOf("%)）-");

/**
 * Reads a sign that stands before the number at `at`; answers where the signed number starts, -1 when what
 * looks like a sign makes it a name (歼-20).
 */
export function readSign(reading: Reading, at: number, quantity: Quantity): number {
  const { codes, floor } = reading;
  if (at <= floor) return at;
  const sign = codeAt(codes, at - 1);
  const before = codeAt(codes, at - 2);
  if (sign === plusMinus) return at - 1;
  if (sign === plus) {
    const isJoined = isDigit(before) || isLatin(before);
    return isJoined || (isHan(before) && quantity.unit?.kind !== "percentage") ? at : at - 1;
  }
  if (sign === minus) {
    if (isDigit(before) || closing.has(before)) return at;
    if (
      isLatin(before) ||
      (isHan(before) && quantity.unit === undefined && !rangeMarks.has(codeAt(codes, quantity.end)))
    )
      return -1;
    negateNumeral(quantity.numeral);
    return at - 1;
  }
  if (sign === negative) {
    if (before === positive) return at - 2;
    if (beforeNegative.has(before) || quantity.numeral.vague) return at;
    negateNumeral(quantity.numeral);
    return at - 1;
  }
  if (sign !== below || before !== zero || at - 2 < floor) return at;
  // 零下3℃, 零下十几度
  const unit = quantity.unit;
  if (unit === undefined) {
    if (!rangeMarks.has(codeAt(codes, quantity.end))) return at;
  } else if (unit.unit === "度") {
    quantity.unitName = "℃";
  } else if (unit.dimension !== "temperature") return at;
  negateNumeral(quantity.numeral);
  return at - 2;
}
