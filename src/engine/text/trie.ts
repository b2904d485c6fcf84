import { type Codes, codeAt, isOneOf } from "./codes.ts";

export interface TrieWord<Row> {
  readonly word: string;
  readonly row: Row;
  /** The word is not one when one of these characters comes next. */
  readonly unless?: string;
  /** How much of `word` the match takes; what is behind it only has to be there. All of it, when left out. */
  readonly length?: number;
}

export interface TrieMatch<Row> {
  readonly length: number;
  readonly row: Row;
}

/** Whether a row is taken, told the character behind the word and where in the text it stands. */
export type Accepts<Row> = (row: Row, next: number, codes: Codes, at: number, floor: number) => boolean;

interface Leaf<Row> extends TrieMatch<Row> {
  readonly unless: string | undefined;
}

const root = 1;
/** Spreads keys that follow each other over all slots: 2³² over the golden ratio. */
const golden = 0x9e3779b1;

/** Words looked up at a place in a text, the longest first. Matching takes time in the length of the match only. */
export class Trie<Row> {
  /** Slots of a hash table: the node left and the code met as one number, 0 where the slot is free … */
  readonly #keys: Int32Array;
  /** … and the node that they lead to. */
  readonly #targets: Uint16Array;
  /** How far a spread key is moved down to be a slot. */
  readonly #shift: number;
  /** The word that ends at a node. */
  readonly #leaves: (Leaf<Row> | undefined)[] = [undefined, undefined];
  readonly #step: 1 | -1;

  /** `backwards` matches words that end before a place. */
  constructor(words: Iterable<TrieWord<Row>>, backwards = false) {
    this.#step = backwards ? -1 : 1;
    const edges = new Map<number, number>();
    for (const { word, row, unless, length = word.length } of words) {
      if (word !== "") this.#leaves[this.#path(word, edges)] = { length, row, unless };
    }
    // At least twice as many slots as edges, so that a free one is soon found.
    const bits = Math.max(2, Math.ceil(Math.log2(edges.size * 2)));
    this.#shift = 32 - bits;
    this.#keys = new Int32Array(1 << bits);
    this.#targets = new Uint16Array(1 << bits);
    for (const [key, target] of edges) {
      let slot = Math.imul(key, golden) >>> this.#shift;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & (this.#keys.length - 1);
      this.#keys[slot] = key;
      this.#targets[slot] = target;
    }
  }

  /** The node of a whole word; nodes on the way are made. */
  #path(word: string, edges: Map<number, number>): number {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const key = keyOf(node, word.charCodeAt(this.#step === 1 ? i : word.length - 1 - i));
      node = edges.get(key) ?? this.#leaves.push(undefined) - 1;
      edges.set(key, node);
    }
    return node;
  }

  /** The longest word that starts at `at` or, backwards, ends before it in a text that begins at `floor`. */
  longest(codes: Codes, at: number, floor = 0, accepts?: Accepts<Row>): TrieMatch<Row> | undefined {
    const step = this.#step;
    let i = step === 1 ? at : at - 1;
    let found: Leaf<Row> | undefined;
    let node = this.#next(root, i < floor ? 0 : codeAt(codes, i));
    while (node !== 0) {
      i += step;
      const next = i < floor ? 0 : codeAt(codes, i);
      const leaf = this.#leaves[node];
      if (leaf !== undefined && (leaf.unless === undefined || !isOneOf(leaf.unless, next))) {
        if (accepts === undefined || accepts(leaf.row, next, codes, at, floor)) found = leaf;
      }
      node = this.#next(node, next);
    }
    return found;
  }

  /** Where `code` leads from a node, 0 when it leads nowhere. */
  #next(node: number, code: number): number {
    const keys = this.#keys;
    const key = keyOf(node, code);
    const last = keys.length - 1;
    for (let slot = Math.imul(key, golden) >>> this.#shift; ; slot = (slot + 1) & last) {
      const held = keys[slot];
      if (held === key) return this.#targets[slot] ?? 0;
      if (held === 0) return 0;
    }
  }
}

function keyOf(node: number, code: number): number {
  return (node << 16) | code;
}
