import { createHash } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { endianness } from "node:os";
import path from "node:path";
import type { PackedFacts } from "../../engine/facts/packedFacts.ts";
import { fileSystemError } from "../inputError.ts";
import type { EntrySource, LibraryEntry } from "./entry.ts";

/**
 * What was read from a folder of sources, kept from one session to the next. A header line says how long the
 * manifest is (JSON: the entries without their facts); the facts follow as they are in memory, so that opening
 * costs hardly more than reading the file.
 */
interface Header {
  readonly format: typeof format;
  /** What read the sources: facts of another version are read anew. */
  readonly reader: string;
  readonly manifest: number;
  /** Of all that follows the header. */
  readonly sum: string;
}

const format = `heshu-index-2-${endianness()}`;

type Stored = Omit<LibraryEntry, "sources"> & {
  readonly sources: readonly (Pick<EntrySource, "source"> & { readonly lengths: readonly number[] })[];
};

/** The header is filled up with spaces: what follows begins where numbers of 32 bits may. */
const headerBytes = 256;

/**
 * The entries of an index file.
 * @returns nothing when there is none, or none that this version can use: it is made anew.
 */
export async function readIndex(file: string, reader: string): Promise<LibraryEntry[] | undefined> {
  try {
    const bytes = await readWhole(file);
    const header: Header = JSON.parse(bytes.toString("utf8", 0, headerBytes));
    if (header.format !== format || header.reader !== reader) return undefined;
    if (sumOf([bytes.subarray(headerBytes)]) !== header.sum) return undefined;
    const end = headerBytes + header.manifest;
    const stored: Stored[] = JSON.parse(bytes.toString("utf8", headerBytes, end));
    const cut = new Cutter(bytes, end);
    return stored.map((entry) => ({
      ...entry,
      sources: entry.sources.map(({ source, lengths }) => cut.source(source, lengths)),
    }));
  } catch {
    return undefined;
  }
}

async function readWhole(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    // Of its own, not out of a pool: what lies at a multiple of four in the file does in memory.
    const bytes = Buffer.allocUnsafeSlow(size);
    const { bytesRead } = await handle.read(bytes, 0, size, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Takes the facts of one source after the other out of the file's bytes. */
class Cutter {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  source(source: EntrySource["source"], lengths: readonly number[]): EntrySource {
    const [count = 0, bytes = 0, ends = 0, keys = 0, keyEnds = 0, sketch = 0, says = 0, lines = 0] = lengths;
    const packed: PackedFacts = {
      ends: this.#numbers(ends),
      keys: this.#numbers(keys),
      keyEnds: this.#numbers(keyEnds),
      bytes: this.#take(bytes),
      count,
    };
    this.#at += padding(bytes);
    return {
      source,
      packed,
      sketch: this.#numbers(sketch),
      says: this.#numbers(says),
      lines: this.#numbers(lines),
    };
  }

  #take(length: number): Uint8Array {
    const taken = new Uint8Array(this.#bytes.buffer, this.#bytes.byteOffset + this.#at, length);
    this.#at += length;
    return taken;
  }

  #numbers(length: number): Uint32Array {
    const { buffer, byteOffset } = this.#take(length * 4);
    return new Uint32Array(buffer, byteOffset, length);
  }
}

const padding = (bytes: number) => (4 - (bytes % 4)) % 4;

/**
 * Writes an index whole or not at all; the last good one stays when it cannot be.
 * @throws {InputError} when the disk is full or the place may not be written to.
 */
export async function writeIndex(
  file: string,
  reader: string,
  entries: readonly LibraryEntry[],
): Promise<void> {
  const parts: Uint8Array[] = [];
  const stored: Stored[] = entries.map((entry) => ({
    ...entry,
    sources: entry.sources.map(({ source, packed, sketch, says, lines }) => {
      const { count, bytes, ends, keys, keyEnds } = packed;
      parts.push(
        ...[ends, keys, keyEnds].map(asBytes),
        bytes,
        new Uint8Array(padding(bytes.length)),
        ...[sketch, says, lines].map(asBytes),
      );
      const lengths = [
        count,
        ...[bytes, ends, keys, keyEnds, sketch, says, lines].map(({ length }) => length),
      ];
      return { source, lengths };
    }),
  }));
  const text = Buffer.from(JSON.stringify(stored));
  const manifest = Buffer.concat([text, Buffer.alloc(padding(text.length), " ")]);
  const all = [manifest, ...parts];
  const header: Header = { format, reader, manifest: manifest.length, sum: sumOf(all) };
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const handle = await open(temporary, "w");
    try {
      await handle.appendFile(`${JSON.stringify(header).padEnd(headerBytes - 1)}\n`);
      for (const part of bundles(all)) await handle.appendFile(part);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw fileSystemError(error, file);
  }
}

const asBytes = ({ buffer, byteOffset, byteLength }: Uint32Array) =>
  new Uint8Array(buffer, byteOffset, byteLength);

function sumOf(parts: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("base64url");
}

/** Many small parts are written as few larger ones. */
function* bundles(parts: readonly Uint8Array[]): Iterable<Uint8Array> {
  const enough = 4 * 1024 * 1024;
  let bundle: Uint8Array[] = [];
  let size = 0;
  for (const part of parts) {
    bundle.push(part);
    size += part.length;
    if (size < enough) continue;
    yield Buffer.concat(bundle);
    bundle = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(bundle);
}
