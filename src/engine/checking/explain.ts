import type { Claim } from "../claims/claim.ts";
import { type PlacedLine, placedClaim, type Reading } from "../claims/reading.ts";
import type { Fact } from "../facts/fact.ts";
import type { FactIndex } from "../facts/factIndex.ts";
import type { Candidate, DraftClaim, Fit } from "./candidate.ts";
import { compareFigures, type FigureRelation } from "./compareFigures.ts";
import type { Agreements } from "./compareSlots.ts";
import type { FindingCode, Verdict } from "./finding.ts";
import { candidatesFor, type Hindrance, hindrance, type Judgement, ranked } from "./judge.ts";
import type { DraftJudge, JudgedClaim } from "./judgeDraft.ts";
import { oddSlotOf } from "./oddSlot.ts";
import type { SiblingPair } from "./siblings.ts";
import { strangers } from "./strangers.ts";

/** Why a claim got its verdict: the facts that were considered, and what became of each. */
export interface Explanation {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly code: FindingCode;
  /** Facts that share the claim's words: those that the verdict rests on, then from the closest on. */
  readonly considered: readonly ConsideredFact[];
}

export interface ConsideredFact {
  readonly fact: Fact;
  readonly words: WordFit;
  /** How the set of the draft's figure stands to that of the fact's. */
  readonly relation: FigureRelation;
  readonly slots: Agreements;
  readonly outcome: Outcome;
}

/** How the words of claim and fact fit, and which of them stand alone on either side. */
export interface WordFit {
  readonly fit: Fit;
  readonly onlyDraft: readonly string[];
  readonly onlyFact: readonly string[];
  readonly siblings?: SiblingPair;
  /** Characters right around the two figures that are the same. */
  readonly nearby: number;
}

export type Outcome =
  | { readonly taken: Taken }
  | {
      readonly left: Left;
      /** What the draft's sentence names and the source does not, where that is why. */
      readonly strangers?: readonly string[];
    };

export type Taken =
  | "supports"
  | "derives" // what the draft says follows from it
  | "contradicts"
  | "odd-slot" // it has the draft's value, under another slot
  | "agrees"; // it says what the fact says that the verdict rests on

export type Left =
  | Hindrance
  | "outranked" // another fact is closer
  | "ambiguous" // another fact, no less close, says something else
  | "unborne"; // it has the value under another slot, and nothing else ties the draft to its source

/** Explains every claim of a draft, in their order, by what judged them. */
export function explainDraft(judge: DraftJudge, reading: Reading): Explanation[] {
  return judge
    .judge(reading)
    .flatMap(({ line, claims }) => claims.map((judged) => explainClaim(judged, line, judge.index)));
}

function explainClaim(judged: JudgedClaim, line: PlacedLine, index: FactIndex): Explanation {
  const { draft, judgement } = judged;
  const { verdict, code, best, others } = judgement;
  const first = [...(best ? [best] : []), ...others].map(({ fact }) => fact);
  const place = ({ fact }: Candidate) => (first.includes(fact) ? first.indexOf(fact) : first.length);
  const considered = ranked(candidatesFor(draft, index)).sort(
    (a, b) => place(a) - place(b) || Number(isIncomparable(a)) - Number(isIncomparable(b)),
  );
  return {
    claim: placedClaim(draft.claim, line),
    verdict,
    code,
    considered: considered.map((candidate) => ({
      fact: candidate.fact,
      words: wordFit(candidate),
      relation: candidate.relation,
      slots: candidate.slots,
      outcome: outcomeOf(candidate, judged, index),
    })),
  };
}

function isIncomparable({ relation }: Candidate): boolean {
  return relation === "incomparable";
}

function wordFit({ fit, alignment, siblings, nearby }: Candidate): WordFit {
  const { onlyDraft, onlyFact } = alignment;
  return { fit, onlyDraft, onlyFact, ...(siblings && { siblings }), nearby };
}

function outcomeOf(
  candidate: Candidate,
  { draft, judgement, guess }: JudgedClaim,
  index: FactIndex,
): Outcome {
  const { fact } = candidate;
  const isBest = judgement.best?.fact === fact;
  const isNamed = isBest || judgement.others.some((other) => other.fact === fact);
  if (isNamed && judgement.verdict !== "unverified") return { taken: isBest ? takenAs(judgement) : "agrees" };
  if (isNamed && judgement.code === "ambiguous") return { left: "ambiguous" };
  if (guess?.best?.fact === fact) return { left: guess.odd ? "unborne" : "whose" };
  const isOddToo = (judgement.odd ?? guess?.odd) !== undefined && oddSlotOf(draft, candidate) !== undefined;
  const free = guess && !guess.odd ? "whose" : "outranked";
  const left = isOddToo ? "outranked" : (hindrance(draft, candidate) ?? free);
  if (left === "outranked" && judgement.verdict !== "unverified" && saysSame(fact, judgement.best?.fact)) {
    return { taken: "agrees" };
  }
  return left === "stranger" ? { left, strangers: strangersTo(fact, draft, index) } : { left };
}

function saysSame(fact: Fact, best: Fact | undefined): boolean {
  if (!best) return false;
  const relation = compareFigures(fact.figure, best.figure);
  return relation === "exact" || relation === "equivalent";
}

function takenAs({ verdict, code, odd }: Judgement): Taken {
  if (verdict === "contradicted") return odd ? "odd-slot" : "contradicts";
  return code === "derived" ? "derives" : "supports";
}

function strangersTo(fact: Fact, { claim }: DraftClaim, index: FactIndex): readonly string[] {
  return strangers(claim, index.wordsOf(fact).around);
}
