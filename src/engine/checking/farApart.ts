import type { Figure } from "../figures/figure.ts";
import type { CommonUnit } from "./units.ts";
import { one } from "./valueSet.ts";

/** Far more than what binary numbers are off by, far less than what two written numbers differ by. */
const slack = 1e-9;

/**
 * Whether two figures, of no range, are so far apart that binary numbers tell: neither the sets that they stand for nor
 * the numbers that are written meet. What is nearer must be reckoned exactly.
 */
export function areFarApart(draft: Figure, fact: Figure, { draftFactor, factFactor }: CommonUnit): boolean {
  if (draft.range || fact.range) return false;
  const ours = draftFactor === one ? 1 : Number(draftFactor);
  const theirs = factFactor === one ? 1 : Number(factFactor);
  const isBelow =
    isFarBelow(Number(draft.high) * ours, Number(fact.low) * theirs) ||
    isFarBelow(Number(fact.high) * theirs, Number(draft.low) * ours);
  if (!isBelow) return false;
  if (draft.value === undefined || fact.value === undefined) return true;
  const [drafted, sourced] = [Number(draft.value) * ours, Number(fact.value) * theirs];
  return isFarBelow(drafted, sourced) || isFarBelow(sourced, drafted);
}

/** Never of what is missing or no number. */
function isFarBelow(a: number, b: number): boolean {
  return b - a > slack * Math.max(Math.abs(a), Math.abs(b));
}
