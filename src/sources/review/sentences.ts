import type { Span } from "../../engine/figures/figure.ts";
import { readParagraphs } from "../../engine/text/sentences.ts";

/** The sentences of a text, to find the one around a figure. */
export class Sentences {
  readonly #sentences: readonly Span[];

  constructor(text: string) {
    this.#sentences = readParagraphs(text).flatMap((paragraph) => paragraph.sentences);
  }

  /** What lies in no sentence stands for its own. */
  around({ start, end }: Span): Span {
    let low = 0;
    let high = this.#sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sentences[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const sentence = this.#sentences[low];
    return sentence !== undefined && sentence.start <= start ? sentence : { start, end };
  }
}
