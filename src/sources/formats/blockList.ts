import type { FilePlace } from "../../engine/facts/fact.ts";
import type { SourceTable } from "../../engine/tables/table.ts";
import { InputError } from "../inputError.ts";
import type { ReadLimits } from "./document.ts";
import type { Block, Piece } from "./parsed.ts";

/** A title is looked for in the beginning of a text. */
const openingLength = 4000;

/** Collects the blocks of a file as its reader meets them. */
export class BlockList {
  readonly blocks: Block[] = [];
  readonly #file: string;
  #room: number;

  constructor(file: string, { characters }: ReadLimits) {
    this.#file = file;
    this.#room = characters;
  }

  paragraph(text: string): void {
    this.pieces([{ text: text.replaceAll(/\s*[\r\n]+\s*/g, " ").trim() }]);
  }

  /** A paragraph that goes on from one page to the next. */
  pieces(pieces: readonly Piece[]): void {
    const filled = pieces.filter(({ text }) => text.trim() !== "");
    if (filled.length === 0) return;
    for (const { text } of filled) this.#count(text);
    this.blocks.push({ kind: "text", pieces: filled });
  }

  unread(lines: readonly string[], place: FilePlace): void {
    for (const line of lines) this.#count(line);
    this.blocks.push({ kind: "unread", lines, place });
  }

  table(table: SourceTable, place: FilePlace): void {
    for (const { text } of table.cells) this.#count(text);
    if (table.cells.length > 0) this.blocks.push({ kind: "table", table, place });
  }

  get length(): number {
    return this.blocks.length;
  }

  /** The first words of the paragraphs and tables. */
  opening(): string {
    let text = "";
    for (const block of this.blocks) {
      if (block.kind === "text") text += block.pieces.map((piece) => piece.text).join("");
      else if (block.kind === "table") text += block.table.cells.map((cell) => cell.text).join("");
      if (text.length > openingLength) break;
    }
    return text.slice(0, openingLength);
  }

  #count(text: string): void {
    this.#room -= text.length + 1;
    if (this.#room < 0) throw new InputError("too-much-inside", this.#file);
  }
}
