import type { FilePlace, TextPlace } from "../facts/fact.ts";
import type { Span } from "../figures/figure.ts";
import { cellWords } from "./cellText.ts";
import { readTable } from "./readTable.ts";
import { cellAddress, type SourceTable } from "./table.ts";

/** A table as a stretch of a source's text. Offsets count from its own start. */
export interface WrittenTable {
  readonly text: string;
  readonly places: readonly TextPlace[];
  readonly silent: readonly Span[];
}

function rowsOf({ cells }: SourceTable): string {
  const lines = new Map<number, string[]>();
  for (const { row, text } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    if (text.trim() === "") continue;
    const line = lines.get(row);
    if (line) line.push(cellWords(text));
    else lines.set(row, [cellWords(text)]);
  }
  return [...lines.values()].map((line) => `${line.join(" | ")}\n`).join("");
}

/** A sentence for each cell that is understood, a line a sentence; `place` says where the table is. */
export function writeSentences(table: SourceTable, place: FilePlace): Pick<WrittenTable, "text" | "places"> {
  let text = "";
  const places: TextPlace[] = [];
  for (const { text: sentence, clauses } of readTable(table)) {
    for (const { start, row, column } of clauses)
      places.push({ ...place, start: text.length + start, cell: cellAddress(row, column) });
    text += `${sentence}\n`;
  }
  return { text, places };
}

/** Writes a table out: its rows as they stand, which are shown and not read, and below them its sentences. */
export function writeTable(table: SourceTable, place: FilePlace): WrittenTable {
  const rows = rowsOf(table);
  const { text, places } = writeSentences(table, place);
  const from = text === "" ? rows.length : rows.length + 1;
  return {
    text: text === "" ? rows : `${rows}\n${text}`,
    places: [{ ...place, start: 0 }, ...places.map((one) => ({ ...one, start: one.start + from }))],
    silent: [{ start: 0, end: rows.length }],
  };
}
