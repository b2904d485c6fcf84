import type { FilePlace, TextPlace } from "../../engine/facts/fact.ts";
import type { Span } from "../../engine/figures/figure.ts";
import { writeSentences, writeTable } from "../../engine/tables/writeTable.ts";
import type { SourceDocument } from "./document.ts";
import type { Block, ParsedFile, TableInText } from "./parsed.ts";

type Written = Pick<SourceDocument, "text" | "places" | "silent">;

/** Lines above a table that may be its title, the line of its units among them. */
const captionLines = 3;
const longestCaption = 60;

const samePlace = (a: FilePlace, b: FilePlace) =>
  a.page === b.page && a.sheet === b.sheet && a.table === b.table && a.cell === b.cell;

/** Puts a source's text together, block by block, with where each came from. */
class TextWriter {
  readonly #parts: string[] = [];
  readonly #places: TextPlace[] = [];
  readonly #silent: Span[] = [];
  #length = 0;
  #place: FilePlace = {};
  /** What the whole file is called: the widest caption of its tables. */
  #title: string | undefined;
  /** It is a line of the text, which may say more than the title given: `2024年上半年…统计报告`. */
  #isTitleLine = false;
  #captions: string[] = [];

  constructor(title: string | undefined) {
    this.#title = title;
  }

  write(block: Block): void {
    switch (block.kind) {
      case "text": {
        for (const { text, place = {} } of block.pieces) {
          this.#at(place);
          this.#add(text);
        }
        this.#add("\n");
        const line = block.pieces.map(({ text }) => text).join("");
        const isCaption = line.length <= longestCaption && !/[。；！？]$/.test(line);
        if (isCaption && !this.#isTitleLine && line !== this.#title && line.includes(this.#title ?? "")) {
          this.#title = line;
          this.#isTitleLine = true;
        }
        this.#captions = isCaption ? [...this.#captions, line].slice(-captionLines) : [];
        break;
      }
      case "unread": {
        this.#at(block.place);
        const start = this.#length;
        for (const line of block.lines) this.#add(`${line}\n`);
        this.#silent.push({ start, end: this.#length });
        this.#captions = [];
        break;
      }
      case "table": {
        const captions = [this.#title ?? "", ...block.table.captions, ...this.#captions];
        const { text, places, silent } = writeTable({ ...block.table, captions }, block.place);
        for (const place of places) this.#places.push({ ...place, start: place.start + this.#length });
        for (const { start, end } of silent)
          this.#silent.push({ start: start + this.#length, end: end + this.#length });
        this.#add(text);
        // What follows stands where the text before the table did.
        this.#places.push({ ...this.#place, start: this.#length });
        this.#captions = [];
      }
    }
  }

  written(): Written {
    return {
      text: this.#parts.join(""),
      ...(this.#places.length > 0 && { places: this.#places }),
      ...(this.#silent.length > 0 && { silent: this.#silent }),
    };
  }

  #at(place: FilePlace): void {
    if (samePlace(place, this.#place)) return;
    this.#place = place;
    this.#places.push({ ...place, start: this.#length });
  }

  #add(text: string): void {
    this.#length += text.length;
    this.#parts.push(text);
  }
}

/** A text that stays as its file has it, so that facts are found there; what its tables say comes behind it. */
function writeBehind(text: string, tables: readonly TableInText[], title = ""): Written {
  let whole = text;
  const places: TextPlace[] = [];
  for (const [index, { table }] of tables.entries()) {
    const captions = [title, ...table.captions];
    const said = writeSentences({ ...table, captions }, { table: index + 1 });
    if (said.text === "") continue;
    whole += whole.endsWith("\n") ? "\n" : "\n\n";
    for (const place of said.places) places.push({ ...place, start: place.start + whole.length });
    whole += said.text;
  }
  const silent = tables.map(({ start, end }) => ({ start, end }));
  return { text: whole, ...(places.length > 0 && { places }), ...(silent.length > 0 && { silent }) };
}

/** The text of a file, its tables understood. `title` says better than the file itself what it is about. */
export function writeDocument({ content, ...metadata }: ParsedFile, title = metadata.title): SourceDocument {
  if ("text" in content) return { ...metadata, ...writeBehind(content.text, content.tables, title) };
  const writer = new TextWriter(title);
  for (const block of content.blocks) writer.write(block);
  return { ...metadata, ...writer.written() };
}
