import type { Span } from "../../engine/figures/figure.ts";
import { clipEnd, clipStart } from "./clip.ts";
import { printable, widthOf } from "./width.ts";

/** A stretch of one line with the words that matter in the middle, no wider than asked. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Longer stretches of one line are cut to the words' neighbourhood before anything is measured. */
const neighbourhood = 400;

function lineAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < neighbourhood && !/[\r\n]/.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < neighbourhood && !/[\r\n]/.test(text.charAt(to))) to++;
  return { start: from, end: to };
}

/**
 * The line of `span`, or when that is too wide its sentence, or when that is too wide as much as fits, the words
 * a little right of the middle.
 */
export function excerpt(text: string, span: Span, sentence: Span | undefined, columns: number): Excerpt {
  const line = lineAround(text, span);
  const fits = ({ start, end }: Span) => widthOf(text.slice(start, end).trim()) <= columns;
  const holds = sentence !== undefined && sentence.start <= span.start && sentence.end >= span.end;
  const { start, end } =
    !fits(line) && holds && sentence.end - sentence.start <= neighbourhood ? sentence : line;

  const words = clipEnd(text.slice(span.start, span.end), Math.floor(columns * 0.6));
  const before = text.slice(Math.max(start, line.start), span.start).trimStart();
  const after = text.slice(span.end, Math.min(end, line.end)).trimEnd();
  const room = Math.max(0, columns - widthOf(words));
  const beforeWidth = widthOf(before);
  const afterWidth = widthOf(after);
  if (beforeWidth + afterWidth <= room) return { before: printable(before), words, after: printable(after) };
  // What one side does not need, the other gets.
  const beforeRoom = Math.max(Math.floor(room * 0.55), room - afterWidth);
  const shownBefore = clipStart(before, Math.min(beforeRoom, room));
  return { before: shownBefore, words, after: clipEnd(after, room - widthOf(shownBefore)) };
}
