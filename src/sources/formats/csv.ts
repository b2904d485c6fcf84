import { csvParseRows, tsvParseRows } from "d3-dsv";
import { decodeText } from "../decodeText.ts";
import { InputError } from "../inputError.ts";
import type { ReadLimits, SourceDocument } from "./document.ts";
import { fileTitle, namedTitle } from "./fileTitle.ts";
import { mostCells } from "./limits.ts";
import { sniff } from "./sniff.ts";
import { TextBuilder } from "./textBuilder.ts";

/** A table in plain text: commas, or tabs where its first lines have more of these. */
export function readCsv(file: string, bytes: Uint8Array, limits: ReadLimits): SourceDocument {
  const content = sniff(bytes);
  if (content !== "text") throw new InputError("renamed", file, content);
  const { text, encoding } = decodeText(bytes, file);
  const head = text.slice(0, 4000);
  const isTabbed = head.split("\t").length > head.split(",").length;
  const rows = isTabbed ? tsvParseRows(text) : csvParseRows(text);
  const cells = rows.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell.trim() === "" ? [] : [{ row: at, column, text: cell }])),
  );
  if (cells.length > mostCells) throw new InputError("too-much-inside", file);
  const builder = new TextBuilder(file, limits);
  builder.table({ cells, captions: [fileTitle(file)] }, {});
  return { ...builder.build(), encoding, ...namedTitle(file) };
}
