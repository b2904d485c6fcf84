/** Mixes the first two UTF-16 units of a word into sixteen bits. */
const pairAt = (text: string, start: number): number =>
  (Math.imul(text.charCodeAt(start), 0x9e3b) ^ text.charCodeAt(start + 1)) & 0xffff;

/** Words of 2 to 31 UTF-16 units with values, found at a point of a text, the longest first. */
export class WordIndex<T> {
  readonly #values = new Map<string, T>();
  /** By first two units, a bit for each length that a word may have: most points of a text begin none. */
  readonly #lengths = new Uint32Array(0x10000);

  get(word: string): T | undefined {
    return this.#values.get(word);
  }

  set(word: string, value: T): void {
    const pair = pairAt(word, 0);
    this.#lengths[pair] = (this.#lengths[pair] ?? 0) | (1 << word.length);
    this.#values.set(word, value);
  }

  /** The longest word at `start` that `accept` takes, as its value and the offset of its end. */
  longest(
    text: string,
    start: number,
    accept: (end: number, value: T) => boolean,
  ): { readonly end: number; readonly value: T } | undefined {
    let lengths = this.#lengths[pairAt(text, start)] ?? 0;
    while (lengths !== 0) {
      const length = 31 - Math.clz32(lengths);
      lengths &= ~(1 << length);
      const end = start + length;
      if (end > text.length) continue;
      const value = this.#values.get(text.slice(start, end));
      if (value !== undefined && accept(end, value)) return { end, value };
    }
    return undefined;
  }
}
