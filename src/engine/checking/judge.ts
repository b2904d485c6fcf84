import type { Claim } from "../claims/claim.ts";
import { isStated } from "../claims/stated.ts";
import type { FactIndex } from "../facts/factIndex.ts";
import { factKeys } from "../facts/indexKeys.ts";
import { parsePeriod, relatePeriods } from "../time/period.ts";
import { type Candidate, compare, type DraftClaim } from "./candidate.ts";
import { causeOf } from "./causes.ts";
import { compareFigures, contradicts, supports } from "./compareFigures.ts";
import type { Agreement, SlotName } from "./compareSlots.ts";
import { placesOf } from "./compareSubjects.ts";
import { derives } from "./derived.ts";
import type { FindingCode, Verdict } from "./finding.ts";
import { type OddSlot, oddSlot } from "./oddSlot.ts";
import { disagree, replaces } from "./precedence.ts";
import { staleFigure } from "./stale.ts";

/** What the facts say of one claim, before it is put into words. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly code: FindingCode;
  /** The fact the verdict rests on. */
  readonly best?: Candidate;
  /** Facts that say the same as the best one. */
  readonly others: readonly Candidate[];
  /** Facts that say something else of the very same thing. */
  readonly otherwise?: readonly Candidate[];
  readonly odd?: OddSlot;
  /** The draft's number is the source's of something else: what is wrong may be what it is said of. */
  readonly isElsewhere?: true;
}

/** Why a fact that shares a claim's words neither supports nor opposes it; the candidate holds the particulars. */
export type Hindrance =
  | "relation" // the two sets neither agree nor exclude each other
  | "conflict" // a slot differs
  | "doubt" // a slot may differ
  | "sibling" // one word stands for another
  | "words" // words stand alone
  | "stranger" // the draft's sentence names something that the source does not
  | "whose" // left open whose figure it is
  | "when"; // left open when it was

/** 最低首付比例15% says its 不低于 by its name. */
const saysBound = /最[低高多少大小]|上限|下限/;
const candidateLimit = 48;
/** Characters shared around two figures from which one sentence plainly follows the other. */
const closeWording = 5;
const veryCloseWording = 8;

const noFact: Judgement = { verdict: "unverified", code: "no-fact", others: [] };

export function candidatesFor(draft: DraftClaim, index: FactIndex): Candidate[] {
  const facts = index.candidates(factKeys(draft.claim), candidateLimit);
  return facts.length === 0 ? [] : facts.flatMap((fact) => compare(draft, fact, index) ?? []);
}

export function judge(draft: DraftClaim, candidates: readonly Candidate[], index: FactIndex): Judgement {
  if (candidates.length === 0) return noFact;
  // Facts that are alike in every slot are at odds with the draft in the same ones.
  const plain = candidates.filter(({ conflicts }) => conflicts.length === 0);
  const replaced = plain.filter(({ fact }) => plain.some((other) => replaces(other.fact, fact)));
  const standing =
    replaced.length === 0 ? candidates : candidates.filter((candidate) => !replaced.includes(candidate));
  const judgement = judgeBy(draft, standing, index);
  const { best, verdict } = judgement;
  if (!best || verdict === "unverified") return judgement;
  const otherwise = plain.filter(({ fact }) => disagree(best.fact, fact));
  return {
    ...judgement,
    ...(otherwise.length > 0 && { otherwise: ranked(otherwise) }),
    ...(verdict === "contradicted" && isElsewhere(judgement, best, standing) && { isElsewhere: true }),
  };
}

/** Whether another fact of the source has the draft's number, but for whose it is, of when, or whether it is done. */
function isElsewhere({ odd }: Judgement, { fact, hasNumber }: Candidate, all: readonly Candidate[]): boolean {
  if (odd || hasNumber) return false;
  return all.some(
    (other) =>
      other.fact !== fact &&
      other.fact.source.id === fact.source.id &&
      isExact(other) &&
      isAboutSame(other) &&
      isOddlyTold(other),
  );
}

const toldOtherwise = new Set<SlotName>(["subject", "period", "modality"]);

function isOddlyTold({ conflicts: [conflict, ...more] }: Candidate): boolean {
  return conflict !== undefined && more.length === 0 && toldOtherwise.has(conflict);
}

