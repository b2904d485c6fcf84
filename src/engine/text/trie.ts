import { type Codes, codeAt } from "./codes.ts";

export interface TrieWord<Row> {
  readonly word: string;
  readonly row: Row;
  /** The word is not one when one of these characters comes next. */
  readonly unless?: string;
}

export interface TrieMatch<Row> {
  readonly length: number;
  readonly row: Row;
}

interface Leaf<Row> extends TrieMatch<Row> {
  readonly unless: string;
}

interface Node<Row> {
  next: Map<number, Node<Row>> | undefined;
  leaf: Leaf<Row> | undefined;
}

/** Words looked up at a place in a text, the longest first. Matching takes time in the length of the match only. */
export class Trie<Row> {
  readonly #root: Node<Row> = { next: undefined, leaf: undefined };
  readonly #step: 1 | -1;

  /** `backwards` matches words that end before a place. */
  constructor(words: Iterable<TrieWord<Row>>, backwards = false) {
    this.#step = backwards ? -1 : 1;
    for (const { word, row, unless = "" } of words) {
      let node = this.#root;
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(backwards ? word.length - 1 - i : i);
        node.next ??= new Map();
        let child = node.next.get(code);
        if (!child) {
          child = { next: undefined, leaf: undefined };
          node.next.set(code, child);
        }
        node = child;
      }
      node.leaf = { length: word.length, row, unless };
    }
  }

  /** The longest word that starts at `at` (or, backwards, ends before it). */
  longest(codes: Codes, at: number): TrieMatch<Row> | undefined {
    const step = this.#step;
    let found: Leaf<Row> | undefined;
    let node: Node<Row> | undefined = this.#root;
    for (let i = step === 1 ? at : at - 1; ; i += step) {
      node = node.next?.get(codeAt(codes, i));
      if (!node) return found;
      const leaf: Leaf<Row> | undefined = node.leaf;
      if (
        leaf &&
        (leaf.unless === "" || !leaf.unless.includes(String.fromCharCode(codeAt(codes, i + step))))
      ) {
        found = leaf;
      }
    }
  }

  firstCodes(): Iterable<number> {
    return this.#root.next?.keys() ?? [];
  }
}
