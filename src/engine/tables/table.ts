/** A cell as its file shows it; one that is merged from several has their extent. Rows and columns count from 0. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it covers, where more than one. */
  readonly rows?: number;
  readonly columns?: number;
  /** As displayed: `3.1%`, not 0.031. Leading spaces indent. */
  readonly text: string;
}

/** A table, or a sheet that may hold several. */
export interface SourceTable {
  readonly cells: readonly TableCell[];
  /** What stands above it or names it (a heading, a unit line, the sheet's and the file's name), the nearest last. */
  readonly captions: readonly string[];
}

/** `B3`: letters of the column, number of the row from 1. */
export function cellAddress(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(0x41 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
