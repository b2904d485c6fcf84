import type { Claim } from "../claims/claim.ts";
import type { IsoDate } from "../figures/figure.ts";

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

/** A claim made by a source. */
export interface Fact extends Claim {
  readonly id: string;
  readonly source: Source;
  /** The source sentence, and its place in the source text. */
  readonly quote: string;
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly speaker?: string;
}

export interface FactTable {
  readonly format: "heshu-facts";
  readonly version: 1;
  readonly sources: readonly Source[];
  readonly facts: readonly Fact[];
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
}
