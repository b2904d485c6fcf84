import { type Codes, codeAt } from "./codes.ts";
import { foldCodes, stringOf } from "./fold.ts";

/** Zero-width and bidirectional marks, soft hyphens, variation selectors: nothing a reader sees. */
function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0xad;
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

/**
 * A text as scanners see it: folded, without invisible characters. Places in the view map back to UTF-16
 * offsets of the text.
 */
export class TextView {
  readonly text: string;
  readonly codes: Codes;
  /** Codes in the view; `codes` holds a 0 behind the last. */
  readonly length: number;
  /** Offset of each code in the text; undefined where they are the same. */
  readonly #offsets: Uint32Array | undefined;
  readonly #changed: boolean;
  #folded: string | undefined;

  constructor(text: string) {
    this.text = text;
    const { codes, changed } = foldCodes(text);
    let hidden = 0;
    for (let i = 0; i < text.length; i++) if (isInvisible(codeAt(codes, i))) hidden++;
    this.#changed = changed || hidden > 0;
    if (hidden === 0) {
      this.codes = codes;
      this.length = text.length;
      this.#offsets = undefined;
      return;
    }
    this.length = text.length - hidden;
    this.codes = new Uint16Array(this.length + 1);
    this.#offsets = new Uint32Array(this.length + 1);
    let at = 0;
    for (let i = 0; i < text.length; i++) {
      const code = codeAt(codes, i);
      if (isInvisible(code)) continue;
      this.codes[at] = code;
      this.#offsets[at] = i;
      at++;
    }
  }

  /** The view as a string. */
  get folded(): string {
    this.#folded ??= this.#changed ? stringOf(this.codes, this.length) : this.text;
    return this.#folded;
  }

  /** Offset in the text of what starts at `at` of the view. */
  start(at: number): number {
    return this.#offsets ? (this.#offsets[at] ?? this.text.length) : at;
  }

  /** Offset in the text behind what ends before `at` of the view. */
  end(at: number): number {
    return this.#offsets ? (this.#offsets[at - 1] ?? -1) + 1 : at;
  }
}
