import type { FilePlace } from "../../engine/facts/fact.ts";
import type { Span } from "../../engine/figures/figure.ts";
import type { SourceTable } from "../../engine/tables/table.ts";
import type { ReadLimits, SourceDocument, Step } from "./document.ts";

/** A part of a paragraph, with where it stands. */
export interface Piece {
  readonly text: string;
  readonly place?: FilePlace;
}

/** A paragraph, a table, or lines that are shown and not read. */
export type Block =
  | { readonly kind: "text"; readonly pieces: readonly Piece[] }
  | { readonly kind: "unread"; readonly lines: readonly string[]; readonly place: FilePlace }
  | { readonly kind: "table"; readonly table: SourceTable; readonly place: FilePlace };

/** A table in a text that is kept as it is. */
export interface TableInText extends Span {
  readonly table: SourceTable;
}

/** A file taken apart by its format, before its tables are understood. */
export interface ParsedFile
  extends Pick<SourceDocument, "title" | "publisher" | "date" | "url" | "encoding"> {
  readonly content:
    | { readonly blocks: readonly Block[] }
    | { readonly text: string; readonly tables: readonly TableInText[] };
}

/**
 * Takes a file of one format apart.
 * @throws {InputError} with what is wrong with it.
 */
export type FormatReader = (
  file: string,
  bytes: Uint8Array,
  limits: ReadLimits,
  step: Step,
) => ParsedFile | Promise<ParsedFile>;
