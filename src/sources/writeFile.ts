import { renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileSystemError, InputError } from "./inputError.ts";

/**
 * Writes a file whole or not at all: a reader never meets half of it, and on a full disk the old one stays.
 * @throws {InputError} when the folder is missing or may not be written to.
 */
export function writeFile(file: string, content: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    const told = fileSystemError(error, file);
    throw told.fault === "missing" ? new InputError("missing", path.dirname(file)) : told;
  }
}
