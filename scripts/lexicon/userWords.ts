import { newsWords } from "./newsWords.ts";

/** Counted this often, a word of ours outweighs any two words that it could be cut into. */
const frequency = 1000;

/** The words that must stay whole: indicators and places of the lexicon, and words of the news. */
export function userDictionary(): string[] {
  const words = new Set(newsWords);
  return [...words]
    .filter((word) => /^[\p{Script=Han}A-Za-z0-9]{2,16}$/u.test(word))
    .sort()
    .map((word) => `${word} ${frequency} n`);
}
