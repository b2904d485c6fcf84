import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { getResolvedPDFJS } from "unpdf";
import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { InputError } from "../../inputError.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const bundled = path.join(here, "cmaps");
/** What the codes of Chinese fonts that a file does not hold stand for. Beside the bundle, or in the package. */
const characterMaps = existsSync(bundled)
  ? bundled
  : path.join(here, "../../../../node_modules/pdfjs-dist/cmaps");

/** Gives the library the character maps that it asks for, from the disk and from nowhere else. */
class LocalData {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    if (kind !== "cMapUrl" || !/^[\w-]+\.bcmap$/.test(filename)) throw new Error(`no ${kind}: ${filename}`);
    return new Uint8Array(await readFile(path.join(characterMaps, filename)));
  }
}

function faultOf(error: unknown, file: string): InputError {
  const name = error instanceof Error ? error.name : "";
  return name === "PasswordException"
    ? new InputError("locked", file)
    : new InputError("damaged", file, "PDF");
}

/**
 * Opens a PDF to read its text: nothing in it is run, drawn or fetched.
 * @throws {InputError} `locked` or `damaged`.
 */
export async function openPdf<T>(
  file: string,
  bytes: Uint8Array,
  read: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const { getDocument, VerbosityLevel } = await getResolvedPDFJS();
  const task = getDocument({
    // The library keeps what it is given.
    data: Uint8Array.from(bytes),
    BinaryDataFactory: LocalData,
    cMapUrl: "local/",
    cMapPacked: true,
    useWorkerFetch: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    maxImageSize: 1,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    return await read(await task.promise);
  } catch (error) {
    throw error instanceof InputError ? error : faultOf(error, file);
  } finally {
    await task.destroy();
  }
}
