import type { Decimal } from "./figure.ts";

/** An integer: a number while it is safe to reckon with, a bigint beyond that. */
export type Mantissa = number | bigint;

/** Mantissas up to this can be multiplied by 20 and still be exact. */
export const largestPlainMantissa = 4e14;

export function toMantissa(value: bigint): Mantissa {
  return value <= 400000000000000n && value >= -400000000000000n ? Number(value) : value;
}

export function negate(value: Mantissa): Mantissa {
  return value === 0 ? 0 : -value;
}

/** `value × factor + addend`, exactly. */
export function scale(value: Mantissa, factor: Mantissa, addend: Mantissa): Mantissa {
  if (typeof value === "number" && typeof factor === "number" && typeof addend === "number") {
    const result = value * factor + addend;
    if (result <= largestPlainMantissa && result >= -largestPlainMantissa) return result;
  }
  return toMantissa(BigInt(value) * BigInt(factor) + BigInt(addend));
}

/** 10^exponent as a mantissa. */
export function tenTo(exponent: number): Mantissa {
  return exponent <= 14 ? 10 ** exponent : 10n ** BigInt(exponent);
}

export function isLess(a: Mantissa, b: Mantissa): boolean {
  return a < b;
}

/** How many zeros the integer ends in; 0 for zero itself. */
export function trailingZeros(value: Mantissa): number {
  if (typeof value === "number") {
    if (value === 0) return 0;
    let zeros = 0;
    for (let rest = value; rest % 10 === 0; rest /= 10) zeros++;
    return zeros;
  }
  const digits = value.toString();
  let zeros = 0;
  while (zeros < digits.length && digits.charCodeAt(digits.length - 1 - zeros) === 0x30) zeros++;
  return zeros;
}

/** `mantissa × 10^exponent` in plain notation: `(44, 11)` is `"4400000000000"`, `(520, -2)` is `"5.2"`. */
export function plain(mantissa: Mantissa, exponent: number): Decimal {
  if (exponent >= 0) {
    const digits = String(mantissa);
    return exponent === 0 || digits === "0" ? digits : digits + "0".repeat(exponent);
  }
  const negative = mantissa < 0;
  const digits = negative ? String(-mantissa) : String(mantissa);
  const places = -exponent;
  const whole = digits.length > places ? digits.slice(0, digits.length - places) : "0";
  let fraction =
    digits.length >= places ? digits.slice(digits.length - places) : digits.padStart(places, "0");
  let keep = fraction.length;
  while (keep > 0 && fraction.charCodeAt(keep - 1) === 0x30) keep--;
  if (keep === 0) return negative && whole !== "0" ? `-${whole}` : whole;
  if (keep < fraction.length) fraction = fraction.slice(0, keep);
  return negative ? `-${whole}.${fraction}` : `${whole}.${fraction}`;
}
