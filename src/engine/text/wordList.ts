import type { Span } from "../figures/figure.ts";

export interface WordMatch<Row> extends Span {
  readonly row: Row;
}

/** Finds the words of a list in a text: longest match first, left to right, never overlapping. */
export class WordList<Row> {
  /** Rows by first character code, longest word first. */
  readonly #byFirst = new Map<number, { word: string; row: Row }[]>();

  constructor(rows: Iterable<readonly [word: string, row: Row]>) {
    for (const [word, row] of rows) {
      const first = word.charCodeAt(0);
      const group = this.#byFirst.get(first);
      if (group) group.push({ word, row });
      else this.#byFirst.set(first, [{ word, row }]);
    }
    for (const group of this.#byFirst.values()) group.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word that starts exactly at `at` and ends by `end`. */
  at(text: string, at: number, end = text.length): WordMatch<Row> | undefined {
    const group = this.#byFirst.get(text.charCodeAt(at));
    if (!group) return undefined;
    for (const { word, row } of group) {
      if (at + word.length <= end && text.startsWith(word, at))
        return { start: at, end: at + word.length, row };
    }
    return undefined;
  }

  find(text: string, start = 0, end = text.length): WordMatch<Row>[] {
    const matches: WordMatch<Row>[] = [];
    for (let at = start; at < end; ) {
      const match = this.at(text, at, end);
      if (match) matches.push(match);
      at = match ? match.end : at + 1;
    }
    return matches;
  }
}
