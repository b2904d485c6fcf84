import type { Fact } from "../facts/fact.ts";
import type { FactIndex } from "../facts/factIndex.ts";
import { significantDigits } from "../figures/digits.ts";
import { type Candidate, compareAll } from "./candidate.ts";
import type { Agreement, SlotName } from "./compareSlots.ts";
import type { FindingCode } from "./finding.ts";
import { type Judgement, judge } from "./judge.ts";
import type { JudgedClaim } from "./judgeDraft.ts";
import { namesAnother } from "./quotation.ts";

/** A claim with the fact whose number it has to the digit, beside one that is still open. */
interface Companion {
  readonly claim: JudgedClaim;
  readonly fact: Fact;
  /** Whether more than the number speaks for it. */
  readonly isBorneOut: boolean;
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

/** Slips in a slot that the figure itself is written with. */
const oddFigures = new Set<FindingCode>(["direction", "percent-point"]);

/** Digits that no chance explains: of one number, of several together, and of numbers alone. */
const tellingDigits = 3;
const tellingTogether = 4;
const tellingAlone = 6;

/**
 * A line's claims, those that words leave open settled by the sentence that the draft retells: where the figures beside
 * a claim are a source's to the digit, and it stands where the source's sentence has one more, that one is meant.
 * `twins` are the facts that have each claim's very number, see `twinsOf`.
 */
export function retell(
  judged: readonly JudgedClaim[],
  twins: readonly (readonly Fact[])[],
  index: FactIndex,
): readonly JudgedClaim[] {
  if (judged.length < 2) return judged;
  const claims = [...judged];
  if (!claims.some(isBorneOut) && twins.filter(({ length }) => length > 0).length < 2) return claims;
  // What is settled bears out what stands beside it.
  for (let changed = true; changed; ) {
    changed = false;
    for (const [at, claim] of claims.entries()) {
      const judgement = isOpen(claim) ? judgementOf(at, claims, twins, index) : undefined;
      if (!judgement) continue;
      claims[at] = { draft: claim.draft, judgement, retold: true };
      changed = true;
    }
  }
  return claims;
}

/** The facts with the very number, too long to be chance, and nothing that says it is of something else. */
export function twinsOf(candidates: readonly Candidate[]): readonly Fact[] {
  return candidates.filter(isTwin).map(({ fact }) => fact);
}

function isTwin({ relation, hasNumber, conflicts, siblings, sameNews }: Candidate): boolean {
  return relation === "exact" && hasNumber && conflicts.length === 0 && !siblings && sameNews;
}

function judgementOf(
  at: number,
  claims: readonly JudgedClaim[],
  twins: readonly (readonly Fact[])[],
  index: FactIndex,
): Judgement | undefined {
  const claim = claims[at];
  if (!claim) return undefined;
  const companions = companionsOf(claim, at, claims, twins);
  const options = companions.flatMap((companion) => optionsBy(companion, companions, claim, claims, index));
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
function isOpen({ judgement: { verdict, best }, retold }: JudgedClaim): boolean {
  if (retold) return false;
  if (verdict === "unverified") return true;
  return verdict === "supported" && (best?.fit === "number" || best?.fit === "loose" || best?.fit === "near");
}

function isBorneOut({ judgement: { verdict, best } }: JudgedClaim): boolean {
  return (
    verdict === "supported" &&
    (best?.relation === "exact" || best?.relation === "equivalent") &&
    best.sameNews
  );
}

function companionsOf(
  claim: JudgedClaim,
  at: number,
  claims: readonly JudgedClaim[],
  twins: readonly (readonly Fact[])[],
): readonly Companion[] {
  const sentence = claim.draft.claim.sentence.start;
  return claims.flatMap((other, place): readonly Companion[] => {
    if (place === at || other.draft.claim.sentence.start !== sentence) return [];
    const steps = place - at;
    const { verdict, best } = other.judgement;
    if (best && isBorneOut(other)) return [{ claim: other, fact: best.fact, isBorneOut: true, steps }];
    if (verdict !== "unverified") return [];
    return (twins[place] ?? []).map((fact) => ({ claim: other, fact, isBorneOut: false, steps }));
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
  const beside = companions.filter(({ fact }) => sentence.includes(fact));
  const taken = new Set(
    claims
      .filter((other) => other !== claim && other.judgement.verdict !== "unverified")
      .map(({ judgement }) => judgement.best?.fact),
  );
  const at = sentence.indexOf(companion.fact);
  return sentence.flatMap((fact, place) => {
    if (taken.has(fact) || beside.some((other) => other.fact === fact)) return [];
    const candidate = settledBy(companion, claim, compareAll(claim.draft, fact, index));
    if (!candidate || !isTelling(beside, candidate)) return [];
    if (namesAnother(claim.draft.content, index.wordsOf(fact))) return [];
    const judgement = judge(claim.draft, [candidate], index);
    const isInPlace = Math.abs(companion.steps) === 1 && at - place === companion.steps;
    return [{ judgement, candidate, isInPlace, isGrowthOf: isInPlace && isGrowthOf(companion, claim, fact) }];
  });
}

/** Whether chance is ruled out: by what is borne out, or by the claim's own number beside others. */
function isTelling(companions: readonly Companion[], candidate: Candidate): boolean {
  const borneOut = digitsOf(companions.filter((companion) => companion.isBorneOut));
  if (borneOut.some((count) => count >= tellingDigits) || sum(borneOut) >= tellingTogether) return true;
  const own = candidate.hasNumber ? significantDigits(candidate.fact.figure.value ?? "0") : 0;
  return own + sum(digitsOf(companions)) >= tellingAlone;
}

function digitsOf(companions: readonly Companion[]): readonly number[] {
  return [...new Set(companions.map(({ fact }) => fact.figure.value ?? "0"))].map(significantDigits);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
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

function isGrowthOf(
  { claim: { draft }, fact, steps, isBorneOut }: Companion,
  claim: JudgedClaim,
  other: Fact,
): boolean {
  const ours = claim.draft.claim;
  return (
    steps === -1 &&
    isBorneOut &&
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
  // 新增 of 为新增学位投下31.7亿元 is none of the figure's.
  if (judgement.odd && !oddFigures.has(judgement.code)) return false;
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
