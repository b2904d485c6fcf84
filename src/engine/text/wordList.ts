import type { Span } from "../figures/figure.ts";

export interface WordMatch<Row> extends Span {
  readonly row: Row;
}

/** A word of the list. */
export interface WordEntry<Row> {
  readonly word: string;
  readonly row: Row;
}

/** Words that begin alike, longest first; of equal words the first listed. */
interface Group<Row> {
  readonly entries: WordEntry<Row>[];
  /** The word of one character, where there is one. */
  single: WordEntry<Row> | undefined;
}

const pairs = 0x4000;
const pairOf = (first: number, second: number): number => (Math.imul(first, 31) + second) & (pairs - 1);

/** Finds the words of a list in a text: longest match first, left to right, never overlapping. */
export class WordList<Row> {
  /** The first group is empty. */
  readonly #groups: Group<Row>[] = [{ entries: [], single: undefined }];
  /** The group of each first character code. */
  readonly #groupOf = new Uint16Array(0x10000);
  /** Whether a longer word may begin with two characters: most do not, and this tells so at once. */
  readonly #begins = new Uint8Array(pairs);

  constructor(rows: Iterable<readonly [word: string, row: Row]>) {
    for (const [word, row] of rows) {
      const first = word.charCodeAt(0);
      let group = this.#groups[this.#groupOf[first] || this.#groups.length];
      if (!group) {
        group = { entries: [], single: undefined };
        this.#groupOf[first] = this.#groups.length;
        this.#groups.push(group);
      }
      if (word.length === 1) group.single ??= { word, row };
      else {
        group.entries.push({ word, row });
        this.#begins[pairOf(first, word.charCodeAt(1))] = 1;
      }
    }
    for (const { entries } of this.#groups) entries.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word that starts exactly at `at` and ends by `end`. */
  at(text: string, at: number, end = text.length): WordMatch<Row> | undefined {
    const entry = this.entryAt(text, at, end);
    return entry && { start: at, end: at + entry.word.length, row: entry.row };
  }

  /** The same as it stands in the list: for readers that look at every place, nothing is made. */
  entryAt(text: string, at: number, end: number): WordEntry<Row> | undefined {
    const first = text.charCodeAt(at);
    const number = this.#groupOf[first] ?? 0;
    if (number === 0) return undefined;
    const group = this.#groups[number];
    if (group === undefined || at >= end) return undefined;
    if (this.#begins[pairOf(first, text.charCodeAt(at + 1))] === 1) {
      const { entries } = group;
      for (let next = 0; next < entries.length; next++) {
        const entry = entries[next];
        if (entry && at + entry.word.length <= end && text.startsWith(entry.word, at)) return entry;
      }
    }
    return group.single;
  }

  /** The first match that starts in `start..end`. */
  next(text: string, start: number, end: number): WordMatch<Row> | undefined {
    for (let at = start; at < end; at++) {
      if ((this.#groupOf[text.charCodeAt(at)] ?? 0) === 0) continue;
      const match = this.at(text, at, end);
      if (match) return match;
    }
    return undefined;
  }

  find(text: string, start = 0, end = text.length): WordMatch<Row>[] {
    const matches: WordMatch<Row>[] = [];
    let match = this.next(text, start, end);
    while (match) {
      matches.push(match);
      match = this.next(text, match.end, end);
    }
    return matches;
  }
}
