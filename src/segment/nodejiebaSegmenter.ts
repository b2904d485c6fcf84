import type { Segmenter } from "../engine/text/segmenter.ts";
import type { Cut } from "./nodejiebaAddon.ts";
import { longestPiece, pieces } from "./pieces.ts";

/** What does not survive the way through UTF-8, or ends a string on the other side. */
const untransportable = /([\p{Surrogate}\0]+)/u;
const latinOrDigits = /^[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]+$/;
const latinOrDigit = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]/;

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

function cutTransportable(piece: string, cut: Cut): readonly string[] {
  return piece
    .split(untransportable)
    .flatMap((part, index) => (index % 2 === 1 ? [...part] : part === "" ? [] : cut(part)));
}

/** Most of what is cut are a few Chinese characters, which need none of the care that other text does. */
function cutPiece(piece: string, cut: Cut): readonly string[] {
  const words = untransportable.test(piece) ? cutTransportable(piece, cut) : cut(piece);
  // The promise of the interface is kept even should the addon ever drop or change a character.
  if (!makeUp(words, piece)) return [...piece];
  return latinOrDigit.test(piece) ? joinLatinAndDigits(words) : words;
}

function makeUp(words: readonly string[], piece: string): boolean {
  let end = 0;
  for (const word of words) {
    if (!piece.startsWith(word, end)) return false;
    end += word.length;
  }
  return end === piece.length;
}

/** Phrases whose words are kept: a draft says the same of one figure after the other. */
const keptPhrases = 2000;
/** Longer ones hardly come up again. */
const longestPhrase = 24;

export function nodejiebaSegmenter(cut: Cut): Segmenter {
  const phrases = new Map<string, readonly string[]>();
  const cutPhrase = (phrase: string): readonly string[] => {
    let words = phrases.get(phrase);
    if (words === undefined) {
      words = cutPiece(phrase, cut);
      if (phrases.size >= keptPhrases) phrases.clear();
      phrases.set(phrase, words);
    }
    return words;
  };
  return {
    name: "nodejieba",
    cut(text) {
      if (text === "") return [];
      if (text.length <= longestPhrase) return cutPhrase(text);
      if (text.length <= longestPiece) return cutPiece(text, cut);
      const words: string[] = [];
      for (const piece of pieces(text)) for (const word of cutPiece(piece, cut)) words.push(word);
      return words;
    },
  };
}
