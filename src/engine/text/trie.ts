import { CodeSet } from "./codeSet.ts";
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

interface Leaf<Row> extends TrieMatch<Row> {
  readonly unless: string | undefined;
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
    for (const { word, row, unless, length = word.length } of words) {
      this.#insert(word, { length, row, unless });
    }
  }

  #insert(word: string, leaf: Leaf<Row>): void {
    const step = this.#step;
    let at = step === 1 ? 0 : word.length - 1;
    if (word === "") return;
    const first = word.charCodeAt(at);
    let node = this.#roots.get(first);
    if (node === undefined) {
      node = newNode(first, undefined);
      this.#roots.set(first, node);
      this.#begins.add(first);
    }
    for (let left = word.length - 1; left > 0; left--) {
      at += step;
      const code = word.charCodeAt(at);
      node = childOf(node, code) ?? addChild(node, code);
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
      if (leaf !== undefined && (leaf.unless === undefined || !isOneOf(leaf.unless, next))) {
        if (accepts === undefined || accepts(leaf.row, next)) found = leaf;
      }
      node = childOf(node, next);
    }
    return found;
  }
}

function addChild<Row>(parent: Node<Row>, code: number): Node<Row> {
  const node = newNode(code, parent.child);
  parent.child = node;
  parent.count++;
  if (parent.byCode !== undefined) parent.byCode.set(code, node);
  else if (parent.count > manyChildren) indexChildren(parent);
  return node;
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
