import type { SourceText } from "../../engine/facts/fact.ts";
import type { Encoding } from "../decodeText.ts";

/** What a file says, whatever program wrote it: its text, and what it tells of itself. */
export interface SourceDocument
  extends Pick<SourceText, "text" | "title" | "publisher" | "date" | "place" | "url" | "places" | "silent"> {
  /** Of text files. */
  readonly encoding?: Encoding;
}

/** What reading one file may cost; whatever needs more is refused by name. */
export interface ReadLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes of all that a packed file unpacks to. */
  readonly inflatedBytes: number;
  /** UTF-16 units of the text. */
  readonly characters: number;
  /** Wall-clock time. */
  readonly milliseconds: number;
  /** Wall-clock time of one step, such as a page: a long file takes many, and one that holds the reader up is stuck. */
  readonly stepMilliseconds: number;
}

/** Tells that a step begins which may take so many milliseconds; undefined: as long as the file may. */
export type Step = (milliseconds: number | undefined) => void;

const megabyte = 1024 * 1024;

export const defaultLimits: ReadLimits = {
  bytes: 32 * megabyte,
  inflatedBytes: 64 * megabyte,
  characters: 16 * megabyte,
  milliseconds: 30_000,
  stepMilliseconds: 4000,
};
