/** The thread that files of strangers' programs are taken apart in, when a command reads them. */
import { parentPort } from "node:worker_threads";
import { InputError } from "../inputError.ts";
import type { ReadLimits, Step } from "./document.ts";
import type { ParsedFile } from "./parsed.ts";
import { parseSourceFile } from "./parseSourceFile.ts";

export interface ParseRequest {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly limits: ReadLimits;
}

export type ParseAnswer =
  /** What comes next may take so many milliseconds. */
  | { readonly step: number | undefined }
  | { readonly parsed: ParsedFile }
  | { readonly failed: Pick<InputError, "fault" | "file" | "place"> };

parentPort?.on("message", async ({ file, bytes, limits }: ParseRequest) => {
  parentPort?.postMessage(await answer(file, bytes, limits));
});

const step: Step = (milliseconds) => parentPort?.postMessage({ step: milliseconds } satisfies ParseAnswer);

async function answer(file: string, bytes: Uint8Array, limits: ReadLimits): Promise<ParseAnswer> {
  try {
    return { parsed: await parseSourceFile(file, bytes, limits, step) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { fault, place } = error;
    return { failed: { fault, file, place } };
  }
}
