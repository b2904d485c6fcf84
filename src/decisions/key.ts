import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Span } from "../engine/figures/figure.ts";

/** What a key is made from: a mark and the sentence it stands in. */
export interface Keyed extends Span {
  /** A finding's code or a problem's rule: another reason to mark the same words is another decision. */
  readonly code: string;
  readonly sentence: Span;
}

/**
 * Names a mark by its sentence, its place in it and its code. The key survives any edit outside the sentence,
 * moving and reflowing it; a change of the sentence itself asks for a new decision.
 */
export function decisionKey(text: string, mark: Keyed): string {
  const { sentence } = mark;
  const before = unspaced(text.slice(sentence.start, Math.max(sentence.start, mark.start))).length;
  const marked = unspaced(text.slice(mark.start, mark.end));
  const whole = unspaced(text.slice(sentence.start, sentence.end));
  return digest([mark.code, String(before), marked, whole].join("\n"));
}

/** A draft that is edited keeps nearly all its marks: their digests are reckoned once. */
const known = new Map<string, string>();
const mostKnown = 20_000;

function digest(words: string): string {
  const before = known.get(words);
  if (before !== undefined) return before;
  const made = bytesToHex(sha256(utf8ToBytes(words))).slice(0, 16);
  if (known.size >= mostKnown) known.clear();
  known.set(words, made);
  return made;
}

function unspaced(text: string): string {
  return text.replaceAll(/\s+/gu, "");
}
