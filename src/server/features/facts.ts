import type { Fact, FactTable } from "../../engine/facts/fact.ts";
import { searchFacts } from "../../engine/facts/searchFacts.ts";
import type { FactItem, SourceItem } from "../../protocol/requests.ts";
import type { ClaimWords } from "../words/claim.ts";

/** A list that nobody reads to its end is cut. */
const mostFacts = 200;

export function sourceItems({ sources, facts }: FactTable, claims: ClaimWords): SourceItem[] {
  const counts = new Map<string, number>();
  for (const { source } of facts) counts.set(source.id, (counts.get(source.id) ?? 0) + 1);
  return sources.map((source) => ({
    id: source.id,
    title: source.title,
    byline: claims.byline({ ...source, title: "" }),
    facts: counts.get(source.id) ?? 0,
  }));
}

/** The facts of one source, in the order of its text. */
export function factsOf({ facts }: FactTable, source: string): readonly Fact[] {
  return facts.filter((fact) => fact.source.id === source).sort((a, b) => a.figure.start - b.figure.start);
}

/** The facts that hold all words, those of the newest source first. */
export function findFacts({ facts }: FactTable, words: string): readonly Fact[] {
  const found = searchFacts(facts, words.split(/\s+/u));
  return [...found].sort((a, b) => (b.source.date ?? "").localeCompare(a.source.date ?? ""));
}

export function factItems(facts: readonly Fact[], claims: ClaimWords): { facts: FactItem[]; total: number } {
  const items = facts.slice(0, mostFacts).map((fact) => ({
    id: fact.id,
    figure: fact.figure.text,
    about: claims.about(fact),
    quote: fact.quote,
    byline: claims.byline(fact.source),
    attribution: claims.attribution(fact.source),
  }));
  return { facts: items, total: facts.length };
}
