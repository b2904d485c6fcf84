import { decodeText } from "../sources/decodeText.ts";
import { InputError } from "../sources/inputError.ts";
import { readTextFile, refuseOversize } from "../sources/readTextFile.ts";
import type { Catalogue } from "./messages/index.ts";
import { UsageError } from "./usageError.ts";

export interface Draft {
  readonly path: string;
  readonly text: string;
}

export interface DraftReading {
  readonly drafts: readonly Draft[];
  /** One for each draft that could not be read. */
  readonly errors: readonly InputError[];
}

/** The name under which standard input is reported. */
const standardInput = "-";

async function readStandardInput(name: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    refuseOversize(size, name);
    chunks.push(bytes);
  }
  return decodeText(Buffer.concat(chunks), name).text;
}

/**
 * Reads drafts from files, `-` or no file at all being standard input; what cannot be read is named, the rest goes on.
 * @throws {UsageError} when no draft is named and nothing is piped in.
 */
export async function readDrafts(files: readonly string[], words: Catalogue): Promise<DraftReading> {
  if (files.length === 0 && process.stdin.isTTY) throw new UsageError(words.usage.noDraft);
  const drafts: Draft[] = [];
  const errors: InputError[] = [];
  for (const path of files.length === 0 ? [standardInput] : new Set(files)) {
    try {
      const text =
        path === standardInput ? await readStandardInput(words.standardInput) : readTextFile(path).text;
      drafts.push({ path, text });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(error);
    }
  }
  return { drafts, errors };
}
