import type { SourceTable, TableCell } from "../../../src/engine/tables/table.ts";

/**
 * A table as people would draw it: a line a row, `|` between cells, `<` for a cell merged with the one left of it,
 * `^` for one merged with the one above. An empty line is an empty row.
 */
export function sheet(drawn: string, captions: readonly string[] = []): SourceTable {
  const lines = drawn.replace(/^\n/, "").replace(/\n *$/, "").split("\n");
  const rows = lines.map((line) => line.split("|"));
  const cells: TableCell[] = [];
  for (const [row, texts] of rows.entries()) {
    for (const [column, drawnText] of texts.entries()) {
      const text = drawnText.replace(/^ | +$/g, "");
      if (text === "<" || text === "^" || text.trim() === "") continue;
      let columns = 1;
      while (texts[column + columns]?.trim() === "<") columns++;
      let height = 1;
      while (rows[row + height]?.[column]?.trim() === "^") height++;
      cells.push({ row, column, text, ...(columns > 1 && { columns }), ...(height > 1 && { rows: height }) });
    }
  }
  return { cells, captions };
}
