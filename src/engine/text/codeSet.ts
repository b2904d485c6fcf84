/** A set of UTF-16 codes as bits: a test costs one look into a table. */
export class CodeSet {
  readonly #bits = new Uint32Array(0x10000 / 32);

  constructor(characters = "") {
    for (let i = 0; i < characters.length; i++) this.add(characters.charCodeAt(i));
  }

  add(code: number): void {
    const word = code >>> 5;
    this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (code & 31));
  }

  has(code: number): boolean {
    return (((this.#bits[code >>> 5] ?? 0) >>> (code & 31)) & 1) === 1;
  }
}
