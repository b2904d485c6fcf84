import type { FilePlace, TextPlace } from "../../engine/facts/fact.ts";
import type { Span } from "../../engine/figures/figure.ts";
import type { SourceTable } from "../../engine/tables/table.ts";
import { writeTable } from "../../engine/tables/writeTable.ts";
import { InputError } from "../inputError.ts";
import type { ReadLimits, SourceDocument } from "./document.ts";

/** Lines above a table that may be its title, the line of its units among them. */
const captionLines = 3;
const longestCaption = 60;

const samePlace = (a: FilePlace, b: FilePlace) =>
  a.page === b.page && a.sheet === b.sheet && a.table === b.table && a.cell === b.cell;

/** Puts a source's text together, paragraph by paragraph and table by table, with where each came from. */
export class TextBuilder {
  readonly #file: string;
  readonly #limits: ReadLimits;
  readonly #parts: string[] = [];
  readonly #places: TextPlace[] = [];
  readonly #silent: Span[] = [];
  #length = 0;
  #place: FilePlace = {};
  #captions: string[] = [];

  constructor(file: string, limits: ReadLimits) {
    this.#file = file;
    this.#limits = limits;
  }

  paragraph(text: string, place?: FilePlace): void {
    this.pieces([{ text: text.replaceAll(/\s*[\r\n]+\s*/g, " "), ...(place && { place }) }]);
  }

  /** A paragraph that goes on from one page to the next. */
  pieces(pieces: readonly { readonly text: string; readonly place?: FilePlace }[]): void {
    const line = pieces
      .map(({ text }) => text)
      .join("")
      .trim();
    if (line === "") return;
    let skip = pieces
      .map(({ text }) => text)
      .join("")
      .search(/\S/);
    for (const { text, place } of pieces) {
      if (place) this.#at(place);
      const shown = text.slice(skip);
      skip = Math.max(0, skip - text.length);
      this.#add(shown);
    }
    this.#add("\n");
    const isCaption = line.length <= longestCaption && !/[。；！？]$/.test(line);
    this.#captions = isCaption ? [...this.#captions, line].slice(-captionLines) : [];
  }

  /** Lines that are shown and not read: a table whose columns are not known. */
  unread(lines: readonly string[], place?: FilePlace): void {
    if (place) this.#at(place);
    const start = this.#length;
    for (const line of lines) this.#add(`${line}\n`);
    this.#silent.push({ start, end: this.#length });
    this.#captions = [];
  }

  /** `captions` come on top of the lines that stand right above the table. */
  table(table: SourceTable, place: FilePlace): void {
    const captions = [...table.captions, ...this.#captions];
    const { text, places, silent } = writeTable({ ...table, captions }, place);
    for (const one of places) this.#places.push({ ...one, start: one.start + this.#length });
    for (const { start, end } of silent)
      this.#silent.push({ start: start + this.#length, end: end + this.#length });
    this.#add(text);
    // What follows stands where the text before the table did.
    this.#places.push({ ...this.#place, start: this.#length });
    this.#captions = [];
  }

  build(): Pick<SourceDocument, "text" | "places" | "silent"> {
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
    if (this.#length > this.#limits.characters) throw new InputError("too-much-inside", this.#file);
    this.#parts.push(text);
  }
}
