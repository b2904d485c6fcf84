import type { Segmenter } from "../engine/text/segmenter.ts";
import type { Cut } from "./nodejiebaAddon.ts";
import { pieces } from "./pieces.ts";

/** What does not survive the way through UTF-8, or ends a string on the other side. */
const untransportable = /([\p{Surrogate}\0]+)/u;
const latinOrDigits = /^[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]+$/;

/** nodejieba cuts `2024` and `GDP` into single characters; one token each is wanted. */
function joinLatinAndDigits(words: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const word of words) {
    const joins = latinOrDigits.test(word);
    if (joins && open) joined[joined.length - 1] += word;
    else joined.push(word);
    open = joins;
  }
  return joined;
}

function cutPiece(piece: string, cut: Cut): readonly string[] {
  const words = piece
    .split(untransportable)
    .flatMap((part, index) => (index % 2 === 1 ? [...part] : part === "" ? [] : cut(part)));
  // The promise of the interface is kept even should the addon ever drop or change a character.
  return words.join("") === piece ? joinLatinAndDigits(words) : [...piece];
}

export function nodejiebaSegmenter(cut: Cut): Segmenter {
  return {
    name: "nodejieba",
    cut(text) {
      const words: string[] = [];
      for (const piece of pieces(text)) for (const word of cutPiece(piece, cut)) words.push(word);
      return words;
    },
  };
}
