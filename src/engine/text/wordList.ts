import type { Span } from "../figures/figure.ts";

export interface WordMatch<Row> extends Span {
  readonly row: Row;
}

interface Entry<Row> {
  readonly word: string;
  readonly row: Row;
}

/** Finds the words of a list in a text: longest match first, left to right, never overlapping. */
export class WordList<Row> {
  /** Entries that begin alike, longest word first; of equal words the first listed. The first group is empty. */
  readonly #groups: (readonly Entry<Row>[])[] = [[]];
  /** The group of each first character code. */
  readonly #groupOf = new Uint16Array(0x10000);

  constructor(rows: Iterable<readonly [word: string, row: Row]>) {
    const groups = new Map<number, Entry<Row>[]>();
    for (const [word, row] of rows) {
      const first = word.charCodeAt(0);
      const group = groups.get(first);
      if (group) group.push({ word, row });
      else groups.set(first, [{ word, row }]);
    }
    for (const [first, group] of groups) {
      this.#groupOf[first] = this.#groups.length;
      this.#groups.push(group.sort((a, b) => b.word.length - a.word.length));
    }
  }

  /** The longest word that starts exactly at `at` and ends by `end`. */
  at(text: string, at: number, end = text.length): WordMatch<Row> | undefined {
    const group = this.#groups[this.#groupOf[text.charCodeAt(at)] ?? 0];
    if (group === undefined) return undefined;
    for (const { word, row } of group) {
      if (at + word.length <= end && text.startsWith(word, at))
        return { start: at, end: at + word.length, row };
    }
    return undefined;
  }

  find(text: string, start = 0, end = text.length): WordMatch<Row>[] {
    const matches: WordMatch<Row>[] = [];
    for (let at = start; at < end; ) {
      if ((this.#groupOf[text.charCodeAt(at)] ?? 0) === 0) {
        at++;
        continue;
      }
      const match = this.at(text, at, end);
      if (match) matches.push(match);
      at = match ? match.end : at + 1;
    }
    return matches;
  }
}
