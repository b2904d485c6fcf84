import type { SourceText } from "../../src/engine/facts/fact.ts";
import { describeInputError, InputError } from "../../src/sources/index.ts";
import { readSources } from "../../src/sources/readSources.ts";

/** Articles of files and folders with the metadata beside them; the first that cannot be read ends the run. */
export function readSourceTexts(paths: readonly string[]): SourceText[] {
  const { sources, errors } = readSources(paths);
  for (const error of errors) throw error;
  return sources.map(({ source }) => source);
}

/** One line that names file, place and remedy. */
export const describeError = (error: unknown): string => {
  if (error instanceof InputError) return describeInputError(error, "en");
  return error instanceof Error ? error.message : String(error);
};
