import type { RuleDraft } from "./draft.ts";
import type { Rule } from "./rule.ts";

const pairs = 0x4000;
const pairOf = (first: number, second: number): number => (Math.imul(first, 31) + second) & (pairs - 1);

/** A word, and the numbers of the rules that wait for it. */
interface Entry {
  readonly word: string;
  readonly rules: number[];
}

/**
 * Which rules a line can concern. Most rules find nothing in most lines: the words that all of them wait for are looked
 * for in one pass, which takes less time than one rule does to find nothing.
 */
export class Concerns {
  readonly #rules: readonly Rule[];
  /** Words by a number made of their first two characters, those of one character by that. */
  readonly #byPair: (Entry[] | undefined)[] = new Array(pairs).fill(undefined);
  readonly #byCode = new Map<number, Entry>();
  /** Codes that are words by themselves. */
  readonly #isWord = new Uint8Array(0x10000);

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
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
    const holds = this.#wordsIn(folded);
    const numbers: number[] = [];
    for (let number = 0; number < this.#rules.length; number++) {
      const { needs, kinds } = this.#rules[number] ?? {};
      if (needs !== undefined && holds[number] === 0) continue;
      if (kinds === undefined || figures.some(({ kind }) => kinds.includes(kind))) numbers.push(number);
    }
    return numbers;
  }

  /** 1 for each rule that one of its words stands for. */
  #wordsIn(folded: string): Uint8Array {
    const holds = new Uint8Array(this.#rules.length);
    let next = folded.charCodeAt(0);
    for (let at = 0; at < folded.length; at++) {
      const code = next;
      next = folded.charCodeAt(at + 1);
      if (this.#isWord[code] === 1) mark(holds, this.#byCode.get(code));
      const entries = this.#byPair[pairOf(code, next)];
      if (entries === undefined) continue;
      for (const entry of entries) if (folded.startsWith(entry.word, at)) mark(holds, entry);
    }
    return holds;
  }
}

function mark(holds: Uint8Array, entry: Entry | undefined): void {
  for (const rule of entry?.rules ?? []) holds[rule] = 1;
}
