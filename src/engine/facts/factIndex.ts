import { formatContent, readContent } from "../claims/content.ts";
import { type Content, cutRuns, emptyContent, parseContent } from "../claims/contentWords.ts";
import type { Segmenter } from "../text/segmenter.ts";
import type { Fact, Source } from "./fact.ts";

/** What a fact is about, what its paragraph spoke of before, and what its source's headline names. */
export interface FactWords {
  readonly content: Content;
  readonly context: Content;
  readonly title: Content;
  /** All that its source says around it. */
  readonly around: readonly string[];
}

/** Postings read for one candidate at most: enough for the rare words, too few for those that all facts share. */
const postingsPerCandidate = 8;

/** Finds the facts that share indicator words with a claim, rarest words first. */
export class FactIndex {
  readonly facts: readonly Fact[];
  readonly #segmenter: Segmenter | undefined;
  readonly #postings = new Map<string, number[]>();
  readonly #bySentence = new Map<string, Fact[]>();
  readonly #words = new Map<Fact, FactWords>();
  readonly #vocabularies = new Map<Source, ReadonlySet<string>>();
  readonly #titles = new Map<Source, Content>();

  constructor(facts: readonly Fact[], segmenter?: Segmenter) {
    this.facts = facts;
    this.#segmenter = segmenter;
    for (const [index, fact] of facts.entries()) {
      const key = sentenceKey(fact);
      const sentence = this.#bySentence.get(key);
      if (sentence) sentence.push(fact);
      else this.#bySentence.set(key, [fact]);
      for (const term of indexTerms(parseContent(fact.indicator?.value ?? ""))) {
        const posting = this.#postings.get(term);
        if (!posting) this.#postings.set(term, [index]);
        else if (posting.at(-1) !== index) posting.push(index);
      }
    }
  }

  /** Content as slots keep it, cut into words. */
  read(value: string | undefined): Content {
    return value === undefined || value === "" ? emptyContent : cutRuns(parseContent(value), this.#segmenter);
  }

  wordsOf(fact: Fact): FactWords {
    let words = this.#words.get(fact);
    if (!words) {
      words = {
        content: this.read(fact.indicator?.value),
        context: this.read(fact.context),
        title: this.#titleOf(fact.source),
        around: [
          fact.quote,
          fact.context ?? "",
          fact.source.title,
          fact.subject?.value ?? "",
          fact.speaker ?? "",
        ],
      };
      this.#words.set(fact, words);
    }
    return words;
  }

  /** The pairs of neighbouring characters that a source writes, as far as its facts quote it. */
  vocabulary(source: Source): ReadonlySet<string> {
    let pairs = this.#vocabularies.get(source);
    if (!pairs) {
      const own = this.facts.filter((fact) => fact.source.id === source.id);
      const said = own.flatMap(({ quote, context = "", indicator, subject, speaker = "" }) => [
        quote,
        context,
        indicator?.value ?? "",
        subject?.value ?? "",
        speaker,
      ]);
      pairs = new Set([source.title, source.publisher ?? "", ...said].flatMap(neighbours));
      this.#vocabularies.set(source, pairs);
    }
    return pairs;
  }

  #titleOf(source: Source): Content {
    let title = this.#titles.get(source);
    if (!title) {
      title = this.read(formatContent(readContent(source.title, 0, source.title.length)));
      this.#titles.set(source, title);
    }
    return title;
  }

  /** The facts before one in its sentence. */
  earlier(fact: Fact): readonly Fact[] {
    return this.sameSentence(fact).filter((other) => other.figure.start < fact.figure.start);
  }

  /** The facts of the sentence that a fact stands in, itself included. */
  sameSentence(fact: Fact): readonly Fact[] {
    return this.#bySentence.get(sentenceKey(fact)) ?? [];
  }

  /** At most `limit` facts, those that share the most and rarest words first. */
  candidates(indicator: string | undefined, limit: number): readonly Fact[] {
    if (indicator === undefined) return [];
    const postings = [...indexTerms(parseContent(indicator))]
      .flatMap((term) => {
        const posting = this.#postings.get(term);
        return posting ? [posting] : [];
      })
      .sort((a, b) => a.length - b.length);
    const scores = new Map<number, number>();
    let read = 0;
    for (const posting of postings) {
      if (read > 0 && read + posting.length > limit * postingsPerCandidate) break;
      read += posting.length;
      const weight = 1 / Math.log2(posting.length + 2);
      for (const index of posting) scores.set(index, (scores.get(index) ?? 0) + weight);
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .flatMap(([index]) => this.facts[index] ?? []);
  }
}

/** Names as they are, and the pairs of neighbouring characters of all words: the same whoever cuts them. */
function indexTerms({ names, runs }: Content): Set<string> {
  const terms = new Set<string>();
  for (const name of names) terms.add(`[${name}`);
  for (const run of [...names, ...runs]) {
    if (run.length === 1) terms.add(run);
    for (let at = 0; at + 1 < run.length; at++) terms.add(run.slice(at, at + 2));
  }
  return terms;
}

/** The pairs of neighbouring characters of a text. */
export function neighbours(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

function sentenceKey(fact: Fact): string {
  return `${fact.quoteStart}@${fact.source.id}`;
}
