import type { Claim } from "../claims/claim.ts";
import type { IsoDate, Span } from "../figures/figure.ts";
import type { FactList } from "./factList.ts";

/** Where facts come from: a trusted article. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: IsoDate;
  readonly url?: string;
  readonly path?: string;
  /** Place in the editor's order of authority, 0 first; a source without one comes after all that have one. */
  readonly authority?: number;
  /** The id of the source whose article this one repeats; what both say is a fact of that one alone. */
  readonly duplicateOf?: string;
}

/** Where in a source's file something stands, as people look it up there. */
export interface FilePlace {
  /** Of a document with pages, from 1. */
  readonly page?: number;
  /** Of a workbook. */
  readonly sheet?: string;
  /** Of a document with several tables, from 1. */
  readonly table?: number;
  /** `B3`: column and row of a table. */
  readonly cell?: string;
}

/** From `start` on, text stands at a place, up to where the next one starts. */
export interface TextPlace extends FilePlace {
  readonly start: number;
}

/** A claim made by a source. */
export interface Fact extends Claim {
  readonly id: string;
  readonly source: Source;
  /** The source sentence, and its place in the source text. */
  readonly quote: string;
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly speaker?: string;
  readonly place?: FilePlace;
}

export interface FactTable {
  readonly format: "heshu-facts";
  readonly version: 1;
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
  /** The same facts for an index, where they are not all objects at once. */
  readonly list?: FactList;
}

/** What a fact table is built from. `date` is ISO 8601; offsets in facts point into `text`. */
export interface SourceText {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: IsoDate;
  readonly publisher?: string;
  readonly url?: string;
  readonly path?: string;
  /** Where the article speaks from, for what its text leaves open: `云南省`. */
  readonly place?: string;
  /** In the order of their starts. */
  readonly places?: readonly TextPlace[];
  /** Stretches that are shown and not read: tables as they stand, whose cells are sentences elsewhere in the text. */
  readonly silent?: readonly Span[];
}
