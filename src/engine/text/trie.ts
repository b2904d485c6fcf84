import { CodeSet } from "./codeSet.ts";
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
  readonly unless: CodeSet | undefined;
}

/** Children beyond this many are looked up in a map. */
const manyChildren = 6;

/** A node knows its first child, and each child its next sibling: most nodes have one or two. */
interface Node<Row> {
  readonly code: number;
  leaf: Leaf<Row> | undefined;
  child: Node<Row> | undefined;
  sibling: Node<Row> | undefined;
  count: number;
  byCode: Map<number, Node<Row>> | undefined;
}

function newNode<Row>(code: number, sibling: Node<Row> | undefined): Node<Row> {
  return { code, leaf: undefined, child: undefined, sibling, count: 0, byCode: undefined };
}

/** Words looked up at a place in a text, the longest first. Matching takes time in the length of the match only. */
export class Trie<Row> {
  readonly #roots = new Map<number, Node<Row>>();
  /** The codes in `#roots`, for a quick no. */
  readonly #begins = new CodeSet();
  readonly #step: 1 | -1;

  /** `backwards` matches words that end before a place. */
  constructor(words: Iterable<TrieWord<Row>>, backwards = false) {
    this.#step = backwards ? -1 : 1;
    for (const { word, row, unless } of words) {
      const codes = Array.from(word, (_, i) => word.charCodeAt(backwards ? word.length - 1 - i : i));
      this.#insert(codes, { length: word.length, row, unless: unless ? new CodeSet(unless) : undefined });
    }
  }

  #insert([first, ...rest]: readonly number[], leaf: Leaf<Row>): void {
    if (first === undefined) return;
    let node = this.#roots.get(first);
    if (node === undefined) {
      node = newNode(first, undefined);
      this.#roots.set(first, node);
      this.#begins.add(first);
    }
    for (const code of rest) {
      const parent: Node<Row> = node;
      node = childOf(parent, code);
      if (node === undefined) {
        node = newNode(code, parent.child);
        parent.child = node;
        if (++parent.count > manyChildren) indexChildren(parent);
      }
    }
    node.leaf = leaf;
  }

  /**
   * The longest word that starts at `at` (or, backwards, ends before it), of those that `accepts` takes; it
   * is told the character behind the word.
   */
  longest(
    codes: Codes,
    at: number,
    accepts?: (row: Row, next: number) => boolean,
  ): TrieMatch<Row> | undefined {
    return this.#longest(codes, at, 0, accepts);
  }

  /** Backwards: the longest word that ends before `at`, in a text that begins at `floor`. */
  longestAfter(codes: Codes, at: number, floor: number): TrieMatch<Row> | undefined {
    return this.#longest(codes, at, floor, undefined);
  }

  #longest(
    codes: Codes,
    at: number,
    floor: number,
    accepts: ((row: Row, next: number) => boolean) | undefined,
  ): TrieMatch<Row> | undefined {
    const step = this.#step;
    let i = step === 1 ? at : at - 1;
    const first = i < floor ? 0 : codeAt(codes, i);
    if (!this.#begins.has(first)) return undefined;
    let found: Leaf<Row> | undefined;
    let node = this.#roots.get(first);
    while (node !== undefined) {
      i += step;
      const next = i < floor ? 0 : codeAt(codes, i);
      const { leaf } = node;
      if (leaf !== undefined && (leaf.unless === undefined || !leaf.unless.has(next))) {
        if (accepts === undefined || accepts(leaf.row, next)) found = leaf;
      }
      node = childOf(node, next);
    }
    return found;
  }
}

function indexChildren<Row>(parent: Node<Row>): void {
  parent.byCode = new Map();
  for (let child = parent.child; child !== undefined; child = child.sibling)
    parent.byCode.set(child.code, child);
}

function childOf<Row>(parent: Node<Row>, code: number): Node<Row> | undefined {
  if (parent.byCode !== undefined) return parent.byCode.get(code);
  let child = parent.child;
  while (child !== undefined && child.code !== code) child = child.sibling;
  return child;
}
