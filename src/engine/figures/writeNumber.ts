import Big from "big.js";
import type { Decimal } from "./figure.ts";

const digits = "零一二三四五六七八九";
const places = ["", "十", "百", "千"];
const groups = ["", "万", "亿", "万亿"];

/** Writes a number in Chinese: `70000` is 七万, `5.2` is 五点二. @returns undefined below zero or beyond 万亿. */
export function writeChineseNumber(value: Decimal): string | undefined {
  const number = new Big(value);
  if (number.lt(0) || number.gte("1e16")) return undefined;
  const [whole = "0", decimals] = number.toFixed().split(".");
  const tail = decimals ? `点${[...decimals].map((digit) => digits[Number(digit)]).join("")}` : "";
  return `${writeWhole(whole)}${tail}`;
}

function writeWhole(whole: string): string {
  if (/^0*$/.test(whole)) return "零";
  let text = "";
  let gap = false;
  for (let at = 0; at < whole.length; at++) {
    const power = whole.length - 1 - at;
    const digit = Number(whole[at]);
    if (digit === 0) gap = true;
    else {
      if (gap && text !== "") text += "零";
      gap = false;
      text += `${digit === 2 && power % 4 > 1 ? "两" : digits[digit]}${places[power % 4]}`;
    }
    const group = whole.slice(Math.max(0, at - 3), at + 1);
    if (power > 0 && power % 4 === 0 && !/^0+$/.test(group)) text += groups[power / 4] ?? "";
  }
  return text.replace(/^一十/, "十").replace(/^二(?=[万亿])/, "两");
}

const largestDenominator = 10;

/** Writes a share as 三分之一. @returns undefined when no simple fraction is exactly it. */
export function writeChineseFraction(share: Big): string | undefined {
  for (let denominator = 2; denominator <= largestDenominator; denominator++) {
    const numerator = share.times(denominator);
    if (numerator.gt(0) && numerator.lt(denominator) && numerator.round().eq(numerator)) {
      return `${writeWhole(String(denominator))}分之${writeWhole(numerator.toFixed())}`;
    }
  }
  return undefined;
}
