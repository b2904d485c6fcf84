import { type Mantissa, negate, tenTo, trailingZeros } from "./decimal.ts";
import type { HedgeKind } from "./figure.ts";

/** One numeral as read, without the hedges around it and without its unit. Reused from figure to figure. */
export class Numeral {
  start = 0;
  end = 0;
  /** The number is `low × 10^exponent`, or lies between `low` and `high` where words leave a digit open (两三千, 数十). */
  low: Mantissa = 0;
  high: Mantissa = 0;
  highOpen = false;
  exponent = 0;
  /** Power of ten of the last written digit. */
  precision = 0;
  /** Holds Arabic digits. */
  arabic = false;
  /** Magnitudes alone, no digit: 百, 千万. */
  bare = false;
  /** How many of 十 百 千 万 亿 兆 it holds. */
  magnitudes = 0;
  /** Holds 万, 亿 or 兆. */
  big = false;
  /** Power of ten of the magnitudes behind its only digits, which a range may share: 5亿 → 8, 五百 → 2, 5千万 → 7; else 0. */
  lift = 0;
  /** Power of ten of the 万 and 亿 behind all the rest: 5千万 → 4, 一百五十万 → 4; else 0. */
  bigLift = 0;
  decimals = false;
  /** Chinese digits in a row with no magnitude: 二〇二四. */
  positional = false;
  /** Thousands marks were written: 12,345. */
  grouped = false;
  negative = false;
  /** A word inside leaves the number open: 10多万, 数十, 两三千. */
  hedge: HedgeKind | undefined;
  hedgeStart = 0;
  hedgeEnd = 0;

  get vague(): boolean {
    return this.highOpen || this.low !== this.high;
  }

  reset(at: number): void {
    this.start = at;
    this.end = at;
    this.low = 0;
    this.high = 0;
    this.highOpen = false;
    this.exponent = 0;
    this.precision = 0;
    this.arabic = false;
    this.bare = true;
    this.magnitudes = 0;
    this.big = false;
    this.lift = 0;
    this.bigLift = 0;
    this.decimals = false;
    this.positional = false;
    this.grouped = false;
    this.negative = false;
    this.hedge = undefined;
  }

  markHedge(kind: HedgeKind, start: number, end: number): void {
    this.hedge = kind;
    this.hedgeStart = start;
    this.hedgeEnd = end;
  }
}

/** 10万, 百: a one and its zeros. */
export function isPowerOfTen({ low, high }: Numeral): boolean {
  return low === high && low === tenTo(trailingZeros(low));
}

export function negateNumeral(numeral: Numeral): void {
  const { low, high } = numeral;
  numeral.low = negate(high);
  numeral.high = negate(low);
  numeral.negative = true;
}
