import { isUtf8 } from "node:buffer";
import JSZip from "jszip";

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed. */
export type Random = () => number;

/** Mulberry32. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const at = (next: Random, length: number) => Math.floor(next() * length);

/** Bytes and words that parsers stumble over. */
const tokens = [
  "<",
  ">",
  '"',
  "&#0;",
  "&amp",
  "]]>",
  "<!DOCTYPE x [<!ENTITY a 'aaaa'>]>",
  "\u0000",
  "-1",
  "99999999999",
  "1e309",
  "NaN",
  "XFD1048576",
  '" rowspan="1048576" colspan="16384"',
  "<table>",
  "</w:p>",
  "<w:tbl><w:tr><w:tc>",
  "|---|---|\n",
  "---\n",
  "&a *a",
  "endobj",
  "stream\n",
  "/Length 4294967295",
  "/Kids [1 0 R]",
  "\ud800",
  "亿元",
];

type Change = (bytes: Buffer, next: Random) => Buffer;

const changes: readonly Change[] = [
  // a bit
  (bytes, next) => {
    const copy = Buffer.from(bytes);
    const where = at(next, copy.length);
    copy.writeUInt8((copy[where] ?? 0) ^ (1 << at(next, 8)), where);
    return copy;
  },
  // some bytes
  (bytes, next) => {
    const copy = Buffer.from(bytes);
    for (let count = 1 + at(next, 16); count > 0; count--)
      copy.writeUInt8(at(next, 256), at(next, copy.length));
    return copy;
  },
  // the end cut off
  (bytes, next) => bytes.subarray(0, 1 + at(next, bytes.length - 1)),
  // a stretch left out
  (bytes, next) => {
    const from = at(next, bytes.length);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + at(next, 200))]);
  },
  // a stretch said again and again
  (bytes, next) => {
    const from = at(next, bytes.length);
    const piece = bytes.subarray(from, from + 1 + at(next, 400));
    return Buffer.concat([
      bytes.subarray(0, from),
      ...Array(1 + at(next, 200)).fill(piece),
      bytes.subarray(from),
    ]);
  },
  // a stretch put elsewhere
  (bytes, next) => {
    const [from, to] = [at(next, bytes.length), at(next, bytes.length)];
    const piece = bytes.subarray(from, from + at(next, 600));
    return Buffer.concat([bytes.subarray(0, to), piece, bytes.subarray(to)]);
  },
  // what means something to a parser
  (bytes, next) => {
    const where = at(next, bytes.length);
    const token = Buffer.from(tokens[at(next, tokens.length)] ?? "");
    return Buffer.concat([bytes.subarray(0, where), token, bytes.subarray(where)]);
  },
  // another number
  (bytes, next) => {
    const text = bytes.toString("latin1");
    const digits = [...text.matchAll(/\d+/g)];
    const match = digits[at(next, digits.length)];
    if (!match) return bytes;
    const number = ["0", "-1", "65536", "4294967296", "99999999"][at(next, 5)] ?? "0";
    return Buffer.from(
      text.slice(0, match.index) + number + text.slice(match.index + match[0].length),
      "latin1",
    );
  },
];

function change(bytes: Buffer, next: Random): Buffer {
  let changed = bytes;
  for (let count = 1 + at(next, 3); count > 0 && changed.length > 2; count--)
    changed = changes[at(next, changes.length)]?.(changed, next) ?? changed;
  return changed;
}

/** A file changed somewhere. One that is packed is mostly changed inside, where its reader gets to see it. */
export async function mutate(bytes: Buffer, next: Random): Promise<Buffer> {
  const isPacked = bytes.subarray(0, 2).toString() === "PK";
  if (!isPacked && isUtf8(bytes)) {
    const changed = change(bytes, next);
    // Text that is in no encoding at all is soon told.
    return next() < 0.8 ? Buffer.from(changed.toString("utf8")) : changed;
  }
  if (!isPacked || next() < 0.2) return change(bytes, next);
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false);
  // Parts of the text are worth more than those of the paper's size.
  const main = names.filter((name) =>
    /document\.xml|sheet\d|sharedStrings|styles|numbering|rels$/.test(name),
  );
  const pool = next() < 0.8 && main.length > 0 ? main : names;
  const name = pool[at(next, pool.length)];
  const part = name === undefined ? undefined : zip.file(name);
  if (name === undefined || !part) return change(bytes, next);
  zip.file(name, change(await part.async("nodebuffer"), next));
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 1 } });
}
