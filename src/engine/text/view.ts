import { type Codes, codeAt, isBreak } from "./codes.ts";
import { type FoldedCodes, foldCodes, Holds, isInvisible, stringOf } from "./fold.ts";
import { findMarkdown, type MarkdownMark, opaqueFiller, opensFrontMatter } from "./markdown.ts";

const opaque = opaqueFiller.charCodeAt(0);

/**
 * A text as scanners see it: folded, without invisible characters and
 * Markdown's marks. Places in the view map back to UTF-16
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

  /**
   * @param marks the Markdown in the text, where the text is a line and cannot tell itself.
   * @param foldedCodes the codes of the text, which become those of the view.
   */
  constructor(text: string, marks?: readonly MarkdownMark[], foldedCodes: FoldedCodes = foldCodes(text)) {
    this.text = text;
    const { codes, changed, holds } = foldedCodes;
    const isHidden = hide(text, codes, holds, marks ?? markdownIn(text, holds));
    this.#changed = changed || isHidden !== undefined;
    if (isHidden === undefined) {
      this.codes = codes;
      this.length = text.length;
      this.#offsets = undefined;
      return;
    }
    const offsets = new Uint32Array(text.length + 1);
    let at = 0;
    for (let i = 0; i < text.length; i++) {
      if (isHidden[i]) continue;
      codes[at] = codeAt(codes, i);
      offsets[at] = i;
      at++;
    }
    codes[at] = 0;
    this.length = at;
    this.codes = codes.subarray(0, at + 1);
    this.#offsets = offsets;
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

function markdownIn(text: string, holds: number): readonly MarkdownMark[] {
  return holds & Holds.markdown || opensFrontMatter(text) ? findMarkdown(text) : [];
}

/**
 * Marks the units that a reader does not see, and overwrites code and addresses with a filler nothing is
 * read in. Undefined where the text has none of either.
 */
function hide(
  text: string,
  codes: Codes,
  holds: number,
  marks: readonly MarkdownMark[],
): Uint8Array | undefined {
  if (marks.length === 0 && !(holds & Holds.invisible)) return undefined;
  const isHidden = new Uint8Array(text.length);
  for (const { start, end, transparent } of marks) {
    if (transparent) isHidden.fill(1, start, end);
    else for (let i = start; i < end; i++) if (!isBreak(codeAt(codes, i))) codes[i] = opaque;
  }
  if (holds & Holds.invisible) {
    for (let i = 0; i < text.length; i++) if (isInvisible(codeAt(codes, i))) isHidden[i] = 1;
  }
  return isHidden;
}