/** What the facts say that none takes the place of. */
function judgeBy(draft: DraftClaim, candidates: readonly Candidate[], index: FactIndex): Judgement {
  const derived = candidates.find(
    (candidate) => candidate.fit === "strict" && derives(draft.claim, candidate.fact),
  );
  if (derived) return { verdict: "supported", code: "derived", best: derived, others: [] };
  const isDenied = candidates.some(denies);
  const supporting = ranked(
    candidates.filter((candidate) => !hindersSupport(candidate) && !(isDenied && candidate.fit === "number")),
  );
  const opposing = ranked(candidates.filter((candidate) => !hindersOpposition(draft, candidate)));
  const [support] = supporting;
  const [opposition] = opposing;
  const found = oddSlot(draft, candidates);
  // A fact that leaves open whether it is done, or for whom, says nothing against one that does not.
  const leavesOpen =
    support !== undefined &&
    (found?.code === "modality" || found?.code === "qualifier") &&
    support.slots[found.code] === "unknown";
  const isSettled = support?.fit === "strict" && !leavesOpen;
  const odd = isSettled ? undefined : found;
  const fit = odd?.candidate.fit;
  const oddOutranks =
    odd !== undefined && !odd.doubtful && (fit === "strict" || (leavesOpen && fit === "explained"));
  if (support && !oddOutranks && !(opposition && outranks(opposition, support))) {
    return { verdict: "supported", code: supportCode(support), best: support, others: supporting.slice(1) };
  }
  const stale = support ? undefined : staleFigure(draft, candidates, index);
  if (stale) return { verdict: "contradicted", code: "value", best: stale, others: [] };
  // The same number about the same thing, hedged so that nothing follows: no other number was meant.
  const open = candidates.find(
    (candidate) => fitRank[candidate.fit] >= fitRank.explained && isOpen(candidate),
  );
  if (open && opposition?.relation === "disjoint" && !isSaidExactly(open, opposition)) {
    return { verdict: "unverified", code: unverifiedCode(open), best: open, others: [] };
  }
  // The right value under a wrong slot explains more than another value would.
  if (opposition && !oddOutranks) return contradicted(draft, opposing, index);
  if (odd) return { verdict: "contradicted", code: odd.code, best: odd.candidate, others: [], odd };
  return unverified(candidates);
}

/** A fact about nearly the same with another number: what only has the number is then a neighbour. */
function denies({ fit, conflicts, relation }: Candidate): boolean {
  return fitRank[fit] >= fitRank.near && conflicts.length === 0 && contradicts(relation);
}

/** The fact that the draft most likely meant: the one a slip of the pen explains, then the closest in wording. */
function contradicted(draft: DraftClaim, opposing: readonly Candidate[], index: FactIndex): Judgement {
  // Where a fact is about the very same thing, what others might be about does not matter.
  const fit = opposing[0]?.fit;
  const closest = opposing.filter((candidate) => candidate.fit === fit);
  // The right number in the wrong hedge or unit was meant for its own fact.
  const twin = closest.find(writesSameNumber);
  if (twin) return { verdict: "contradicted", code: causeOf(draft, twin, index), best: twin, others: [] };
  const slips = closest.filter((candidate) => causeOf(draft, candidate, index) !== "value");
  const [best, ...rest] = slips.length > 0 ? slips : closest;
  if (!best) return { verdict: "unverified", code: "no-fact", others: [] };
  const rivals = rest.filter((other) => rank(other) === rank(best) && other.nearby * 2 > best.nearby);
  const same = rivals.filter((other) => other.fact.figure.value === best.fact.figure.value);
  if (same.length < rivals.length) return { verdict: "unverified", code: "ambiguous", best, others: rivals };
  return { verdict: "contradicted", code: causeOf(draft, best, index), best, others: same };
}

/** `突破2万家，达20146家`: the open figure is but the other's round one. */
function isSaidExactly(open: Candidate, exact: Candidate): boolean {
  return (
    open.fact.source.id === exact.fact.source.id &&
    supports(compareFigures(open.fact.figure, exact.fact.figure))
  );
}

function isOpen({ relation, conflicts }: Candidate): boolean {
  return conflicts.length === 0 && (relation === "overlaps" || relation === "more-precise");
}

function isAboutSame(candidate: Candidate): boolean {
  return candidate.fit === "strict" || candidate.fit === "explained" || candidate.fit === "near";
}

