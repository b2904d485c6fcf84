import { type Element, isTag } from "domhandler";
import type { SourceTable, TableCell } from "../../../engine/tables/table.ts";
import { mostCells } from "../limits.ts";
import { elementsBelow, textOf } from "./nodes.ts";

/** How far one cell may reach: what claims more is no table that people read. */

const mostSpan = 1000;
/** A table whose cells are longer than this only lays prose out. */
const longestCell = 60;

const rowGroups = new Set(["tbody", "thead", "tfoot"]);

/** Rows that are the table's own, not those of a table inside it. */
function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (!isTag(child)) return [];
    if (child.name === "tr") return [child];
    return rowGroups.has(child.name) ? child.children.filter(isTag).filter(({ name }) => name === "tr") : [];
  });
}

const cellsOf = (row: Element) =>
  row.children.filter(isTag).filter(({ name }) => name === "td" || name === "th");

/** Whether a table holds data: rows and columns of short texts, no table inside. */
export function isDataTable(table: Element): boolean {
  for (const { name } of elementsBelow(table)) if (name === "table") return false;
  const rows = rowsOf(table).map(cellsOf);
  const cells = rows.flat();
  if (rows.length < 2 || cells.length < 4 || !rows.some((row) => row.length > 1)) return false;
  const long = cells.filter((cell) => textOf(cell).trim().length > longestCell).length;
  return long * 4 < cells.length;
}

const spanOf = ({ attribs }: Element, name: string) =>
  Math.min(mostSpan, Math.max(1, Number.parseInt(attribs[name] ?? "1", 10) || 1));

/** The cells of a table, each at the row and column where it begins. */
export function readTable(table: Element): SourceTable {
  const cells: TableCell[] = [];
  /** The row that each column is covered up to. */
  const covered: number[] = [];
  const captions = table.children
    .filter(isTag)
    .filter(({ name }) => name === "caption")
    .map(textOf);
  for (const [row, element] of rowsOf(table).entries()) {
    let column = 0;
    for (const cell of cellsOf(element)) {
      while ((covered[column] ?? 0) > row) column++;
      const columns = spanOf(cell, "colspan");
      const rows = spanOf(cell, "rowspan");
      if (cells.length >= mostCells) return { cells, captions };
      cells.push({
        row,
        column,
        text: textOf(cell),
        ...(columns > 1 && { columns }),
        ...(rows > 1 && { rows }),
      });
      for (let at = column; at < column + columns; at++) covered[at] = row + rows;
      column += columns;
    }
  }
  return { cells, captions };
}
