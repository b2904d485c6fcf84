import { type DeicticRow, deictics, openings } from "../lexicon/places/deictics.ts";
import type { Deictic } from "./deictic.ts";
import { WordIndex } from "./wordIndex.ts";

const rows = new WordIndex<{ readonly row: DeicticRow; readonly ends: readonly string[] }>();
for (const row of deictics) {
  const ends = row.ends === "" ? [] : row.ends.split("|");
  for (const word of row.words.split(" ")) rows.add(word, { row, ends });
}

/** Finds the words that stand for a place or an organisation named elsewhere in the text. */
export function readDeictics(text: string): Deictic[] {
  const found: Deictic[] = [];
  rows.scan(
    text,
    (start, end, { row }) => stands(text, start, end, row),
    (start, end, { row, ends }) =>
      found.push({ start, end, text: text.slice(start, end), level: row.level, ends }),
  );
  return found;
}

function stands(text: string, start: number, end: number, row: DeicticRow): boolean {
  const before = text[start - 1];
  const after = text[end];
  if (before !== undefined && row.notAfter?.includes(before)) return false;
  if (after !== undefined && row.notBefore?.includes(after)) return false;
  return !row.alone || before === undefined || openings.includes(before);
}