/** What keeps a fact from saying anything of a claim. */
export function hindrance(draft: DraftClaim, candidate: Candidate): Hindrance | undefined {
  return supports(candidate.relation) ? hindersSupport(candidate) : hindersOpposition(draft, candidate);
}

function hindersSupport(candidate: Candidate): Hindrance | undefined {
  if (candidate.conflicts.length > 0) return "conflict";
  if (!supports(candidate.relation)) return "relation";
  if (candidate.fit === "sibling") return "sibling";
  if (candidate.quoted && (candidate.fit === "number" || candidate.fit === "loose"))
    return hindersNumber(candidate);
  if (candidate.fit === "number") return "words";
  // One character in common is no more than a measure word.
  if (candidate.fit !== "strict" && candidate.alignment.shared < 2 && candidate.nearby < closeWording)
    return "words";
  if (candidate.fit !== "loose") return undefined;
  // Each side has words of its own: only what they share by far, or word for word, makes them one.
  const { shared, onlyDraft, onlyFact } = candidate.alignment;
  const lengths = [onlyDraft.join("").length, onlyFact.join("").length];
  const isOne =
    onlyDraft.length === 0 ||
    onlyFact.length === 0 ||
    // 补 and 补贴 may be one, where 山竹 and 榴莲 are two.
    (Math.min(...lengths) === 1 && shared >= Math.max(...lengths) * 2) ||
    candidate.nearby >= veryCloseWording;
  return isOne ? undefined : "words";
}

/** With no word in common, nothing else may speak against it. */
function hindersNumber({ slots, foreign, sameNews }: Candidate): Hindrance | undefined {
  const isOpen = ([name, agreement]: [string, Agreement]) =>
    agreement === "doubt" &&
    // 郑州 and 郑州局集团公司: an office of the place, it may well be.
    name !== "subject" &&
    // 国庆 and 9月29日至10月8日, of which both tell on the day after.
    !(name === "period" && sameNews);
  if (Object.entries(slots).some(isOpen)) return "doubt";
  return foreign ? "stranger" : undefined;
}

/** A fact opposes a claim only when every word and slot that is known says they speak of one thing. */
function hindersOpposition(draft: DraftClaim, candidate: Candidate): Hindrance | undefined {
  if (candidate.conflicts.length > 0) return "conflict";
  const isSameTold =
    candidate.fit === "strict" &&
    candidate.slots.period === "same" &&
    (candidate.slots.subject === "same" || isWhoseKnown(draft.claim, candidate));
  const hedgedApart =
    candidate.relation === "hedged-apart" && (candidate.nearby >= closeWording || isSameTold);
  if (!contradicts(candidate.relation) && !hedgedApart) return "relation";
  if (
    candidate.relation === "hedge-dropped" &&
    (saysBound.test(draft.claim.indicator?.text ?? "") || isThreshold(draft))
  )
    return "relation";
  if (candidate.doubtful && !(candidate.echo && isPartOfTime(draft, candidate))) return "doubt";
  const { subject, period } = candidate.slots;
  if (candidate.foreign) return "whose";
  if (candidate.fit === "sibling") return "sibling";
  if (candidate.echo && sharesMost(candidate)) {
    return period === "same" || candidate.sameNews ? undefined : "when";
  }
  if (candidate.strange) return "stranger";
  if (candidate.fit !== "strict" && candidate.fit !== "explained") return "words";
  if (subject === "unknown" && !isWhoseKnown(draft.claim, candidate)) return "whose";
  return period === "same" || candidate.sameNews ? undefined : "when";
}

/** `收入过50万元的有218个`: where a line is drawn, in whatever words. */
function isThreshold({ claim, text }: DraftClaim): boolean {
  return text.startsWith("的", claim.figure.end);
}

/** Nothing is doubtful but whether a time is meant or a part of it. */
function isPartOfTime({ claim }: DraftClaim, { slots, fact }: Candidate): boolean {
  const isOther = Object.entries(slots).some(
    ([name, agreement]) => name !== "period" && agreement === "doubt",
  );
  const ours = parsePeriod(claim.period?.value ?? "");
  const theirs = parsePeriod(fact.period?.value ?? "");
  if (isOther || !ours || !theirs) return false;
  const relation = relatePeriods(ours, theirs);
  return relation === "within" || relation === "contains";
}

