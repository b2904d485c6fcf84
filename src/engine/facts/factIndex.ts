import { formatContent, readContent } from "../claims/content.ts";
import { type Content, cutRuns, emptyContent, parseContent } from "../claims/contentWords.ts";
import type { Segmenter } from "../text/segmenter.ts";
import type { Fact, Source } from "./fact.ts";
import type { FactList } from "./factList.ts";
import { factKeys } from "./indexKeys.ts";
import { Recent } from "./recent.ts";
import { apart, type Searchable, Vocabulary } from "./vocabulary.ts";

/** What a fact is about, what its paragraph spoke of before, and what its source's headline names. */
export interface FactWords {
  readonly content: Content;
  readonly context: Content;
  readonly title: Content;
  /** All that its source says around it, to be searched. */
  readonly around: string;
}

/** Postings read for one candidate at most: enough for the rare words, too few for those that all facts share. */
const postingsPerCandidate = 8;

/** Sources whose words are kept at hand: as many as speak of things alike in a large library. */
const sourcesAtHand = 512;

/** Finds the facts that share indicator words with a claim, rarest words first. */
export class FactIndex {
  readonly #facts: FactList;
  readonly #segmenter: Segmenter | undefined;
  readonly #postings = new Map<number, number[]>();
  /** Of each fact while candidates are looked for, nought in between. */
  readonly #scores: Float64Array;
  /** The facts that were handed out. */
  readonly #known = new WeakMap<Fact, KnownFact>();
  readonly #vocabularies = new Recent<Source, Searchable>(sourcesAtHand);
  readonly #titles = new Recent<Source, Content>(sourcesAtHand);

  constructor(facts: FactList, segmenter?: Segmenter) {
    this.#facts = facts;
    this.#segmenter = segmenter;
    this.#scores = new Float64Array(facts.length);
    for (let number = 0; number < facts.length; number++) {
      const fact = facts.keysAt === undefined ? facts.at(number) : undefined;
      const keys = facts.keysAt?.(number) ?? (fact ? factKeys(fact) : []);
      for (let at = 0; at < keys.length; at++) {
        const key = keys[at] ?? 0;
        const posting = this.#postings.get(key);
        if (posting) posting.push(number);
        else this.#postings.set(key, [number]);
      }
    }
  }

  /** Content as slots keep it, cut into words. */
  read(value: string | undefined): Content {
    return value === undefined || value === "" ? emptyContent : cutRuns(parseContent(value), this.#segmenter);
  }

  wordsOf(fact: Fact): FactWords {
    return this.#knownOf(fact);
  }

  #knownOf(fact: Fact): KnownFact {
    let known = this.#known.get(fact);
    if (!known) {
      known = new KnownFact(fact, this);
      this.#known.set(fact, known);
    }
    return known;
  }

