import { buildFactTable } from "../../engine/facts/buildFactTable.ts";
import type { Fact, Source, SourceText } from "../../engine/facts/fact.ts";
import type { Step } from "../formats/document.ts";
import { readSourceFile } from "../formats/readSourceFile.ts";
import { InputError } from "../inputError.ts";
import { type Metadata, readMetadata } from "../metadata.ts";
import { sourceText } from "../readSources.ts";
import { applyReview } from "../review/applyReview.ts";
import { readReview } from "../review/readReview.ts";
import type { Review } from "../review/review.ts";
import type { SourceFile } from "./sourceFiles.ts";

/** All that is known of one source: its text, what was read from it and what editors decided. */
export interface ReadArticle {
  readonly article: SourceText;
  readonly source: Source;
  readonly facts: readonly Fact[];
  readonly review: Review;
  /** What the file beside it says. */
  readonly metadata: Metadata;
}

/** @throws {InputError} in one line what is wrong with the file, or with one beside it. */
export async function readArticle(
  { file, id }: Pick<SourceFile, "file" | "id">,
  bytes: Uint8Array,
  step?: Step,
): Promise<ReadArticle> {
  const metadata = readMetadata(file);
  const document = await readSourceFile(file, bytes, { title: metadata.title, step });
  const review = readReview(file);
  const article = sourceText({ file, id }, document, metadata);
  const { sources, facts } = buildFactTable([article]);
  const [source] = sources;
  if (source === undefined) throw new InputError("empty", file);
  return { article, source, facts: applyReview(article.text, source, facts, review), review, metadata };
}
