import type { Claim } from "../claims/claim.ts";
import type { Content } from "../claims/contentWords.ts";
import type { Fact } from "../facts/fact.ts";
import type { FactIndex, FactWords } from "../facts/factIndex.ts";
import { significantDigits } from "../figures/digits.ts";
import type { DraftClaim } from "./candidate.ts";
import type { Agreements } from "./compareSlots.ts";
import { isStrange } from "./strangers.ts";

/** Numbers that no chance explains; shorter ones only of the same place and time. */
const certainDigits = 4;

/**
 * Whether a draft that has a fact's very number has it from there, whatever words it puts it in: the number is long,
 * it is given to nobody unknown to the source, and the draft names nothing else that it is of.
 */
export function isQuoted(draft: DraftClaim, fact: Fact, slots: Agreements, index: FactIndex): boolean {
  const isCertain =
    significantDigits(fact.figure.value ?? "0") >= certainDigits ||
    (slots.subject !== "doubt" && slots.period === "same");
  if (!isCertain || namesAnother(draft.content, index.wordsOf(fact))) return false;
  const { subject } = draft.claim;
  return subject === undefined || !isStrange(subject.text, index.vocabulary(fact.source));
}

/** `营业收入96.87亿元` where the source has the number for 境外收入: a name says what else it is. */
export function namesAnother(ours: Content, { content, context }: FactWords): boolean {
  return ours.names.some((name) => !content.names.includes(name) && !context.names.includes(name));
}

/** `农村居民为12768元`: the very number need not be called 人均 again. */
export function leavesOutPerHead({ figure, measure }: Claim, fact: Fact): boolean {
  return (
    !measure && fact.measure?.value === "per-head" && significantDigits(figure.value ?? "0") >= certainDigits
  );
}
