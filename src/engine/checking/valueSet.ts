import Big from "big.js";
import type { Figure } from "../figures/figure.ts";

/** The values a figure stands for: an interval with open or closed ends; a missing end is unbounded. */
export interface ValueSet {
  readonly low?: Big;
  readonly high?: Big;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** @returns undefined when the figure bounds nothing (a date, a score). */
export function valueSet(figure: Figure, factor: Big = one): ValueSet | undefined {
  if (figure.low === undefined && figure.high === undefined) return undefined;
  return {
    ...(figure.low !== undefined && { low: new Big(figure.low).times(factor) }),
    ...(figure.high !== undefined && { high: new Big(figure.high).times(factor) }),
    lowOpen: figure.lowOpen ?? false,
    highOpen: figure.highOpen ?? false,
  };
}

export const one = new Big(1);

export function disjoint(a: ValueSet, b: ValueSet): boolean {
  return endsBefore(a, b) || endsBefore(b, a);
}

function endsBefore(a: ValueSet, b: ValueSet): boolean {
  if (!a.high || !b.low) return false;
  const order = a.high.cmp(b.low);
  return order < 0 || (order === 0 && (a.highOpen || b.lowOpen));
}

/** True when every value of `inner` is one of `outer`. */
export function holds(outer: ValueSet, inner: ValueSet): boolean {
  return holdsLow(outer, inner) && holdsHigh(outer, inner);
}

function holdsLow(outer: ValueSet, inner: ValueSet): boolean {
  if (!outer.low) return true;
  if (!inner.low) return false;
  const order = inner.low.cmp(outer.low);
  return order > 0 || (order === 0 && (!outer.lowOpen || inner.lowOpen));
}

function holdsHigh(outer: ValueSet, inner: ValueSet): boolean {
  if (!outer.high) return true;
  if (!inner.high) return false;
  const order = inner.high.cmp(outer.high);
  return order < 0 || (order === 0 && (!outer.highOpen || inner.highOpen));
}

export function holdsValue(set: ValueSet, value: Big): boolean {
  const point = { low: value, high: value, lowOpen: false, highOpen: false };
  return holds(set, point);
}
