import type { Root, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { toString as wordsOf } from "mdast-util-to-string";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Span } from "../../engine/figures/figure.ts";
import type { TableCell } from "../../engine/tables/table.ts";
import { decodeText } from "../decodeText.ts";
import { InputError } from "../inputError.ts";
import { readFrontMatter } from "./frontMatter.ts";
import type { ParsedFile, TableInText } from "./parsed.ts";
import { sniff } from "./sniff.ts";

/** Lines above a table that may be its title. */
const captionLines = 3;
const longestCaption = 60;

/** `| --- | ---: |`: what makes a table of the line above it. */
const delimiters = /^\s{0,3}\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/;
const fence = /^\s{0,3}(?:```|~~~)/;

interface TextLine extends Span {
  readonly text: string;
}

function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+|\n(?=\n)/g))
    lines.push({ start: index, end: index + line.length, text: line.replace(/\r$/, "") });
  return lines;
}

/** Where tables stand: lines from a header over its delimiters down to the next empty line. */
function* tableSpans(
  lines: readonly TextLine[],
): Iterable<{ readonly first: number; readonly last: number }> {
  let fenced = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]?.text ?? "";
    if (fence.test(line)) fenced = !fenced;
    if (fenced || at === 0 || !line.includes("-") || !delimiters.test(line)) continue;
    if (!lines[at - 1]?.text.includes("|")) continue;
    let last = at;
    while (lines[last + 1]?.text.trim()) last++;
    yield { first: at - 1, last };
    at = last;
  }
}

const cellsOf = ({ children }: Table): TableCell[] =>
  children.flatMap((line, row) =>
    line.children.map((cell, column) => ({ row, column, text: wordsOf(cell) })),
  );

/** The short lines right above a table. */
function captionsAbove(lines: readonly TextLine[], first: number): string[] {
  const captions: string[] = [];
  for (let at = first - 1; at >= 0 && captions.length < captionLines; at--) {
    const line = lines[at]?.text.replaceAll(/^[#>\s]+|[*_\s]+$|^\*+/g, "") ?? "";
    if (line === "") continue;
    if (line.length > longestCaption || /[。；！？|]$/.test(line)) break;
    captions.unshift(line);
  }
  return captions;
}

function tablesOf(text: string): TableInText[] {
  const lines = linesOf(text);
  const tables: TableInText[] = [];
  for (const { first, last } of tableSpans(lines)) {
    const [start, end] = [lines[first]?.start ?? 0, lines[last]?.end ?? 0];
    const root: Root = fromMarkdown(text.slice(start, end), {
      extensions: [gfmTable()],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
    const [table] = root.children;
    if (table?.type !== "table") continue;
    tables.push({ start, end, table: { cells: cellsOf(table), captions: captionsAbove(lines, first) } });
  }
  return tables;
}

/** An article in Markdown, its text as it is, with the front matter and the tables found in it. */
export function readMarkdown(file: string, bytes: Uint8Array): ParsedFile {
  const content = sniff(bytes);
  if (content !== "text") throw new InputError("renamed", file, content);
  const { text, encoding } = decodeText(bytes, file);
  return { content: { text, tables: tablesOf(text) }, encoding, ...readFrontMatter(text, file) };
}
