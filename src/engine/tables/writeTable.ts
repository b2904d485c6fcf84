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

/**
 * Writes a table out: its rows as they stand, which are shown and not read, and below them a sentence for each cell
 * that is understood, which is read as any sentence is. `place` says where the table is.
 */
export function writeTable(table: SourceTable, place: FilePlace): WrittenTable {
  const lines = new Map<number, string[]>();
  for (const { row, column, text } of [...table.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    if (text.trim() === "") continue;
    const line = lines.get(row) ?? [];
    lines.set(row, line);
    line.push(column === 0 ? cellWords(text) : ` | ${cellWords(text)}`);
  }
  const shown = [...lines.values()].map((cells) => `${cells.join("").replace(/^ \| /, "")}\n`).join("");
  let text = shown;
  const places: TextPlace[] = [{ ...place, start: 0 }];
  for (const { text: sentence, clauses } of readTable(table)) {
    if (text.length === shown.length) text += "\n";
    for (const { start, row, column } of clauses)
      places.push({ ...place, start: text.length + start, cell: cellAddress(row, column) });
    text += `${sentence}\n`;
  }
  return { text, places, silent: [{ start: 0, end: shown.length }] };
}
