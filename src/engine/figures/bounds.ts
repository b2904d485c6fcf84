import { type Mantissa, negate, plain, scale, tenTo, trailingZeros } from "./decimal.ts";
import type { Decimal, HedgeKind } from "./figure.ts";
import type { FoundHedges } from "./foundHedges.ts";

/** An interval in units of `10^exponent`; an end that is left out is open to infinity. */
export interface Interval {
  low: Mantissa | undefined;
  high: Mantissa | undefined;
  lowOpen: boolean;
  highOpen: boolean;
}

export interface Bounds {
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

const tenfold = 10;

/**
 * The set that one number stands for, ten times finer than its mantissa so that half a unit is whole.
 * `exact` numbers stand for themselves.
 */
function plainInterval(mantissa: Mantissa, exact: boolean): Interval {
  return {
    low: exact ? scale(mantissa, tenfold, 0) : halfBelow(mantissa),
    high: exact ? scale(mantissa, tenfold, 0) : halfAbove(mantissa),
    lowOpen: false,
    highOpen: !exact,
  };
}

/** Half a unit below, in tenths of the mantissa's unit. */
export function halfBelow(mantissa: Mantissa): Mantissa {
  return scale(mantissa, tenfold, -5);
}

/** Half a unit above, in tenths of the mantissa's unit. */
export function halfAbove(mantissa: Mantissa): Mantissa {
  return scale(mantissa, tenfold, 5);
}

/** One unit of the last digit that is not zero, in tenths of the mantissa's unit: 270 → 100. */
function lastDigitUnit(mantissa: Mantissa): Mantissa {
  return scale(tenTo(trailingZeros(mantissa)), tenfold, 0);
}

/** What 近 and 超过 leave room for: the larger of a tenth and one unit of the last digit that is not zero. */
function margin(mantissa: Mantissa): Mantissa {
  const tenth = mantissa < 0 ? negate(mantissa) : mantissa;
  const unit = lastDigitUnit(mantissa);
  return unit > tenth ? unit : tenth;
}

/** Where 近 N begins. Below a round 百 or 万 the next digit down is a fifth of it: nobody says 近百 of 40. */
function shortOf(mantissa: Mantissa, exponent: number): Mantissa {
  const isRound = mantissa === tenTo(trailingZeros(mantissa)) && (exponent > 0 || mantissa > 1);
  return isRound ? scale(mantissa, tenfold - 2, 0) : scale(mantissa, tenfold, negate(margin(mantissa)));
}

/** 零下十几度 is colder than ten below: what exceeds a number in so many words exceeds its size. */
function mirrored({ low, high, lowOpen, highOpen }: Interval): Interval {
  return {
    low: high === undefined ? undefined : negate(high),
    high: low === undefined ? undefined : negate(low),
    lowOpen: highOpen,
    highOpen: lowOpen,
  };
}

function hedged(mantissa: Mantissa, exponent: number, kind: HedgeKind, far: boolean): Interval {
  if (mantissa < 0 && (kind === "more" || kind === "some"))
    return mirrored(hedged(negate(mantissa), exponent, kind, far));
  const at = scale(mantissa, tenfold, 0);
  switch (kind) {
    case "near":
      return { low: shortOf(mantissa, exponent), high: at, lowOpen: false, highOpen: true };
    case "below":
      return { low: far ? undefined : shortOf(mantissa, exponent), high: at, lowOpen: false, highOpen: true };
    case "over":
      return { low: at, high: scale(mantissa, tenfold, margin(mantissa)), lowOpen: true, highOpen: true };
    case "more":
      return {
        low: at,
        high: scale(mantissa, tenfold, lastDigitUnit(mantissa)),
        lowOpen: false,
        highOpen: true,
      };
    case "at-least":
      return { low: at, high: undefined, lowOpen: false, highOpen: false };
    case "at-most":
      return { low: undefined, high: at, lowOpen: false, highOpen: false };
    case "about": {
      const tenth = mantissa < 0 ? negate(mantissa) : mantissa;
      const room: Mantissa = tenth > 5 ? tenth : 5;
      return {
        low: scale(mantissa, tenfold, negate(room)),
        high: scale(mantissa, tenfold, room),
        lowOpen: false,
        highOpen: false,
      };
    }
    case "some":
      // 上百: that many and some more, but of the same order.
      return { low: at, high: scale(mantissa, 100, 0), lowOpen: false, highOpen: true };
  }
}

/** What both allow; where they contradict each other (近3万多), all that either allows. */
function meet(a: Interval, b: Interval): Interval {
  const met: Interval = { ...a };
  if (b.low !== undefined && (met.low === undefined || b.low > met.low || (b.low === met.low && b.lowOpen))) {
    met.low = b.low;
    met.lowOpen = b.lowOpen;
  }
  if (
    b.high !== undefined &&
    (met.high === undefined || b.high < met.high || (b.high === met.high && b.highOpen))
  ) {
    met.high = b.high;
    met.highOpen = b.highOpen;
  }
  if (met.low === undefined || met.high === undefined || met.low < met.high) return met;
  if (met.low === met.high && !met.lowOpen && !met.highOpen) return met;
  const lower = a.low === undefined || (b.low !== undefined && a.low < b.low) ? a : b;
  const higher = a.high === undefined || (b.high !== undefined && a.high > b.high) ? a : b;
  return { low: lower.low, lowOpen: lower.lowOpen, high: higher.high, highOpen: higher.highOpen };
}

/** The set of a single number `mantissa × 10^exponent` under its hedges. */
export function boundsOf(mantissa: Mantissa, exponent: number, exact: boolean, hedges: FoundHedges): Bounds {
  let interval: Interval | undefined;
  for (let i = 0; i < hedges.count; i++) {
    const hedge = hedges.at(i);
    if (hedge === undefined) break;
    const next = hedged(mantissa, exponent, hedge.kind, hedge.far);
    interval = interval === undefined ? next : meet(interval, next);
  }
  return written(interval ?? plainInterval(mantissa, exact), exponent - 1);
}

/** The set between two written ends; a bound on the whole (3至5亿元以上) takes one of them away. */
export function boundsBetween(low: Decimal, high: Decimal, highOpen: boolean, hedges: FoundHedges): Bounds {
  for (let i = 0; i < hedges.count; i++) {
    const kind = hedges.at(i)?.kind;
    if (kind === "at-least") return { low, high: undefined, lowOpen: false, highOpen: false };
    if (kind === "at-most") return { low: undefined, high, lowOpen: false, highOpen: false };
  }
  return { low, high, lowOpen: false, highOpen };
}

function written({ low, high, lowOpen, highOpen }: Interval, exponent: number): Bounds {
  return {
    low: low === undefined ? undefined : plain(low, exponent),
    high: high === undefined ? undefined : plain(high, exponent),
    lowOpen: low !== undefined && lowOpen,
    highOpen: high !== undefined && highOpen,
  };
}
