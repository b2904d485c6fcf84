import { InputError } from "../inputError.ts";
import type { ReadLimits, SourceDocument, Step } from "./document.ts";
import type { ParsedFile } from "./parsed.ts";
import { parseSourceFile } from "./parseSourceFile.ts";
import { writeDocument } from "./writeDocument.ts";

/** Takes a file apart, here or in a thread of its own. @throws {InputError} */
export type Parse = (
  file: string,
  bytes: Uint8Array,
  limits?: Partial<ReadLimits>,
  step?: Step,
) => Promise<ParsedFile>;

export interface ReadOptions extends Partial<ReadLimits> {
  readonly parse?: Parse | undefined;
  /** What is known of it beforehand: tables are read with it. */
  readonly title?: string | undefined;
  readonly step?: Step | undefined;
}

/**
 * Reads a source of any format from the bytes of its file; `file` is its name, for the format and for messages.
 * @throws {InputError} in one line what is wrong with it: no such format, damaged, too large, empty.
 */
export async function readSourceFile(
  file: string,
  bytes: Uint8Array,
  { parse = parseSourceFile, title, step, ...limits }: ReadOptions = {},
): Promise<SourceDocument> {
  const document = writeDocument(await parse(file, bytes, limits, step), title);
  if (document.text.trim() === "") throw new InputError("empty", file);
  return document;
}
