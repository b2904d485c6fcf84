import { InputError } from "../inputError.ts";
import { refuseOversize } from "../readTextFile.ts";
import { defaultLimits, type ReadLimits, type SourceDocument } from "./document.ts";
import { formatOf } from "./formats.ts";

/**
 * Reads a source of any format from the bytes of its file; `file` is its name, for the format and for messages.
 * @throws {InputError} in one line what is wrong with it: no such format, damaged, too large, empty.
 */
export async function readSourceFile(
  file: string,
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
): Promise<SourceDocument> {
  const all = { ...defaultLimits, ...limits };
  const format = formatOf(file);
  if (!format) throw new InputError("not-an-article", file);
  refuseOversize(bytes.length, file, all.bytes);
  const read = await format.load();
  const document = await read(file, bytes, all);
  if (document.text.trim() === "") throw new InputError("empty", file);
  return document;
}
