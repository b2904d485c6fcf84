import type { Segmenter } from "../engine/text/segmenter.ts";
import { pieces } from "./pieces.ts";

/** The segmenter that every JavaScript engine carries; slower, without the words of the trade. */
export function intlSegmenter(): Segmenter {
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  return {
    name: "Intl.Segmenter",
    cut(text) {
      const words: string[] = [];
      for (const piece of pieces(text))
        for (const { segment } of segmenter.segment(piece)) words.push(segment);
      return words;
    },
  };
}
