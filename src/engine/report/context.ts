import type { Mark } from "./marks.ts";
import type { Parts } from "./source.ts";

/** Characters shown on either side when the sentence is too long or unknown. */
const reach = 40;
const longestSentence = 160;

function lineAround(text: string, { start, end }: Mark): { start: number; end: number } {
  const before = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const after = text.slice(end).search(/[\r\n]/);
  return { start: before, end: after < 0 ? text.length : end + after };
}

/** Moves an offset off the middle of a surrogate pair. */
function whole(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset - 1 : offset;
}

/** The marked words in their sentence, or in as much of it as helps. */
export function contextOf(text: string, mark: Mark): Parts {
  const line = lineAround(text, mark);
  const sentence = mark.sentence ?? line;
  const fits = sentence.end - sentence.start <= longestSentence;
  const start = fits ? sentence.start : whole(text, Math.max(line.start, mark.start - reach));
  const end = fits ? sentence.end : whole(text, Math.min(line.end, mark.end + reach));
  const before = (start > sentence.start ? "…" : "") + text.slice(Math.min(start, mark.start), mark.start);
  const after = text.slice(mark.end, Math.max(end, mark.end)) + (end < sentence.end ? "…" : "");
  return [before.trimStart(), text.slice(mark.start, mark.end), after.trimEnd()];
}
