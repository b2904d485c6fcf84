import type { Fact } from "../facts/fact.ts";
import type { FactIndex } from "../facts/factIndex.ts";
import { significantDigits } from "../figures/digits.ts";
import { type Candidate, compareAll } from "./candidate.ts";
import type { Agreement, SlotName } from "./compareSlots.ts";
import { type Judgement, judge } from "./judge.ts";
import type { JudgedClaim } from "./judgeDraft.ts";
import { namesAnother } from "./quotation.ts";

/** A claim that a source bears out to the digit, beside one that is still open. */
interface Companion {
  readonly claim: JudgedClaim;
  readonly fact: Fact;
  /** How many claims it stands behind the open one; negative before it. */
  readonly steps: number;
}

/** A fact that the open claim should be telling, by where it stands in the source's sentence. */
interface Option {
  readonly judgement: Judgement;
  readonly candidate: Candidate;
  /** Right before or behind a companion's fact, as the claim is before or behind that companion. */
  readonly isInPlace: boolean;
  /** The growth of the very thing that the companion gives the level of. */
  readonly isGrowthOf: boolean;
}

/** Digits that no chance explains: of one number, and of several together. */
const tellingDigits = 3;
const tellingTogether = 4;

/**
 * A line's claims, those that words leave open settled by the sentence that the draft retells: where the figures beside
 * a claim are a source's to the digit, and it stands where the source's sentence has one more, that one is meant.
 */
export function retell(claims: readonly JudgedClaim[], index: FactIndex): readonly JudgedClaim[] {
  if (claims.length < 2 || !claims.some(isBorneOut)) return claims;
  const told = [...claims];
  // What is settled bears out what stands beside it.
  for (let changed = true; changed; ) {
    changed = false;
    for (const [at, claim] of told.entries()) {
      const judgement = judgementOf(claim, at, told, index);
      if (!judgement) continue;
      told[at] = { draft: claim.draft, judgement, retold: true };
      changed = true;
    }
  }
  return told;
}

function judgementOf(
  claim: JudgedClaim,
  at: number,
  claims: readonly JudgedClaim[],
  index: FactIndex,
): Judgement | undefined {
  if (claim.retold || !isOpen(claim)) return undefined;
  const options = companionsOf(claim, at, claims).flatMap((companion, _, all) =>
    optionsBy(companion, all, claim, claims, index),
  );
  const supporting = options.filter(
    ({ judgement, isInPlace, candidate }) =>
      judgement.verdict === "supported" &&
      (isInPlace || candidate.alignment.shared > 0 || hasDigits(claim, 2)),
  );
  const found = supporting.find(({ isInPlace }) => isInPlace) ?? supporting[0];
  if (claim.judgement.verdict === "supported") {
    const growth = options.find((option) => option.isGrowthOf);
    return found || growth?.judgement.verdict !== "contradicted" ? undefined : growth.judgement;
  }
  if (found) return found.judgement;
  const opposing = options.filter((option) => isSlip(option, claim));
  const facts = new Set(opposing.map(({ candidate }) => candidate.fact));
  return facts.size === 1 ? opposing[0]?.judgement : undefined;
}

/** Nothing was found, or only a number like it that is said of something else. */
function isOpen({ judgement: { verdict, best } }: JudgedClaim): boolean {
  if (verdict === "unverified") return true;
  return verdict === "supported" && (best?.fit === "number" || best?.fit === "loose" || best?.fit === "near");
}

function isBorneOut({ judgement: { verdict, best } }: JudgedClaim): boolean {
  return verdict === "supported" && (best?.relation === "exact" || best?.relation === "equivalent");
}

function companionsOf(claim: JudgedClaim, at: number, claims: readonly JudgedClaim[]): readonly Companion[] {
  const sentence = claim.draft.claim.sentence.start;
  return claims.flatMap((other, place) => {
    const fact = other.judgement.best?.fact;
    const isBeside = place !== at && other.draft.claim.sentence.start === sentence;
    return isBeside && fact && isBorneOut(other) && other.judgement.best?.sameNews
      ? [{ claim: other, fact, steps: place - at }]
      : [];
  });
}

