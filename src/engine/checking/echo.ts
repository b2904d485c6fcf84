import type { Fact } from "../facts/fact.ts";
import type { FactIndex } from "../facts/factIndex.ts";
import type { IsoDate } from "../figures/figure.ts";
import { align } from "./alignment.ts";
import type { DraftClaim } from "./candidate.ts";
import type { FigureRelation } from "./compareFigures.ts";
import { slipOf } from "./slips.ts";
import { digitsOfValue } from "./writtenDigits.ts";

/** What makes a draft's number a fact's: a slip of the pen, or another number of the fact's sentence. */
export type Echo = "slip" | "neighbour";

/** A number of fewer digits is a chance neighbour of too many others. */
const fewestDigits = 3;

/**
 * How the draft's number is plainly meant for the fact's, if it is: the same number otherwise hedged or in another unit,
 * one slip of the keyboard away from it, or a number that the same sentence of the source gives for something else.
 */
export function echoOf(
  { claim, content }: Pick<DraftClaim, "claim" | "content">,
  fact: Fact,
  relation: FigureRelation,
  shared: number,
  index: FactIndex,
): Echo | undefined {
  if (relation === "hedge-flipped" || relation === "unit") return "slip";
  const ours = claim.figure;
  const theirs = fact.figure;
  if (relation === "disjoint" && ours.kind === "date")
    return isOnePartApart(ours.from, theirs.from) ? "slip" : undefined;
  if (relation !== "disjoint" || ours.value === undefined || theirs.value === undefined) return undefined;
  const { digits, power } = digitsOfValue(ours.value);
  if (digits.length >= fewestDigits && slipOf(ours, theirs) !== "value") return "slip";
  const sourced = digitsOfValue(theirs.value);
  if (digits.length >= fewestDigits && isOneDigitApart(digits, sourced.digits))
    return power === sourced.power ? "slip" : undefined;
  const others = ours.unit === theirs.unit ? index.sameSentence(fact) : [];
  const isNeighbours = others.some(
    (other) =>
      other !== fact &&
      other.figure.value === ours.value &&
      other.figure.unit === ours.unit &&
      // Who speaks of the other thing means its number.
      align({ content }, { content: index.wordsOf(other).content }).shared < shared,
  );
  return isNeighbours ? "neighbour" : undefined;
}

/** 5月9日 and 5月15日, 2025年12月31日 and 2026年12月31日. */
function isOnePartApart(a: IsoDate | undefined, b: IsoDate | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const parts = b.split("-");
  return a.split("-").filter((part, at) => part !== parts[at]).length === 1;
}

function isOneDigitApart(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let apart = 0;
  for (let at = 0; at < a.length && apart < 2; at++) if (a[at] !== b[at]) apart++;
  return apart === 1;
}