  /** All that a source writes, as far as its facts quote it. To be searched: listing what it holds takes far longer. */
  vocabulary(source: Source): Searchable {
    return this.#vocabularies.get(source, () => {
      const all = () => this.#saidBy(source);
      const text = this.#facts.textOf?.(source);
      return text ? new Vocabulary(text, all) : all();
    });
  }

  #saidBy(source: Source): string {
    const said = new Set([source.title, source.publisher ?? ""]);
    for (const { quote, context = "", indicator, subject, speaker = "" } of this.#ofSource(source))
      for (const words of [quote, context, indicator?.value ?? "", subject?.value ?? "", speaker])
        said.add(words);
    return apart([...said]);
  }

  #ofSource(source: Source): Fact[] {
    const { start, end } = this.#facts.rangeOf?.(source) ?? { start: 0, end: this.#facts.length };
    const facts: Fact[] = [];
    for (let number = start; number < end; number++) {
      const fact = this.#facts.at(number);
      if (fact?.source.id === source.id) facts.push(fact);
    }
    return facts;
  }

  /** What a source's headline names. */
  titleOf(source: Source): Content {
    return this.#titles.get(source, ({ title }) =>
      this.read(formatContent(readContent(title, 0, title.length))),
    );
  }

  /** The facts before one in its sentence. */
  earlier(fact: Fact): readonly Fact[] {
    return this.sameSentence(fact).filter((other) => other.figure.start < fact.figure.start);
  }

  /** The facts of the sentence that a fact stands in, itself included. */
  sameSentence(fact: Fact): readonly Fact[] {
    const number = this.#numberOf(fact);
    if (number === undefined) return [];
    const sameAs = (other: Fact | undefined) =>
      other?.quoteStart === fact.quoteStart && other.source.id === fact.source.id;
    let start = number;
    while (start > 0 && sameAs(this.#facts.at(start - 1))) start--;
    const facts: Fact[] = [];
    for (let at = start; at < this.#facts.length && sameAs(this.#facts.at(at)); at++)
      facts.push(...this.#hand(at));
    return facts;
  }

  /** One fact, or none where there is no such number. */
  #hand(number: number): Fact[] {
    const fact = this.#facts.at(number);
    if (fact === undefined) return [];
    this.#knownOf(fact).number = number;
    return [fact];
  }

  #numberOf(fact: Fact): number | undefined {
    const known = this.#known.get(fact)?.number;
    if (known !== undefined) return known;
    const { start, end } = this.#facts.rangeOf?.(fact.source) ?? { start: 0, end: this.#facts.length };
    for (let number = start; number < end; number++)
      if (this.#facts.at(number)?.id === fact.id) return number;
    return undefined;
  }

  /** At most `limit` facts, those that share the most and rarest keys first; see `factKeys`. */
  candidates(keys: Iterable<number>, limit: number): readonly Fact[] {
    const postings: (readonly number[])[] = [];
    for (const key of keys) {
      const posting = this.#postings.get(key);
      if (posting) postings.push(posting);
    }
    if (postings.length === 0) return [];
    postings.sort((a, b) => a.length - b.length);
    let [read, most] = [0, 0];
    while (most < postings.length) {
      const { length } = postings[most] ?? [];
      if (most > 0 && read + length > limit * postingsPerCandidate) break;
      read += length;
      most++;
    }
    const [rarest] = postings;
    // Of one posting all weigh the same: however long it is, the first are as good as any.
    if (rarest && most === 1) return rarest.slice(0, limit).flatMap((number) => this.#hand(number));
    const found: number[] = [];
    const scores = this.#scores;
    for (const posting of postings.slice(0, most)) {
      const weight = 1 / Math.log2(posting.length + 2);
      for (const number of posting) {
        const score = scores[number] ?? 0;
        if (score === 0) found.push(number);
        scores[number] = score + weight;
      }
    }
    found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    for (const number of found) scores[number] = 0;
    return found.slice(0, limit).flatMap((number) => this.#hand(number));
  }
}

/** What is kept of a fact: its words are read when they are asked for, which those of most facts never are. */
class KnownFact implements FactWords {
  /** Its place in the list. */
  number: number | undefined;
  readonly #fact: Fact;
  readonly #index: FactIndex;
  #content: Content | undefined;
  #context: Content | undefined;
  #around: string | undefined;

  constructor(fact: Fact, index: FactIndex) {
    this.#fact = fact;
    this.#index = index;
  }

  get content(): Content {
    this.#content ??= this.#index.read(this.#fact.indicator?.value);
    return this.#content;
  }

  get context(): Content {
    this.#context ??= this.#index.read(this.#fact.context);
    return this.#context;
  }

  get title(): Content {
    return this.#index.titleOf(this.#fact.source);
  }

  get around(): string {
    const { quote, context = "", source, subject, speaker = "" } = this.#fact;
    this.#around ??= apart([quote, context, source.title, subject?.value ?? "", speaker]);
    return this.#around;
  }
}
