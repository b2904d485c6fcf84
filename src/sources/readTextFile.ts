import { readFileSync, statSync } from "node:fs";
import { type DecodedText, decodeText } from "./decodeText.ts";
import { fileSystemError, InputError } from "./inputError.ts";

const megabyte = 1024 * 1024;

/** Larger articles and drafts are refused by name. */
export const largestArticle = 32 * megabyte;

/** @throws {InputError} when there are more bytes than `limit`. */
export function refuseOversize(bytes: number, file: string, limit = largestArticle): void {
  if (bytes > limit) throw new InputError("too-large", file, `${Math.ceil(bytes / megabyte)} MB`);
}

/** @throws {InputError} when the file cannot be read or is not text. */
export function readTextFile(file: string, limit = largestArticle): DecodedText {
  try {
    refuseOversize(statSync(file).size, file, limit);
    return decodeText(readFileSync(file), file);
  } catch (error) {
    throw fileSystemError(error, file);
  }
}
