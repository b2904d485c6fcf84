import { type Entry, fromBufferPromise } from "yauzl";
import { InputError } from "../../inputError.ts";
import type { ReadLimits } from "../document.ts";
import { isLocked, sniff } from "../sniff.ts";

/** Kinds of Office files, by what their list of content types calls the main part. */
const kinds: readonly (readonly [kind: PackageKind, mark: RegExp])[] = [
  ["docx", /wordprocessingml\.(?:document|template)\.main/],
  ["xlsx", /spreadsheetml\.(?:sheet|template)\.main/],
  ["pptx", /presentationml/],
];
const macroMark = /macroEnabled|vbaProject/i;
const typesPart = "[Content_Types].xml";
/** More parts than this no office program writes. */
const mostParts = 10_000;

export type PackageKind = "docx" | "xlsx" | "pptx";

/** The XML parts of an Office file, by name. */
export type PackageParts = ReadonlyMap<string, Buffer>;

const isXml = (name: string) => /\.(?:xml|rels)$/i.test(name);

/** Pictures, sounds, embedded files and macros are never unpacked. */
async function readParts(
  file: string,
  bytes: Uint8Array,
  { inflatedBytes }: ReadLimits,
): Promise<PackageParts> {
  const parts = new Map<string, Buffer>();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await fromBufferPromise(buffer);
  let room = inflatedBytes;
  if (zip.entryCount > mostParts) throw new InputError("too-much-inside", file);
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new InputError("locked", file);
    if (/vbaProject\.bin$/i.test(entry.fileName)) throw new InputError("macros", file);
    if (!isXml(entry.fileName)) continue;
    // What the file says of its sizes first, then what really comes out of it.
    room -= entry.uncompressedSize;
    if (room < 0) throw new InputError("too-much-inside", file);
    parts.set(entry.fileName, await inflate(zip, entry));
  }
  return parts;
}

type Zip = Awaited<ReturnType<typeof fromBufferPromise>>;

async function inflate(zip: Zip, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  // The library ends the stream with an error as soon as it yields more than the entry has announced.
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/**
 * Opens a .docx or .xlsx and answers its XML parts, once it is sure that they are what they say.
 * @throws {InputError} `locked`, `macros`, `renamed`, `damaged`, `unsafe` or `too-much-inside`.
 */
export async function openPackage(
  file: string,
  bytes: Uint8Array,
  wanted: PackageKind,
  limits: ReadLimits,
): Promise<PackageParts> {
  const content = sniff(bytes);
  if (content === "compound") throw new InputError(isLocked(bytes) ? "locked" : "renamed", file, content);
  if (content !== "zip") throw new InputError("renamed", file, content);
  let parts: PackageParts;
  try {
    parts = await readParts(file, bytes, limits);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError("damaged", file, "zip");
  }
  const types = parts.get(typesPart)?.toString("utf8");
  if (types === undefined) throw new InputError("renamed", file, isOpenDocument(bytes) ? "odf" : "zip");
  if (macroMark.test(types)) throw new InputError("macros", file);
  const kind = kinds.find(([, mark]) => mark.test(types))?.[0];
  if (kind !== wanted) throw new InputError("renamed", file, kind ?? "zip");
  for (const part of parts.values()) {
    // Office files have no document types; entities in one would be read from elsewhere, or grow without end.
    if (part.includes("<!DOCTYPE") || part.includes("<!ENTITY")) throw new InputError("unsafe", file, "DTD");
  }
  return parts;
}

function isOpenDocument(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).includes("opendocument");
}
