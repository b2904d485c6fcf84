import type { Span } from "../figures/figure.ts";
import { CodeSet } from "./codeSet.ts";
import { exactList } from "./exactList.ts";

/** A line of the text that holds more than white space. */
export interface Paragraph extends Span {
  readonly sentences: readonly Span[];
}

const terminators = new CodeSet("。！？!?…");
const closers = new CodeSet("”’」』）)】》\"'");
const pauses = new CodeSet("，,；;、");

/** What has no full stop for so long is a list or a table, and is cut at its pauses. */
const longestSentence = 1000;

function isPause(text: string, at: number): boolean {
  return pauses.has(text.charCodeAt(at)) && !/[0-9０-９]/.test(text[at + 1] ?? "");
}

/** Half-width full stops end a sentence only between words: `5.2` and `www.` do not. */
function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (terminators.has(code)) return true;
  if (code !== 0x2e) return false;
  const next = text.charCodeAt(at + 1);
  const previous = text.charCodeAt(at - 1);
  // ４.４
  if (isWideDigit(previous) && isWideDigit(next)) return false;
  return (previous > 0x2e7f || previous === 0x25) && !(next > 0x2f && next < 0x7b);
}

function isWideDigit(code: number): boolean {
  return code >= 0xff10 && code <= 0xff19;
}

/** Splits a text into its lines, and each line into sentences, without the white space around them. */
export function readParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let lineStart = 0;
  while (lineStart <= text.length) {
    let lineEnd = lineStart;
    while (lineEnd < text.length && !isLineBreak(text.charCodeAt(lineEnd))) lineEnd++;
    const line = trim(text, lineStart, lineEnd);
    const { start, end } = line;
    if (end > start) paragraphs.push({ start, end, sentences: exactList(readSentences(text, line)) });
    lineStart = lineEnd + 1;
  }
  return paragraphs;
}

function readSentences(text: string, line: Span): Span[] {
  const sentences: Span[] = [];
  let start = line.start;
  for (let at = line.start; at < line.end; at++) {
    if (isHan(text.charCodeAt(at))) continue;
    if (!endsSentence(text, at) && !(at - start > longestSentence && isPause(text, at))) continue;
    while (at + 1 < line.end && (endsSentence(text, at + 1) || closers.has(text.charCodeAt(at + 1)))) at++;
    const sentence = trim(text, start, at + 1);
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = at + 1;
  }
  const rest = trim(text, start, line.end);
  if (rest.end > rest.start) sentences.push(rest);
  return sentences;
}

function trim(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Most of a text: no mark stands among these. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

function isLineBreak(code: number): boolean {
  if (isHan(code)) return false;
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

export function isSpace(code: number): boolean {
  if (isHan(code)) return false;
  return (
    code === 0x20 || code === 0x09 || code === 0x3000 || code === 0xa0 || code === 0xfeff || isLineBreak(code)
  );
}
