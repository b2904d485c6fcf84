import { createHash } from "node:crypto";
import type { Span } from "../../engine/figures/figure.ts";

const unspaced = (text: string) => text.replaceAll(/\s+/gu, "");

/**
 * Names a figure of a source by its sentence and its place in it, 16 hexadecimal digits: the name outlives any
 * edit elsewhere in the source, and a change of the sentence itself asks for a new decision.
 */
export function reviewKey(text: string, figure: Span, sentence: Span): string {
  const before = unspaced(text.slice(sentence.start, Math.max(sentence.start, figure.start))).length;
  const marked = unspaced(text.slice(figure.start, figure.end));
  const whole = unspaced(text.slice(sentence.start, sentence.end));
  return createHash("sha256").update([before, marked, whole].join("\n")).digest("hex").slice(0, 16);
}
