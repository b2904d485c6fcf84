import Big from "big.js";
import type { Decimal } from "../../figures/figure.ts";

/** The digits of two numbers of one size, as long as each other; undefined when the sizes differ. */
function digitsOf(a: Decimal, b: Decimal): readonly [string, string] | undefined {
  const [one, other] = [new Big(a), new Big(b)];
  if (one.eq(0) || other.eq(0) || one.e !== other.e) return undefined;
  const length = Math.max(one.c.length, other.c.length);
  return [one.c.join("").padEnd(length, "0"), other.c.join("").padEnd(length, "0")];
}

function differing(a: string, b: string): number[] {
  return [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
}

/** 8.6 and 6.8: two neighbouring digits have changed places. */
export function isSwapped(a: Decimal, b: Decimal): boolean {
  const [one, other] = digitsOf(a, b) ?? [];
  if (one === undefined || other === undefined) return false;
  const places = differing(one, other);
  const [first, second] = places;
  if (places.length !== 2 || first === undefined || second !== first + 1) return false;
  return one[first] === other[second] && one[second] === other[first];
}

/** 88.2 and 83.2: one digit of three or more is another. */
export function isOneOff(a: Decimal, b: Decimal): boolean {
  const [one, other] = digitsOf(a, b) ?? [];
  return one !== undefined && other !== undefined && one.length > 2 && differing(one, other).length === 1;
}
