import { cellWords, lookupForm } from "./cellText.ts";
import { unitKind } from "./units.ts";
import { readValue } from "./value.ts";
import { noteOpeners } from "./words.ts";

const bareYear = /^(?:19|20)\d\d年?$/;

/** A cell's words as they are looked up, without spaces around them. */
export const wordsOf = (text: string) => lookupForm(cellWords(text)).trim();

export const isBareYear = (words: string) => bareYear.test(words);

/** Whether a line stands under a table to explain it. */
export const isNote = (words: string) =>
  noteOpeners.some((opener) => words.startsWith(opener) && !/^(?:备注|来源|说明)$/.test(words));

/** Whether a cell holds a number: `31个大城市` begins with one. */
export function isValue(text: string): boolean {
  const value = readValue(text);
  return value !== undefined && (value.unit === "" || unitKind(value.unit) !== undefined);
}

/** A number that is not a year. */
export const isAmount = (text: string) => readValue(text) !== undefined && !isBareYear(wordsOf(text));

/** What stands where there is no number: `—`. */
export const isNoValue = (words: string) => /^[-—…./]+$/.test(words);
