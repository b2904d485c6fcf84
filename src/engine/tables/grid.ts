import { isAmount, isNote, isNoValue, wordsOf } from "./rowText.ts";
import type { SourceTable, TableCell } from "./table.ts";
import { unitKind } from "./units.ts";

/** Wider tables are read up to here; none that people read is as wide. */
const widest = 256;

/** Cells by row and column, a merged one at every place it covers; empty ones are absent. */
export class Grid {
  readonly #rows: (TableCell | undefined)[][] = [];
  /** Where each of its rows and columns stands in the file: empty rows around and between tables are cut away. */
  readonly merged: boolean;
  readonly width: number;

  constructor(cells: readonly TableCell[], firstRow: number, lastRow: number) {
    let width = 0;
    let merged = false;
    for (let row = firstRow; row <= lastRow; row++) this.#rows.push([]);
    for (const cell of cells) {
      if (cell.text.trim() === "" || cell.column >= widest) continue;
      const lastColumn = Math.min(widest, cell.column + (cell.columns ?? 1)) - 1;
      const last = Math.min(lastRow, cell.row + (cell.rows ?? 1) - 1);
      merged ||= lastColumn > cell.column || last > cell.row;
      for (let row = cell.row; row <= last; row++) {
        const line = this.#rows[row - firstRow];
        if (!line) continue;
        for (let column = cell.column; column <= lastColumn; column++) line[column] ??= cell;
      }
      width = Math.max(width, lastColumn + 1);
    }
    this.width = width;
    this.merged = merged;
  }

  get height(): number {
    return this.#rows.length;
  }

  at(row: number, column: number): TableCell | undefined {
    return this.#rows[row]?.[column];
  }

  text(row: number, column: number): string {
    return this.at(row, column)?.text ?? "";
  }

  /** The cells of a row, each once, from left to right. */
  cellsOf(row: number): readonly TableCell[] {
    return [...new Set(this.#rows[row]?.filter((cell) => cell !== undefined))];
  }
}

/** 1, 2, 3: months or numbers of columns, not amounts. */
const areCounted = (texts: readonly string[]) => texts.every((text, at) => Number(text) === at + 1);

/** Rows of names and numbers below an empty row go on with the table above it: no header says otherwise. */
function goesOn(above: readonly TableCell[], row: readonly TableCell[]): boolean {
  const [name, ...others] = row;
  const [last] = above;
  if (!name || !last || isNote(wordsOf(last.text)) || isAmount(name.text)) return false;
  const values = others.map(({ text }) => wordsOf(text));
  const amounts = values.filter(isAmount);
  return (
    amounts.length > 0 &&
    !areCounted(amounts) &&
    values.every((text) => isAmount(text) || isNoValue(text) || unitKind(text) !== undefined)
  );
}

/** The tables of a sheet: what one or more empty rows part, where each part could be a table of its own. */
export function gridsOf({ cells }: SourceTable): Grid[] {
  const filled = new Set<number>();
  for (const { row, rows = 1, text } of cells) {
    if (text.trim() === "") continue;
    for (let at = row; at < row + Math.min(rows, 1000); at++) filled.add(at);
  }
  const rows = [...filled].sort((a, b) => a - b);
  const byRow = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const lines = new Map<number, TableCell[]>();
  for (const cell of byRow) {
    if (cell.text.trim() === "") continue;
    const line = lines.get(cell.row);
    if (line) line.push(cell);
    else lines.set(cell.row, [cell]);
  }
  const spans: { first: number; last: number }[] = [];
  for (const row of rows) {
    const span = spans.at(-1);
    const isNext = span !== undefined && row === span.last + 1;
    if (span && (isNext || goesOn(lines.get(span.last) ?? [], lines.get(row) ?? []))) span.last = row;
    else spans.push({ first: row, last: row });
  }
  let from = 0;
  return spans.map(({ first, last }) => {
    let to = from;
    while (to < byRow.length && (byRow[to]?.row ?? 0) <= last) to++;
    const own = byRow.slice(from, to);
    from = to;
    return new Grid(own, first, last);
  });
}
