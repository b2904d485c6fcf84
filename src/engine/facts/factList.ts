import type { Fact, Source } from "./fact.ts";
import type { TextOfSource } from "./vocabulary.ts";

/** Facts by number, those of a source one after the other. An array is one; a large table makes facts when asked. */
export interface FactList {
  readonly length: number;
  at(number: number): Fact | undefined;
  /** See `factKeys`; for a list that knows them without making the fact. */
  keysAt?(number: number): Uint32Array;
  /** The numbers of a source's facts, for a list that knows them. */
  rangeOf?(source: Source): FactRange;
  /** What a source says, for a list that knows it without making the facts. */
  textOf?(source: Source): TextOfSource | undefined;
}

/** Numbers of facts, end exclusive. */
export interface FactRange {
  readonly start: number;
  readonly end: number;
}
