import type { Slot } from "./claim.ts";
import { type ContentPiece, formatContent } from "./content.ts";

/** The indicator slot: where its words stand (first to last piece) and what they come to. */
export function indicatorSlot(folded: string, pieces: readonly ContentPiece[]): Slot | undefined {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  // Words on both sides of the figure name one thing; the longer side is the one to show.
  const start = first.start;
  const end = last.end;
  return { text: folded.slice(start, end), value: formatContent(pieces), start, end };
}
