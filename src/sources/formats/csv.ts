import { dsvFormat } from "d3-dsv";
import { decodeText } from "../decodeText.ts";
import { InputError } from "../inputError.ts";
import { BlockList } from "./blockList.ts";
import type { ReadLimits } from "./document.ts";
import { fileTitle, namedTitle } from "./fileTitle.ts";
import { mostCells } from "./limits.ts";
import type { ParsedFile } from "./parsed.ts";
import { sniff } from "./sniff.ts";

const separators = [",", "\t", ";"];

/** A table in plain text: commas, or tabs or semicolons where its first lines have more of these. */
export function readCsv(file: string, bytes: Uint8Array, limits: ReadLimits): ParsedFile {
  const content = sniff(bytes);
  if (content !== "text") throw new InputError("renamed", file, content);
  const { text, encoding } = decodeText(bytes, file);
  const head = text.slice(0, 4000);
  const count = (separator: string) => head.split(separator).length;
  const separator = separators.reduce((best, one) => (count(one) > count(best) ? one : best));
  const rows = dsvFormat(separator).parseRows(text);
  const cells = rows.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell.trim() === "" ? [] : [{ row: at, column, text: cell }])),
  );
  if (cells.length > mostCells) throw new InputError("too-much-inside", file);
  const list = new BlockList(file, limits);
  list.table({ cells, captions: [fileTitle(file)] }, {});
  return { content: { blocks: list.blocks }, encoding, ...namedTitle(file) };
}
