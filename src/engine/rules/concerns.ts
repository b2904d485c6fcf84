import type { FigureKind } from "../figures/figure.ts";
import type { RuleDraft } from "./draft.ts";
import type { Rule } from "./rule.ts";

const pairs = 0x4000;
const pairOf = (first: number, second: number): number => (Math.imul(first, 31) + second) & (pairs - 1);

/** A word, and the numbers of the rules that wait for it. */
interface Entry {
  readonly word: string;
  readonly rules: number[];
}

/** The bits of all kinds. */
const anyKind = -1;

/**
 * Which rules a line can concern. Most rules find nothing in most lines: the words that all of them wait for are looked
 * for in one pass, which takes less time than one rule does to find nothing.
 */
export class Concerns {
  /** For each rule, 1 when it waits for words. */
  readonly #waits: Uint8Array;
  /** Words by a number made of their first two characters, those of one character by that. */
  readonly #byPair: (Entry[] | undefined)[] = new Array(pairs).fill(undefined);
  readonly #byCode = new Map<number, Entry>();
  /** Codes that are words by themselves. */
  readonly #isWord = new Uint8Array(0x10000);
  /** The kinds of figures that each rule waits for, as bits; 0 for rules that wait for none. */
  readonly #kinds: readonly number[];
  readonly #bits = new Map<FigureKind, number>();
  /** For each rule, 1 when the line at hand holds one of its words. */
  readonly #holds: Uint8Array;

  constructor(rules: readonly Rule[]) {
    this.#waits = Uint8Array.from(rules, ({ needs }) => (needs === undefined ? 0 : 1));
    this.#holds = new Uint8Array(rules.length);
    this.#kinds = rules.map(({ kinds = [] }) =>
      kinds === "any" ? anyKind : kinds.reduce((bits, kind) => bits | this.#bitOf(kind), 0),
    );
    const entries = new Map<string, Entry>();
    for (const [number, { needs = [] }] of rules.entries()) {
      for (const word of needs) {
        const entry = entries.get(word) ?? { word, rules: [] };
        entries.set(word, entry);
        entry.rules.push(number);
      }
    }
    for (const entry of entries.values()) this.#add(entry);
  }

  #add(entry: Entry): void {
    const first = entry.word.charCodeAt(0);
    if (entry.word.length === 1) {
      this.#byCode.set(first, entry);
      this.#isWord[first] = 1;
      return;
    }
    const pair = pairOf(first, entry.word.charCodeAt(1));
    const others = this.#byPair[pair];
    if (others) others.push(entry);
    else this.#byPair[pair] = [entry];
  }

  /** The numbers of the rules that find in a line what they need. */
  of({ folded, figures }: RuleDraft): number[] {
    this.#lookForWords(folded);
    let held = 0;
    for (const { kind } of figures) held |= this.#bitOf(kind);
    const numbers: number[] = [];
    for (let number = 0; number < this.#kinds.length; number++) {
      const kinds = this.#kinds[number] ?? 0;
      const isThere = this.#waits[number] === 0 || this.#holds[number] === 1;
      if (isThere && (kinds === 0 || (kinds & held) !== 0)) numbers.push(number);
    }
    return numbers;
  }

  #bitOf(kind: FigureKind): number {
    let bit = this.#bits.get(kind);
    if (bit === undefined) {
      bit = 1 << this.#bits.size;
      this.#bits.set(kind, bit);
    }
    return bit;
  }

  #lookForWords(folded: string): void {
    const holds = this.#holds.fill(0);
    let next = folded.charCodeAt(0);
    for (let at = 0; at < folded.length; at++) {
      const code = next;
      next = folded.charCodeAt(at + 1);
      if (this.#isWord[code] === 1) mark(holds, this.#byCode.get(code));
      const entries = this.#byPair[pairOf(code, next)];
      if (entries === undefined) continue;
      for (const entry of entries) if (folded.startsWith(entry.word, at)) mark(holds, entry);
    }
  }
}

function mark(holds: Uint8Array, entry: Entry | undefined): void {
  if (entry) for (const rule of entry.rules) holds[rule] = 1;
}