/** Shorter words in common are those of many facts. */
const fewestShared = 3;

/** What the source alone says of its figure weighs less than what the two have in common. */
function sharesMost({ alignment, echo }: Candidate): boolean {
  const { shared, onlyFact, onlyDraft } = alignment;
  // 竣工 for 建设筹集 is another thing, whatever the two have in common.
  if (echo === "neighbour" && Math.min(onlyFact.length, onlyDraft.length) > 0) return false;
  return onlyFact.length === 0 || (shared >= fewestShared && shared >= onlyFact.join("").length);
}

/** Where one side leaves open whose figure it is, the wording must be so close that it hardly matters. */
function isWhoseKnown(claim: Claim, { fact, nearby, alignment, sameNews, slots }: Candidate): boolean {
  const drafted = claim.subject;
  if (alignment.named) return sameNews;
  if (drafted && fact.subject) return nearby >= 1 || alignment.shared >= 4;
  // What a ministry says without a subject is told of the country.
  if (drafted && placesOf(drafted.value)[0]?.kind === "country") return sameNews && slots.period === "same";
  if (drafted) return !isStated(drafted, claim) && nearby >= veryCloseWording;
  if (nearby >= closeWording) return true;
  if (!sameNews || alignment.shared < 4) return false;
  const isOpen = !fact.subject || !isStated(fact.subject, fact);
  // 目前 and 截至目前: both tell of now.
  const isNow = !claim.period && !fact.period && alignment.shared >= veryCloseWording;
  return isOpen || isNow || slots.period === "same";
}

const fitRank = { strict: 4, explained: 3, near: 2, loose: 1, number: 0, sibling: 0, none: 0 } as const;

function rank(candidate: Candidate): number {
  const { subject, period, measure } = candidate.slots;
  const known = [subject, period, measure].filter((agreement) => agreement === "same").length;
  return fitRank[candidate.fit] * 10 + known;
}

/** Best fit first, then most slots known to agree, closest wording, newest source. */
export function ranked(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort(
    (a, b) =>
      rank(b) - rank(a) ||
      b.nearby - a.nearby ||
      (b.fact.source.date ?? "").localeCompare(a.fact.source.date ?? "") ||
      a.fact.id.localeCompare(b.fact.id),
  );
}

function isExact({ relation }: Candidate): boolean {
  return relation === "exact" || relation === "equivalent";
}

function writesSameNumber({ relation }: Candidate): boolean {
  return relation === "hedge-flipped" || relation === "hedge-dropped" || relation === "unit";
}

/** A fact about the very same thing that disagrees counts more than one roughly about it that agrees. */
function outranks(opposition: Candidate, support: Candidate): boolean {
  // April's fact against a draft about April, and March's that happens to have the draft's value.
  if (support.slots.period === "doubt" && opposition.slots.period === "same") {
    return fitRank[opposition.fit] >= fitRank[support.fit];
  }
  if (fitRank[opposition.fit] <= fitRank[support.fit]) return false;
  // `掉队的是自动化，收入39.7亿元`: what was said before explains the very number.
  if (support.fit === "explained" && isExact(support)) return false;
  return support.fit !== "near" || support.alignment.onlyDraft.length > 0;
}

function supportCode(candidate: Candidate): FindingCode {
  const { relation } = candidate;
  return relation === "equivalent" || relation === "rounded" || relation === "weaker" ? relation : "exact";
}

function unverified(candidates: readonly Candidate[]): Judgement {
  const about = ranked(candidates.filter((candidate) => isAboutSame(candidate)));
  const [best] = about;
  if (!best) return { verdict: "unverified", code: "no-fact", others: [] };
  const code = unverifiedCode(best);
  return { verdict: "unverified", code, best, others: [] };
}

function unverifiedCode(candidate: Candidate): FindingCode {
  if (candidate.conflicts.includes("subject")) return "other-subject";
  if (candidate.conflicts.includes("period")) return "other-period";
  if (candidate.conflicts.length > 0 || candidate.relation === "incomparable") return "other-measure";
  const { relation } = candidate;
  return relation === "more-precise" || relation === "overlaps" || relation === "hedged-apart"
    ? "more-precise"
    : "no-fact";
}
