import path from "node:path";
import type { InputFault } from "../inputError.ts";

/** Kinds of documents that are not read, and why: an editor who puts one in is told. */
const rows: readonly (readonly [extensions: string, fault: InputFault, place?: string])[] = [
  [".docm .dotm .xlsm .xltm .xlam .xlsb", "macros"],
  [".doc .dot", "old-format", "Word 97–2003"],
  [".xls .xlt", "old-format", "Excel 97–2003"],
  [".wps .wpt", "old-format", "WPS 文字"],
  [".et .ett", "old-format", "WPS 表格"],
  [".rtf", "old-format", "RTF"],
  [".ceb .caj", "old-format", "CEB / CAJ"],
];

const refused = new Map(
  rows.flatMap(([extensions, fault, place]) =>
    extensions.split(" ").map((extension) => [extension, { fault, place }] as const),
  ),
);

/** Why a document of this name is not read; nothing for formats that are, and for files that are no documents. */
export function refusalOf(
  file: string,
): { readonly fault: InputFault; readonly place: string | undefined } | undefined {
  return refused.get(path.extname(file).toLowerCase());
}
