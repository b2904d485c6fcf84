import type { SourceText } from "../../src/engine/facts/fact.ts";
import { articleFiles } from "../../src/sources/articleFiles.ts";
import { describeInputError, InputError, readTextFile } from "../../src/sources/index.ts";
import { readMetadata } from "../../src/sources/metadata.ts";
import { sourceText } from "../../src/sources/readSources.ts";

/** Text articles of files and folders with the metadata beside them; the first that cannot be read ends the run. */
export function readSourceTexts(paths: readonly string[]): SourceText[] {
  return paths
    .flatMap(articleFiles)
    .map((article) => sourceText(article, readTextFile(article.file), readMetadata(article.file)));
}

/** One line that names file, place and remedy. */
export const describeError = (error: unknown): string => {
  if (error instanceof InputError) return describeInputError(error, "en");
  return error instanceof Error ? error.message : String(error);
};