function optionsBy(
  companion: Companion,
  companions: readonly Companion[],
  claim: JudgedClaim,
  claims: readonly JudgedClaim[],
  index: FactIndex,
): readonly Option[] {
  const sentence = index.sameSentence(companion.fact);
  if (!isTelling(companions.filter(({ fact }) => sentence.includes(fact)))) return [];
  const taken = new Set(
    claims.filter((other) => other !== claim).map(({ judgement }) => judgement.best?.fact),
  );
  const at = sentence.indexOf(companion.fact);
  return sentence.flatMap((fact, place) => {
    if (taken.has(fact)) return [];
    const compared = compareAll(claim.draft, fact, index);
    const candidate = settledBy(companion, claim, compared);
    if (!candidate || namesAnother(claim.draft.content, index.wordsOf(fact))) return [];
    const judgement = judge(claim.draft, [candidate], index);
    const isInPlace = Math.abs(companion.steps) === 1 && at - place === companion.steps;
    return [{ judgement, candidate, isInPlace, isGrowthOf: isInPlace && isGrowthOf(companion, claim, fact) }];
  });
}

function isTelling(companions: readonly Companion[]): boolean {
  const numbers = new Set(companions.map(({ fact }) => fact.figure.value ?? "0"));
  const digits = [...numbers].map(significantDigits);
  return (
    digits.some((count) => count >= tellingDigits) ||
    digits.reduce((sum, count) => sum + count, 0) >= tellingTogether
  );
}

/** What the companion has settled for both: whose figures they are, and of when. */
function settledBy(companion: Companion, claim: JudgedClaim, candidate: Candidate): Candidate | undefined {
  if (candidate.siblings) return undefined;
  const ours = claim.draft.claim;
  const theirs = companion.claim.draft.claim;
  const shared = (name: "subject" | "period"): Agreement =>
    candidate.slots[name] === "doubt" && ours[name]?.value === theirs[name]?.value
      ? "same"
      : candidate.slots[name];
  const slots = { ...candidate.slots, subject: shared("subject"), period: shared("period") };
  if ((Object.keys(slots) as SlotName[]).some((name) => slots[name] === "doubt" && name !== "measure"))
    return undefined;
  return {
    ...candidate,
    slots,
    fit: "explained",
    doubtful: false,
    strange: false,
    foreign: false,
    sameNews: true,
  };
}

function isGrowthOf({ claim: { draft }, fact, steps }: Companion, claim: JudgedClaim, other: Fact): boolean {
  const ours = claim.draft.claim;
  return (
    steps === -1 &&
    other.measure?.value === "change" &&
    ours.measure?.value === "change" &&
    fact.measure?.value !== "change" &&
    draft.claim.measure?.value !== "change" &&
    other.indicator?.value === fact.indicator?.value &&
    ours.indicator?.value === draft.claim.indicator?.value &&
    significantDigits(fact.figure.value ?? "0") >= tellingDigits
  );
}

/** Whether a figure in the source's place is that one gone wrong, and not another that the draft adds. */
function isSlip({ judgement, candidate, isInPlace, isGrowthOf }: Option, claim: JudgedClaim): boolean {
  if (judgement.verdict !== "contradicted") return false;
  if (isGrowthOf) return true;
  const { shared, onlyDraft, onlyFact } = candidate.alignment;
  const isSameWords = shared > 1 && onlyDraft.length === 0;
  switch (judgement.code) {
    case "value":
      return isInPlace && isSameWords && onlyFact.length === 0;
    case "neighbour":
      return isInPlace && isSameWords;
    case "digits-swapped":
    case "decimal-point":
    case "magnitude":
      return isInPlace ? isSameWords || hasDigits(claim, tellingDigits) : isSameWords && hasDigits(claim, 2);
    default:
      return isInPlace || isSameWords;
  }
}

function hasDigits({ draft }: JudgedClaim, digits: number): boolean {
  return significantDigits(draft.claim.figure.value ?? "0") >= digits;
}
