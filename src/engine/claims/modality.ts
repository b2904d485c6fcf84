import { modalities, notModalities } from "../lexicon/modality.ts";
import { WordList } from "../text/wordList.ts";
import type { Modality, Slot } from "./claim.ts";

const words = new WordList<Modality | undefined>([
  ...notModalities.map((word) => [word, undefined] as const),
  ...modalities,
]);

/** These also stand beside another word for it (力争将…提升至), which then says more. */
const weak = new Set(["将", "要"]);

/** The last word before `end` that says whether a thing is done, planned or expected. */
export function readModality(folded: string, start: number, end: number): Slot<Modality> | undefined {
  const matches = words.find(folded, start, end).filter((found) => found.row !== undefined);
  const last = matches.at(-1);
  const isWeak = (found: { start: number; end: number }) => weak.has(folded.slice(found.start, found.end));
  const match =
    last && isWeak(last)
      ? (matches.findLast((found) => found.row === last.row && !isWeak(found)) ?? last)
      : last;
  return (
    match?.row && {
      text: folded.slice(match.start, match.end),
      value: match.row,
      start: match.start,
      end: match.end,
    }
  );
}
