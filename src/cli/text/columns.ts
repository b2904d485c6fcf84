import { padEnd, widthOf } from "./width.ts";

/** Rows as lines with aligned columns, full-width characters counted as two. */
export function inColumns(rows: readonly (readonly string[])[], gap = "  "): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, column) => padEnd(cell, widths[column] ?? 0))
      .join(gap)
      .trimEnd(),
  );
}
