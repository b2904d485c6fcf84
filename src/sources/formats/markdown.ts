import type { Nodes, Root, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { toString as wordsOf } from "mdast-util-to-string";
import { gfmTable } from "micromark-extension-gfm-table";
import type { TableCell } from "../../engine/tables/table.ts";
import { decodeText } from "../decodeText.ts";
import { InputError } from "../inputError.ts";
import { readFrontMatter } from "./frontMatter.ts";
import type { ParsedFile, TableInText } from "./parsed.ts";
import { sniff } from "./sniff.ts";

/** Lines above a table that may be its title. */
const captionLines = 3;
const longestCaption = 60;

const cellsOf = ({ children }: Table): TableCell[] =>
  children.flatMap((line, row) =>
    line.children.map((cell, column) => ({ row, column, text: wordsOf(cell) })),
  );

/** The tables of a text, with the short lines right above each. */
function tablesOf(text: string): TableInText[] {
  const root: Root = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const found: TableInText[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!("children" in node)) continue;
    for (const [index, child] of node.children.entries()) {
      if (child.type !== "table") {
        open.push(child);
        continue;
      }
      const captions: string[] = [];
      for (const above of node.children.slice(0, index).reverse()) {
        const line = above.type === "heading" || above.type === "paragraph" ? wordsOf(above) : "";
        if (line === "" || line.length > longestCaption || captions.length === captionLines) break;
        captions.unshift(line);
      }
      const { start, end } = child.position ?? {};
      if (start?.offset === undefined || end?.offset === undefined) continue;
      found.push({ start: start.offset, end: end.offset, table: { cells: cellsOf(child), captions } });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Without a pipe and a line of dashes there is no table, and nothing to parse. */
const mayHoldTable = /\|[^\n]*\n[ \t>]*[|: -]*-[|: -]*\|?[ \t]*(?:\r?\n|$)/;

/**
 * An article in Markdown, its text as it is, with the front matter and the tables found in it.
 */
export function readMarkdown(file: string, bytes: Uint8Array): ParsedFile {
  const content = sniff(bytes);
  if (content !== "text") throw new InputError("renamed", file, content);
  const { text, encoding } = decodeText(bytes, file);
  const metadata = readFrontMatter(text, file);
  if (!mayHoldTable.test(text)) return { content: { text, tables: [] }, encoding, ...metadata };
  return { content: { text, tables: tablesOf(text) }, encoding, ...metadata };
}
