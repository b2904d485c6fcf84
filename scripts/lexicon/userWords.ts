import { indicatorNames } from "../../src/engine/lexicon/indicators.ts";
import { gazetteer } from "../../src/engine/places/gazetteer.ts";
import { newsWords } from "./newsWords.ts";

/** Counted this often, a word of ours outweighs any two words that it could be cut into. */
const frequency = 1000;

/** Full names of places: the short ones are everyday words too often, or in the stock dictionary already. */
function placeNames(): string[] {
  return [...gazetteer().places.values()].map(({ name }) => name).filter((name) => name.length >= 3);
}

/** The words that must stay whole: indicators and places of the lexicon, and words of the news. */
export function userDictionary(): string[] {
  const words = new Set([...newsWords, ...indicatorNames.map(([name]) => name), ...placeNames()]);
  return [...words]
    .filter((word) => /^[\p{Script=Han}A-Za-z0-9]{2,16}$/u.test(word))
    .sort()
    .map((word) => `${word} ${frequency} n`);
}
