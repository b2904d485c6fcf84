interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/** The first two UTF-16 units at a point of a text, as one number. */
const pairAt = (text: string, start: number): number =>
  (text.charCodeAt(start) << 16) | text.charCodeAt(start + 1);
const slots = 0x20000;
const slotOf = (pair: number): number => (Math.imul(pair, 0x9e3779b1) >>> 15) & (slots - 1);

/** Words of two and more UTF-16 units with values, found in a text in one pass. */
export class WordIndex<T> {
  /** By first two units, the longest words first; nothing for a pair whose words are still to be added. */
  readonly #entries = new Map<number, Entry<T>[] | undefined>();
  /** Whether a word may begin with a pair, in bits: most points of a text begin none, and this tells so at once. */
  readonly #begins = new Uint32Array(slots / 32);
  readonly #load: ((pair: number) => void) | undefined;

  /** `load` adds the words that begin with a deferred pair, when it is first met. */
  constructor(load?: (pair: number) => void) {
    this.#load = load;
  }

  /** Notes that words begin with a pair, without adding them yet. */
  defer(pair: number): void {
    this.#mark(pair);
    this.#entries.set(pair, undefined);
  }

  get(word: string): T | undefined {
    return this.#at(pairAt(word, 0))?.find((entry) => entry.word === word)?.value;
  }

  /** Adds a word that the index does not have. */
  add(word: string, value: T): void {
    const pair = pairAt(word, 0);
    const entries = this.#at(pair);
    if (entries === undefined) {
      this.#mark(pair);
      this.#entries.set(pair, [{ word, value }]);
      return;
    }
    const shorter = entries.findIndex((entry) => entry.word.length < word.length);
    entries.splice(shorter < 0 ? entries.length : shorter, 0, { word, value });
  }

  /**
   * The words of a text in order, the longest that `accept` takes at each point; no word begins inside one before
   * it unless `passable` says so.
   */
  scan(
    text: string,
    accept: (start: number, end: number, value: T) => boolean,
    found: (start: number, end: number, value: T) => void,
    passable?: (value: T) => boolean,
  ): void {
    const begins = this.#begins;
    for (let start = 0; start < text.length - 1; start++) {
      const pair = pairAt(text, start);
      const slot = slotOf(pair);
      if ((((begins[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 0) continue;
      const entries = this.#at(pair);
      if (entries === undefined) continue;
      for (const { word, value } of entries) {
        const end = start + word.length;
        if (!text.startsWith(word, start) || !accept(start, end, value)) continue;
        found(start, end, value);
        if (!passable?.(value)) start = end - 1;
        break;
      }
    }
  }

  #mark(pair: number): void {
    const slot = slotOf(pair);
    this.#begins[slot >>> 5] = (this.#begins[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }

  #at(pair: number): Entry<T>[] | undefined {
    const entries = this.#entries.get(pair);
    if (entries !== undefined || !this.#entries.has(pair)) return entries;
    this.#entries.set(pair, []);
    this.#load?.(pair);
    return this.#entries.get(pair);
  }
}
