import type { Source } from "../../engine/facts/fact.ts";
import type { PackedFacts } from "../../engine/facts/packedFacts.ts";
import type { InputFault } from "../inputError.ts";
import type { Sketch } from "./sketch.ts";

/** What was read from one source. Its `path` is absolute; its id is unique in its folder. */
export interface EntrySource {
  readonly source: Source;
  readonly packed: PackedFacts;
  /** Of the whole text; empty for a source that came in a fact table. */
  readonly sketch: Sketch;
  /** Names what each fact says: the same in two sources that say the same. */
  readonly says: Uint32Array;
  /** Where the lines of the text begin, to show a sentence in its place; empty where there is no text. */
  readonly lines: Uint32Array;
}

/** One file of a source folder, as it was last read. */
export interface LibraryEntry {
  /** From the folder, with `/`. */
  readonly path: string;
  /** Sizes and times of the file and of those beside it that belong to it. */
  readonly stamp: string;
  /** Of their content. */
  readonly hash: string;
  readonly sources: readonly EntrySource[];
  readonly problem?: EntryProblem;
}

/** Why a file could not be read; see `InputError`. */
export interface EntryProblem {
  readonly fault: InputFault;
  /** The file that is at fault: the source or one beside it. */
  readonly file: string;
  readonly place?: string;
}
