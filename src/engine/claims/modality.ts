import { modalities, notModalities } from "../lexicon/modality.ts";
import { WordList } from "../text/wordList.ts";
import type { Modality, Slot } from "./claim.ts";

const words = new WordList<Modality | undefined>([
  ...notModalities.map((word) => [word, undefined] as const),
  ...modalities,
]);

/** The last word before `end` that says whether a thing is done, planned or expected. */
export function readModality(folded: string, start: number, end: number): Slot<Modality> | undefined {
  const match = words.find(folded, start, end).findLast((found) => found.row !== undefined);
  return (
    match?.row && {
      text: folded.slice(match.start, match.end),
      value: match.row,
      start: match.start,
      end: match.end,
    }
  );
}
