import Big from "big.js";
import type { Decimal } from "./figure.ts";

/** How many digits of a number say something: two of 4.40万, one of 6000亿. What has many is hardly met by chance. */
export function significantDigits(value: Decimal): number {
  return new Big(value).c.length;
}
