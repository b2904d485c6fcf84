import type { Agreement, SlotName } from "../checking/compareSlots.ts";
import type { ConsideredFact, WordFit } from "../checking/explain.ts";
import type { Claim } from "../claims/claim.ts";
import { type ExplanationWords, explanationWords } from "../messages/explanations.ts";
import type { Language } from "../messages/language.ts";

/** In words, what became of a fact and how it compares with the claim. */
export interface ConsideredText {
  readonly label: string;
  readonly why: string;
  /** Words, values and slots, each in one phrase. */
  readonly details: readonly string[];
}

export function describeConsidered(claim: Claim, fact: ConsideredFact, language: Language): ConsideredText {
  const words = explanationWords[language];
  return {
    label: labelOf(fact, words),
    why: why(fact, words),
    details: [fitText(fact.words, words), words.relations[fact.relation], ...slotTexts(claim, fact, words)],
  };
}

function labelOf({ outcome }: ConsideredFact, { labels }: ExplanationWords): string {
  if ("left" in outcome) return labels.left;
  return outcome.taken === "agrees" ? labels.agrees : labels.taken;
}

function why(fact: ConsideredFact, words: ExplanationWords): string {
  const { outcome, slots, relation } = fact;
  if ("taken" in outcome) return words.taken[outcome.taken];
  switch (outcome.left) {
    case "relation":
      return words.left.relation(words.relations[relation]);
    case "conflict":
    case "doubt":
      return words.left[outcome.left](listed(namesOf(slots, outcome.left), words));
    case "sibling": {
      const { drafted = "", sourced = "" } = fact.words.siblings ?? {};
      return words.left.sibling(words.quoted(drafted), words.quoted(sourced));
    }
    case "words":
      return words.left.words(standingAlone(fact.words, words).join(words.comma));
    case "stranger":
      return words.left.stranger(quotedList(outcome.strangers ?? [], words));
    default:
      return words.left[outcome.left];
  }
}

function fitText(fit: WordFit, words: ExplanationWords): string {
  const nearby = fit.nearby > 0 ? [words.nearby(fit.nearby)] : [];
  return [words.fit[fit.fit], ...standingAlone(fit, words), ...nearby].join(words.comma);
}

function standingAlone({ onlyDraft, onlyFact }: WordFit, words: ExplanationWords): string[] {
  return [
    ...(onlyDraft.length > 0 ? [words.onlyDraft(quotedList(onlyDraft, words))] : []),
    ...(onlyFact.length > 0 ? [words.onlyFact(quotedList(onlyFact, words))] : []),
  ];
}

const agreements: readonly Agreement[] = ["same", "doubt", "conflict", "unknown"];

function slotTexts(claim: Claim, { fact, slots }: ConsideredFact, words: ExplanationWords): string[] {
  return agreements.flatMap((agreement) => {
    const names = namesOf(slots, agreement).filter(
      // What neither side speaks of need not be told.
      (name) => agreement !== "unknown" || speaksOf(claim, name) || speaksOf(fact, name),
    );
    return names.length > 0 ? [words.agreements[agreement](listed(names, words))] : [];
  });
}

function namesOf(slots: ConsideredFact["slots"], agreement: Agreement): SlotName[] {
  return (Object.keys(slots) as SlotName[]).filter((name) => slots[name] === agreement);
}

function speaksOf(claim: Claim, name: SlotName): boolean {
  return name === "qualifier" ? claim.qualifiers.length > 0 : claim[name] !== undefined;
}

function listed(names: readonly SlotName[], words: ExplanationWords): string {
  const shown = names.map((name) => words.slots[name === "qualifier" ? "qualifiers" : name]);
  return shown.join(words.list);
}

function quotedList(list: readonly string[], words: ExplanationWords): string {
  return list.map(words.quoted).join(words.list);
}
