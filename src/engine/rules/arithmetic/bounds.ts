import Big from "big.js";
import type { Figure } from "../../figures/figure.ts";

/** Values that a figure may stand for, both ends included; a missing end is unbounded. */
export interface Bounds {
  readonly low?: Big;
  readonly high?: Big;
}

/**
 * What a figure may stand for when it is reckoned with. Whole numbers are taken as printed (7万 is 70000);
 * decimals are rounded ones, good to half a unit of their last digit; hedges and ranges widen as they say.
 */
export function boundsOf(figure: Figure, text: string): Bounds | undefined {
  if (figure.value === undefined || figure.hedges !== undefined || figure.range) return widened(figure);
  const value = new Big(figure.value);
  const printed = text.slice(figure.numeral.start, figure.numeral.end);
  if (!/[.．点]/.test(printed) || figure.precision === undefined) return { low: value, high: value };
  const half = new Big(10).pow(figure.precision).div(2);
  return { low: value.minus(half), high: value.plus(half) };
}

/** Whole numbers, too, may be rounded: what a rate is worked out from. */
export function roundedBounds(figure: Figure): Bounds | undefined {
  if (
    figure.value === undefined ||
    figure.hedges !== undefined ||
    figure.range ||
    figure.precision === undefined
  )
    return widened(figure);
  const value = new Big(figure.value);
  const half = new Big(10).pow(figure.precision).div(2);
  return { low: value.minus(half), high: value.plus(half) };
}

/** A sum or a difference as printed: more roughly than what it is worked out from, it is a rounded one. */
export function resultBounds(figure: Figure, operands: readonly Figure[], text: string): Bounds | undefined {
  const finest = Math.min(...operands.map(({ precision }) => precision ?? 0));
  return (figure.precision ?? 0) > finest ? roundedBounds(figure) : boundsOf(figure, text);
}

function widened({ low, high }: Figure): Bounds | undefined {
  if (low === undefined && high === undefined) return undefined;
  return {
    ...(low !== undefined && { low: new Big(low) }),
    ...(high !== undefined && { high: new Big(high) }),
  };
}

export function sum(parts: readonly Bounds[]): Bounds {
  return parts.reduce((total, part) => bounds(plus(total.low, part.low), plus(total.high, part.high)), {
    low: new Big(0),
    high: new Big(0),
  });
}

export function minus(a: Bounds, b: Bounds): Bounds {
  return bounds(a.low && b.high && a.low.minus(b.high), a.high && b.low && a.high.minus(b.low));
}

/** The product of two sets of positive numbers. */
export function times(a: Bounds, b: Bounds): Bounds {
  return bounds(a.low && b.low && a.low.times(b.low), a.high && b.high && a.high.times(b.high));
}

/** The quotient of two sets of positive numbers. */
export function over(a: Bounds, b: Bounds): Bounds {
  const low = a.low && b.high?.gt(0) ? a.low.div(b.high) : undefined;
  const high = a.high && b.low?.gt(0) ? a.high.div(b.low) : undefined;
  return bounds(low, high);
}

export function map(a: Bounds, change: (value: Big) => Big): Bounds {
  return bounds(a.low && change(a.low), a.high && change(a.high));
}

/** No value is in both. */
export function apart(a: Bounds, b: Bounds): boolean {
  return Boolean((a.high && b.low && a.high.lt(b.low)) || (b.high && a.low && b.high.lt(a.low)));
}

/** Every value is positive. */
export function isPositive({ low }: Bounds): boolean {
  return low?.gt(0) ?? false;
}

function plus(a: Big | undefined, b: Big | undefined): Big | undefined {
  return a && b && a.plus(b);
}

function bounds(low: Big | undefined, high: Big | undefined): Bounds {
  return { ...(low && { low }), ...(high && { high }) };
}
