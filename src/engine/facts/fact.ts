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
