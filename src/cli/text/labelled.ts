import { palette } from "./palette.ts";
import { padEnd, widthOf } from "./width.ts";

export const indent = "    ";

/** Lines of a label and what it labels, the labels in one column. */
export function labelled(
  rows: readonly (readonly [label: string, content: string])[],
  colour: boolean,
): string[] {
  const { quiet } = palette(colour);
  const width = Math.max(0, ...rows.map(([label]) => widthOf(label)));
  return rows.map(([label, content]) => `${indent}${quiet(padEnd(label, width))}  ${content}`);
}
