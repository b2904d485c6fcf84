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

const powersOfTen = Array.from({ length: 15 }, (_, exponent) => 10 ** exponent);

/** 10^exponent as a mantissa. */
export function tenTo(exponent: number): Mantissa {
  return powersOfTen[exponent] ?? 10n ** BigInt(exponent);
}

/** Below 0 when `a × 10^aExponent` is the smaller number, above 0 when it is the larger. */
export function compare(a: Mantissa, aExponent: number, b: Mantissa, bExponent: number): number {
  const exponent = Math.min(aExponent, bExponent);
  const left = scale(a, tenTo(aExponent - exponent), 0);
  const right = scale(b, tenTo(bExponent - exponent), 0);
  return left < right ? -1 : left > right ? 1 : 0;
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

/** How many notations are remembered: news has few different numbers, and writing one out is slow. */
const mostWritten = 8192;
const golden = 0x9e3779b1;
/** What `written` holds: mantissas of up to nine digits with exponents of a newsroom, as one number. */
const writtenKeys = new Float64Array(mostWritten).fill(-1);
const written = new Array<Decimal>(mostWritten).fill("");
const mostRemembered = 1e9;
const exponents = 64;

/** `mantissa × 10^exponent` in plain notation: `(44, 11)` is `"4400000000000"`, `(520, -2)` is `"5.2"`. */
export function plain(mantissa: Mantissa, exponent: number): Decimal {
  const shifted = exponent + exponents / 2;
  if (
    typeof mantissa === "bigint" ||
    mantissa < 0 ||
    mantissa >= mostRemembered ||
    shifted < 0 ||
    shifted >= exponents
  )
    return write(mantissa, exponent);
  const slot = Math.imul(mantissa ^ (shifted << 26), golden) >>> 19;
  const key = mantissa * exponents + shifted;
  if (writtenKeys[slot] === key) return written[slot] ?? "";
  const text = write(mantissa, exponent);
  writtenKeys[slot] = key;
  written[slot] = text;
  return text;
}

function write(mantissa: Mantissa, exponent: number): Decimal {
  if (exponent >= 0) {
    if (exponent === 0 || mantissa === 0) return String(mantissa);
    return String(mantissa) + zeros(exponent);
  }
  if (typeof mantissa === "bigint" || exponent < -14) return plainDigits(String(mantissa), -exponent);
  const negative = mantissa < 0;
  const size = negative ? -mantissa : mantissa;
  const unit = powersOfTen[-exponent] ?? 1;
  const whole = Math.floor(size / unit);
  let fraction = size - whole * unit;
  const sign = negative ? "-" : "";
  if (fraction === 0) return sign + String(whole);
  let places = -exponent;
  for (; fraction % 10 === 0; places--) fraction /= 10;
  const digits = String(fraction);
  return `${sign}${whole}.${zeros(places - digits.length)}${digits}`;
}

const zeroRuns = Array.from({ length: 24 }, (_, length) => "0".repeat(length));

function zeros(length: number): string {
  return zeroRuns[length] ?? "0".repeat(length);
}

/** The same for digits of any length. */
function plainDigits(text: string, places: number): Decimal {
  const sign = text.startsWith("-") ? "-" : "";
  const digits = text.slice(sign.length).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  if (fraction !== "") return `${sign}${whole}.${fraction}`;
  return whole === "0" ? whole : sign + whole;
}

const quotientDigits = 20;

/** A quotient of two whole numbers, to twenty places where it does not end sooner. */
export function divide(numerator: Decimal, denominator: Decimal): Decimal {
  return plain((BigInt(numerator) * 10n ** BigInt(quotientDigits)) / BigInt(denominator), -quotientDigits);
}

/** `"5.2"` as 52 × 10^-1. */
export function parseDecimal(value: Decimal): { readonly mantissa: Mantissa; readonly exponent: number } {
  const point = value.indexOf(".");
  const places = point < 0 ? 0 : value.length - point - 1;
  return { mantissa: toMantissa(BigInt(value.replace(".", ""))), exponent: -places };
}
