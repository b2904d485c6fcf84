import { InputError } from "../inputError.ts";
import { refuseOversize } from "../readTextFile.ts";
import { defaultLimits, type ReadLimits, type Step } from "./document.ts";
import { formatOf } from "./formats.ts";
import type { ParsedFile } from "./parsed.ts";
import { refusalOf } from "./refused.ts";

/**
 * What a reader throws as a fault of the file. Readers are bundles of their own with an `InputError` of their own,
 * and libraries throw all sorts of things at files that are broken.
 */
function asInputError(error: unknown, file: string): InputError {
  if (error instanceof InputError) return error;
  if (!(error instanceof Error)) return new InputError("damaged", file, "?");
  const { fault, place } = error as Partial<InputError>;
  if (error.name === "InputError" && fault !== undefined) return new InputError(fault, file, place);
  return new InputError("damaged", file, error.name);
}

/**
 * Takes a file of any format apart; `file` is its name, for the format and for messages.
 * @throws {InputError}
 */
export async function parseSourceFile(
  file: string,
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
  step: Step = () => {},
): Promise<ParsedFile> {
  const all = { ...defaultLimits, ...limits };
  const refusal = refusalOf(file);
  if (refusal) throw new InputError(refusal.fault, file, refusal.place);
  const format = formatOf(file);
  if (!format) throw new InputError("not-an-article", file);
  refuseOversize(bytes.length, file, all.bytes);
  if (bytes.length === 0) throw new InputError("empty", file);
  const read = await format.load();
  try {
    return await read(file, bytes, all, step);
  } catch (error) {
    throw asInputError(error, file);
  }
}
