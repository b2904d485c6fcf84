import { LineText } from "./lineText.ts";

/** Characters of lines that are kept besides those of the text at hand: a few drafts open side by side. */
const roomFor = 500_000;

/** The lines of the texts read last, by their words: what did not change is not read again. */
export class LineCache {
  #young = new Map<string, LineText>();
  #old = new Map<string, LineText>();
  #characters = 0;

  /** To be called before a text is read, and not within it: a long one must not drive itself out. */
  tidy(): void {
    if (this.#characters < roomFor) return;
    this.#old = this.#young;
    this.#young = new Map();
    this.#characters = 0;
  }

  at(text: string): LineText {
    let line = this.#young.get(text);
    if (line) return line;
    line = this.#old.get(text) ?? new LineText(text);
    this.#young.set(text, line);
    this.#characters += text.length;
    return line;
  }
}
