import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { tableEnding } from "../articleFiles.ts";
import { defaultLimits, type Step } from "../formats/document.ts";
import { fileSystemError, InputError, type InputFault } from "../inputError.ts";
import { metadataPath } from "../metadata.ts";
import { readFactTable } from "../readFactTable.ts";
import { refuseOversize } from "../readTextFile.ts";
import { reviewPath } from "../review/review.ts";
import type { EntrySource, LibraryEntry } from "./entry.ts";
import { entrySource, entrySources } from "./entrySource.ts";
import { readArticle } from "./readArticle.ts";
import { type SourceFile, stampOf } from "./sourceFiles.ts";

/** The content is as it was; its stamp from now on. */
export interface Unchanged {
  readonly unchanged: string;
}

/** Times that a file is read anew because it changed under the reader's eyes. */
const patience = 5;
/** Milliseconds from one time to the next. */
const pause = 100;

/**
 * Reads one file of a source folder. What is wrong with it is part of what is handed back.
 * @param known the hash of what was read last; given back alone when nothing but the time has changed.
 * @param step is told of the steps of reading it.
 */
export async function readEntry(
  source: SourceFile,
  known?: string,
  step?: Step,
): Promise<LibraryEntry | Unchanged> {
  let fault: InputFault = "missing";
  for (let time = 0; time < patience; time++) {
    const stamp = await stampNow(source.file);
    if (stamp === undefined) break;
    const entry = await attempt(source, stamp, known, step);
    if ((await stampNow(source.file)) === stamp) return entry;
    fault = "changing";
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  // No file has this stamp: the next look at the folder reads it again.
  return { path: source.path, stamp: "", hash: "", sources: [], problem: { fault, file: source.file } };
}

async function attempt(
  source: SourceFile,
  stamp: string,
  known: string | undefined,
  step: Step | undefined,
): Promise<LibraryEntry | Unchanged> {
  const { path, file } = source;
  let hash = "";
  try {
    const bytes = await readBytes(file);
    hash = await hashOf(bytes, beside(file));
    if (hash === known) return { unchanged: stamp };
    const sources = file.endsWith(tableEnding)
      ? entrySources(readFactTable(file))
      : [await ofArticle(source, bytes, step)];
    return { path, stamp, hash, sources };
  } catch (error) {
    const { fault, file: at, place } = error instanceof InputError ? error : fileSystemError(error, file);
    return { path, stamp, hash, sources: [], problem: { fault, file: at, ...(place && { place }) } };
  }
}

const beside = (file: string) => [metadataPath(file), reviewPath(file)];

/** The stamp as `sourceFiles` would make it. */
async function stampNow(file: string): Promise<string | undefined> {
  const own = await stampOf([file]);
  if (own === undefined) return undefined;
  const others = await Promise.all(beside(file).map((one) => stampOf([one])));
  return [own, ...others.flatMap((stamp) => stamp ?? [])].join(" ");
}

export async function readBytes(file: string): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    refuseOversize((await handle.stat()).size, file, defaultLimits.bytes);
    return await handle.readFile();
  } catch (error) {
    throw fileSystemError(error, file);
  } finally {
    await handle?.close();
  }
}

async function hashOf(bytes: Uint8Array, others: readonly string[]): Promise<string> {
  const hash = createHash("sha256").update(bytes);
  for (const [number, other] of others.entries()) {
    try {
      hash.update(`\n${number}\n`).update(await readBytes(other));
    } catch (error) {
      if (!(error instanceof InputError) || error.fault !== "missing") throw error;
    }
  }
  return hash.digest("base64url").slice(0, 24);
}

async function ofArticle(file: SourceFile, bytes: Uint8Array, step: Step | undefined): Promise<EntrySource> {
  const { article, source, facts } = await readArticle(file, bytes, step);
  return entrySource(source, facts, article.text);
}
