import type { Claim } from "../claims/claim.ts";
import { isStated } from "../claims/stated.ts";
import type { Fact } from "../facts/fact.ts";
import type { FactIndex } from "../facts/factIndex.ts";
import { factKeys } from "../facts/indexKeys.ts";
import { significantDigits } from "../figures/digits.ts";
import { type Candidate, compareAll } from "./candidate.ts";
import { type FigureRelation, supports } from "./compareFigures.ts";
import { type Judgement, judge, ranked } from "./judge.ts";
import type { JudgedClaim } from "./judgeDraft.ts";
import { namesAnother } from "./quotation.ts";

/** So many facts of one source, of so many digits in all, a draft has to the digit when it retells it. */
const enoughFacts = 4;
const enoughDigits = 10;
/** Facts looked at for a claim: those of one source are few. */
const candidateLimit = 24;
const fewestShared = 3;
/** Digits that a slip of the keyboard leaves to be known by. */
const tellingDigits = 3;

/** The sources that a draft plainly retells, by the claims that they bear out. */
export function retoldSources(judgements: readonly Judgement[]): ReadonlySet<string> {
  const borneOut = new Map<string, Map<string, number>>();
  for (const { verdict, best } of judgements) {
    if (verdict !== "supported" || !best?.sameNews) continue;
    if (!isExact(best.relation)) continue;
    const { id, source, figure } = best.fact;
    const facts = borneOut.get(source.id) ?? new Map<string, number>();
    borneOut.set(source.id, facts.set(id, significantDigits(figure.value ?? "0")));
  }
  return new Set([...borneOut].filter(([, facts]) => isEnough([...facts.values()])).map(([id]) => id));
}

function isEnough(digits: readonly number[]): boolean {
  return digits.length >= enoughFacts && digits.reduce((sum, one) => sum + one, 0) >= enoughDigits;
}

/**
 * What a source says of an open claim when the draft is known to retell it: fewer words in common will do, as long as
 * the number is the source's, or its number plainly gone wrong.
 */
export function judgeRetold(
  { draft, judgement }: JudgedClaim,
  sources: ReadonlySet<string>,
  index: FactIndex,
): Judgement | undefined {
  if (judgement.verdict !== "unverified") return undefined;
  const candidates = index
    .candidates(factKeys(draft.claim), candidateLimit)
    .filter(({ source }) => sources.has(source.id))
    .map((fact) => compareAll(draft, fact, index))
    .filter(
      (candidate) => isPossible(candidate) && !namesAnother(draft.content, index.wordsOf(candidate.fact)),
    );
  const exact = ranked(candidates.filter(isSame)).sort((a, b) => b.alignment.shared - a.alignment.shared);
  for (const candidate of exact) {
    const found = judge(draft, [asMeant(candidate)], index);
    if (found.verdict === "supported") return found;
  }
  const slips = candidates
    .filter((candidate) => !candidate.foreign && hasDigits(candidate.fact))
    .map((candidate) => withSubject(candidate, draft.claim))
    .filter((candidate) => !Object.values(candidate.slots).includes("doubt"))
    .map((candidate) => judge(draft, [asMeant({ ...candidate, doubtful: false })], index))
    .filter(({ verdict, code }) => verdict === "contradicted" && slipCodes.has(code));
  return slips.length === 1 ? slips[0] : undefined;
}

const slipCodes = new Set(["digits-swapped", "decimal-point", "magnitude"]);

function isPossible({ conflicts, siblings, alignment, hasNumber, sameNews }: Candidate): boolean {
  return conflicts.length === 0 && !siblings && sameNews && (hasNumber || alignment.shared > 1);
}

/** What is rounded or hedged agrees with more than one number: there the words have to. */
function isSame({ relation, alignment }: Candidate): boolean {
  return supports(relation) && (isExact(relation) || alignment.shared >= fewestShared);
}

function asMeant(candidate: Candidate): Candidate {
  return { ...candidate, fit: "explained", strange: false };
}

function isExact(relation: FigureRelation): boolean {
  return relation === "exact" || relation === "equivalent";
}

/** 该行 and 公司 are the source's own, and so is what a paragraph before spoke of. */
function withSubject(candidate: Candidate, claim: Claim): Candidate {
  const { slots } = candidate;
  const isOpen = claim.subject !== undefined && !isStated(claim.subject, claim);
  return isOpen && slots.subject === "doubt"
    ? { ...candidate, slots: { ...slots, subject: "same" } }
    : candidate;
}

function hasDigits({ figure }: Fact): boolean {
  return significantDigits(figure.value ?? "0") >= tellingDigits;
}
