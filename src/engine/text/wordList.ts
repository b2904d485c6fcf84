import type { Span } from "../figures/figure.ts";
import { CodeSet } from "./codeSet.ts";

export interface WordMatch<Row> extends Span {
  readonly row: Row;
}

/** A word of the list. */
export interface WordEntry<Row> {
  readonly word: string;
  readonly row: Row;
}

/** Spreads keys that follow each other over all slots: 2³² over the golden ratio. */
const golden = 0x9e3779b1;
/** At least so many slots for each beginning: most places of a text are told at the first slot that none is theirs. */
const slotsEach = 4;

/** Two UTF-16 codes as one number; a word of one character begins with itself and nothing. */
const keyOf = (first: number, second: number): number => (first << 16) | second;

/** Finds the words of a list in a text: longest match first, left to right, never overlapping. */
export class WordList<Row> {
  /** Words that begin with the same two characters, longest first; of equal words the first listed. */
  readonly #groups: (readonly WordEntry<Row>[])[] = [];
  /** The characters that words begin with: few lists have many, and this fits into the nearest memory. */
  readonly #starts = new CodeSet();
  /** Slots of a hash table: the beginning held, 0 where the slot is free … */
  readonly #keys: Int32Array;
  /** … and its group. */
  readonly #targets: Uint16Array;
  /** How far a spread key is moved down to be a slot. */
  readonly #shift: number;
  /** The words of one character. */
  readonly #singles = new CodeSet();

  constructor(rows: Iterable<readonly [word: string, row: Row]>) {
    const groups = new Map<number, WordEntry<Row>[]>();
    for (const [word, row] of rows) {
      const isSingle = word.length === 1;
      if (isSingle) this.#singles.add(word.charCodeAt(0));
      const key = keyOf(word.charCodeAt(0), isSingle ? 0 : word.charCodeAt(1));
      const group = groups.get(key);
      if (group) group.push({ word, row });
      else groups.set(key, [{ word, row }]);
      this.#starts.add(word.charCodeAt(0));
    }
    const bits = Math.max(4, Math.ceil(Math.log2(groups.size * slotsEach)));
    this.#shift = 32 - bits;
    this.#keys = new Int32Array(1 << bits);
    this.#targets = new Uint16Array(1 << bits);
    for (const [key, entries] of groups) {
      let slot = Math.imul(key, golden) >>> this.#shift;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & (this.#keys.length - 1);
      this.#keys[slot] = key;
      this.#targets[slot] = this.#groups.push(entries.sort((a, b) => b.word.length - a.word.length)) - 1;
    }
  }

  /** The longest word that starts exactly at `at` and ends by `end`. */
  at(text: string, at: number, end = text.length): WordMatch<Row> | undefined {
    const entry = this.entryAt(text, at, end);
    return entry && { start: at, end: at + entry.word.length, row: entry.row };
  }

  /** The same as it stands in the list: for readers that look at every place, nothing is made. */
  entryAt(text: string, at: number, end: number): WordEntry<Row> | undefined {
    const first = text.charCodeAt(at);
    return at < end && this.#starts.has(first) ? this.#entryFrom(first, text, at, end) : undefined;
  }

  #entryFrom(first: number, text: string, at: number, end: number): WordEntry<Row> | undefined {
    const group = this.#groupOf(keyOf(first, text.charCodeAt(at + 1)));
    if (group !== undefined) {
      for (let next = 0; next < group.length; next++) {
        const entry = group[next];
        if (entry === undefined || at + entry.word.length > end) continue;
        if (entry.word.length === 2 || text.startsWith(entry.word, at)) return entry;
      }
    }
    return this.#singles.has(first) ? this.#groupOf(keyOf(first, 0))?.[0] : undefined;
  }

  #groupOf(key: number): readonly WordEntry<Row>[] | undefined {
    const keys = this.#keys;
    const last = keys.length - 1;
    for (let slot = Math.imul(key, golden) >>> this.#shift; ; slot = (slot + 1) & last) {
      const held = keys[slot];
      if (held === key) return this.#groups[this.#targets[slot] ?? 0];
      if (held === 0) return undefined;
    }
  }

  /** The first match that starts in `start..end`. */
  next(text: string, start: number, end: number): WordMatch<Row> | undefined {
    for (let at = start; at < end; at++) {
      const first = text.charCodeAt(at);
      if (!this.#starts.has(first)) continue;
      const entry = this.#entryFrom(first, text, at, end);
      if (entry !== undefined) return { start: at, end: at + entry.word.length, row: entry.row };
    }
    return undefined;
  }

  /** The last of what `find` finds. */
  last(text: string, start: number, end: number): WordMatch<Row> | undefined {
    let last: WordMatch<Row> | undefined;
    for (let match = this.next(text, start, end); match; match = this.next(text, match.end, end))
      last = match;
    return last;
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
