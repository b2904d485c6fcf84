import type { Span } from "../figures/figure.ts";
import { modalities, notModalities } from "../lexicon/modality.ts";
import { WordList, type WordMatch } from "../text/wordList.ts";
import type { Modality, Slot } from "./claim.ts";

const words = new WordList<Modality | undefined>([
  ...notModalities.map((word) => [word, undefined] as const),
  ...modalities,
]);

/** These also stand beside another word for it (力争将…提升至), which then says more. */
const weak = new Set(["将", "要"]);

/** The last word before `end` that says whether a thing is done, planned or expected. */
export function readModality(folded: string, start: number, end: number): Slot<Modality> | undefined {
  let last: WordMatch<Modality | undefined> | undefined;
  for (let found = words.next(folded, start, end); found; found = words.next(folded, found.end, end))
    if (found.row !== undefined) last = found;
  if (last?.row === undefined) return undefined;
  const { row } = last;
  const isWeak = (found: Span) => weak.has(folded.slice(found.start, found.end));
  const match = isWeak(last)
    ? (words.find(folded, start, end).findLast((found) => found.row === row && !isWeak(found)) ?? last)
    : last;
  return { text: folded.slice(match.start, match.end), value: row, start: match.start, end: match.end };
}
