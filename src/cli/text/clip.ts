import { cells } from "./width.ts";

const ellipsis = "…";

/** As much of the beginning as fits, with an ellipsis where something was left out. */
export function clipEnd(text: string, columns: number): string {
  let kept = "";
  let width = 0;
  // No more is looked at than can be shown, however long the text.
  const all = cells(text.slice(0, columns * 4));
  const fits = text.length <= columns * 4 && all.reduce((sum, cell) => sum + cell.width, 0) <= columns;
  for (const cell of all) {
    if (!fits && width + cell.width > columns - 1) return kept + ellipsis;
    kept += cell.text;
    width += cell.width;
  }
  return kept;
}

/** As much of the end as fits, with an ellipsis where something was left out. */
export function clipStart(text: string, columns: number): string {
  const all = cells(text.slice(-columns * 4));
  const fits = text.length <= columns * 4 && all.reduce((sum, cell) => sum + cell.width, 0) <= columns;
  let kept = "";
  let width = 0;
  for (const cell of all.reverse()) {
    if (!fits && width + cell.width > columns - 1) return ellipsis + kept;
    kept = cell.text + kept;
    width += cell.width;
  }
  return kept;
}
