import type { Span } from "../figures/figure.ts";
import { contentWords } from "../lexicon/generated/contentWords.ts";
import { indicatorNames } from "../lexicon/indicators.ts";
import { keptWords } from "../lexicon/neutral.ts";
import { silentWords } from "../lexicon/silent.ts";
import { wordings } from "../lexicon/wordings.ts";
import { WordList } from "../text/wordList.ts";

/**
 * What a stretch of text is about: its words without those that only carry a figure, aliases read as
 * their first name. Known names and the runs between them are pieces; `atomic` ones match whole or not at all.
 */
export interface ContentPiece extends Span {
  readonly text: string;
  readonly atomic: boolean;
}

/** A word is kept, read as another, or read as a name that matches whole; undefined for one that only carries a figure. */
type Row = { readonly name?: string; readonly readAs?: string } | undefined;

const kept: Row = {};

/** For a word in several lists the first one counts. */
const words = new WordList<Row>([
  ...indicatorNames.map(([name, canonical]) => [name, { name: canonical }] as const),
  ...wordings.map(([word, readAs]) => [word, word === readAs ? kept : { readAs }] as const),
  ...keptWords.map((word) => [word, kept] as const),
  ...silentWords.map((word) => [word, undefined] as const),
  ...contentWords.map((word) => [word, kept] as const),
]);

const yearBefore = /^(?:19|20)\d{2}(?=[\u3400-\u9fff])/;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letters, digits and Chinese characters; everything else parts pieces. */
function isContent(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return (
    (code >= 0x3400 && code <= 0x9fff) || (code >= 0xc0 && code < 0x2000) || (code >= 0xd800 && code < 0xfb00)
  );
}

/** Reads the content of `start..end`, leaving out the sorted `skip` spans (places, periods, figures). */
export function readContent(
  folded: string,
  start: number,
  end: number,
  skip: readonly Span[] = [],
): ContentPiece[] {
  const pieces: ContentPiece[] = [];
  /** Where the run at hand begins; every word of it stands as it is kept. */
  let runStart = -1;
  let nextSkip = 0;
  for (let at = start; at < end; ) {
    let skipped = skip[nextSkip];
    while (skipped && skipped.end <= at) skipped = skip[++nextSkip];
    if (skipped && skipped.start <= at) {
      if (runStart >= 0) pieces.push(runOf(folded, runStart, at));
      runStart = -1;
      at = skipped.end;
      continue;
    }
    const limit = skipped ? Math.min(end, skipped.start) : end;
    const word = words.entryAt(folded, at, limit);
    if (!word) {
      if (isContent(folded.charCodeAt(at))) {
        if (runStart < 0) runStart = at;
      } else if (runStart >= 0) {
        pieces.push(runOf(folded, runStart, at));
        runStart = -1;
      }
      at++;
      continue;
    }
    const { row } = word;
    const wordEnd = at + word.word.length;
    const text = row?.name ?? row?.readAs;
    if (row && text === undefined) {
      if (runStart < 0) runStart = at;
    } else {
      if (runStart >= 0) pieces.push(runOf(folded, runStart, at));
      runStart = -1;
      if (text !== undefined) pieces.push({ text, start: at, end: wordEnd, atomic: row?.name !== undefined });
    }
    at = wordEnd;
  }
  if (runStart >= 0) pieces.push(runOf(folded, runStart, end));
  return pieces;
}

function runOf(folded: string, start: number, end: number): ContentPiece {
  const run = folded.slice(start, end);
  // 2024青湖马拉松 is that of 2024, whatever year the other side writes or leaves out.
  const text = isDigit(folded.charCodeAt(start)) ? run.replace(yearBefore, "") : run;
  return { text, start, end, atomic: false };
}

/** The pieces as one string, the way slots keep them: atomic names in brackets, parted by spaces. */
export function formatContent(pieces: readonly ContentPiece[]): string {
  let text = "";
  for (const piece of pieces) {
    if (text !== "") text += " ";
    text += piece.atomic ? `[${piece.text}]` : piece.text;
  }
  return text;
}
