import type { Slot } from "../claims/claim.ts";
import type { Span } from "../figures/figure.ts";
import { baseOpeners, bases } from "../lexicon/bases.ts";
import type { TextEdit } from "./finding.ts";

const named = new Set(bases.map(([words]) => words));

/** The source's base in the draft's own frame: 与五年前相比 becomes 与十年前相比, though the source says 跟十年前比. 比上年 is one word for all of it. */
export function writeBase(drafted: Slot & Span, sourced: string): TextEdit {
  const ours = named.has(drafted.text) ? undefined : timeIn(drafted.text);
  const theirs = timeIn(sourced);
  if (!ours || !theirs) return { start: drafted.start, end: drafted.end, newText: sourced };
  return {
    start: drafted.start + ours.start,
    end: drafted.start + ours.end,
    newText: sourced.slice(theirs.start, theirs.end),
  };
}

/** The time that is compared with, without the words that say so. */
function timeIn(base: string): Span | undefined {
  for (const [opener, closers] of baseOpeners) {
    if (!base.startsWith(opener)) continue;
    const closer = ["相比", ...closers].find((word) => base.endsWith(word)) ?? "";
    const span = { start: opener.length, end: base.length - closer.length };
    if (span.start < span.end) return span;
  }
  return undefined;
}
