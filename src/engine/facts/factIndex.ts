import { type Content, parseContent } from "../claims/contentWords.ts";
import type { Fact } from "./fact.ts";

/** Finds the facts that share indicator words with a claim, rarest words first. */
export class FactIndex {
  readonly facts: readonly Fact[];
  readonly #postings = new Map<string, number[]>();
  readonly #bySentence = new Map<string, Fact[]>();

  constructor(facts: readonly Fact[]) {
    this.facts = facts;
    for (const [index, fact] of facts.entries()) {
      const sentence = this.#bySentence.get(sentenceKey(fact));
      if (sentence) sentence.push(fact);
      else this.#bySentence.set(sentenceKey(fact), [fact]);
      for (const term of indexTerms(parseContent(fact.indicator?.value ?? ""))) {
        const posting = this.#postings.get(term);
        if (!posting) this.#postings.set(term, [index]);
        else if (posting.at(-1) !== index) posting.push(index);
      }
    }
  }

  /** The facts of the sentence that a fact stands in, itself included. */
  sameSentence(fact: Fact): readonly Fact[] {
    return this.#bySentence.get(sentenceKey(fact)) ?? [];
  }

  /** At most `limit` facts, those that share the most and rarest words first. */
  candidates(content: Content, limit: number): readonly Fact[] {
    const postings = this.#rarestFirst(content);
    const scores = new Map<number, number>();
    let read = 0;
    for (const posting of postings) {
      // Words that nearly every fact has tell nothing apart; the rare ones have brought the right facts by now.
      if (read > 0 && read + posting.length > limit * 8) break;
      read += posting.length;
      const weight = 1 / Math.log2(posting.length + 2);
      for (const index of posting) scores.set(index, (scores.get(index) ?? 0) + weight);
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .flatMap(([index]) => this.facts[index] ?? []);
  }

  #rarestFirst(content: Content): number[][] {
    return [...indexTerms(content)]
      .flatMap((term) => {
        const posting = this.#postings.get(term);
        return posting ? [posting] : [];
      })
      .sort((a, b) => a.length - b.length);
  }
}

/** Names as they are, and the pairs of neighbouring characters of all words. */
function indexTerms({ names, runs }: Content): Set<string> {
  const terms = new Set<string>();
  for (const name of names) terms.add(`[${name}`);
  for (const run of [...names, ...runs]) {
    if (run.length === 1) terms.add(run);
    for (let at = 0; at + 1 < run.length; at++) terms.add(run.slice(at, at + 2));
  }
  return terms;
}

function sentenceKey(fact: Fact): string {
  return `${fact.quoteStart}@${fact.source.id}`;
}
