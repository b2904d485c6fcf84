import { isUtf8 } from "node:buffer";
import JSZip from "jszip";
import { changeMarkup } from "./markup.ts";
import { changeStream } from "./pdf.ts";
import { below, pick, type Random } from "./random.ts";

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
    const where = below(next, copy.length);
    copy.writeUInt8((copy[where] ?? 0) ^ (1 << below(next, 8)), where);
    return copy;
  },
  // some bytes
  (bytes, next) => {
    const copy = Buffer.from(bytes);
    for (let count = 1 + below(next, 16); count > 0; count--)
      copy.writeUInt8(below(next, 256), below(next, copy.length));
    return copy;
  },
  // the end cut off
  (bytes, next) => bytes.subarray(0, 1 + below(next, bytes.length - 1)),
  // a stretch left out
  (bytes, next) => {
    const from = below(next, bytes.length);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + below(next, 200))]);
  },
  // a stretch said again and again
  (bytes, next) => {
    const from = below(next, bytes.length);
    const piece = bytes.subarray(from, from + 1 + below(next, 400));
    return Buffer.concat([
      bytes.subarray(0, from),
      ...Array(1 + below(next, 200)).fill(piece),
      bytes.subarray(from),
    ]);
  },
  // a stretch put elsewhere
  (bytes, next) => {
    const [from, to] = [below(next, bytes.length), below(next, bytes.length)];
    const piece = bytes.subarray(from, from + below(next, 600));
    return Buffer.concat([bytes.subarray(0, to), piece, bytes.subarray(to)]);
  },
  // what means something to a parser
  (bytes, next) => {
    const where = below(next, bytes.length);
    const token = Buffer.from(tokens[below(next, tokens.length)] ?? "");
    return Buffer.concat([bytes.subarray(0, where), token, bytes.subarray(where)]);
  },
  // another number
  (bytes, next) => {
    const text = bytes.toString("latin1");
    const digits = [...text.matchAll(/\d+/g)];
    const match = digits[below(next, digits.length)];
    if (!match) return bytes;
    const number = ["0", "-1", "65536", "4294967296", "99999999"][below(next, 5)] ?? "0";
    return Buffer.from(
      text.slice(0, match.index) + number + text.slice(match.index + match[0].length),
      "latin1",
    );
  },
];

const isMarkup = (bytes: Buffer) => bytes.subarray(0, 1).toString() === "<";

function change(bytes: Buffer, next: Random): Buffer {
  let changed = bytes;
  const keepsForm = isMarkup(bytes) && next() < 0.7;
  for (let count = 1 + below(next, 3); count > 0 && changed.length > 2; count--)
    changed = keepsForm
      ? Buffer.from(changeMarkup(changed.toString("utf8"), next))
      : (pick(next, changes)?.(changed, next) ?? changed);
  return changed;
}

/** Parts of the text are worth more than those of the paper's size. */
const mainParts = /document\.xml|notes\.xml|sheet\d|sharedStrings|styles|numbering|rels$/;

async function changePackage(bytes: Buffer, next: Random): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => zip.files[name]?.dir === false);
  const main = names.filter((name) => mainParts.test(name));
  const name = pick(next, next() < 0.8 && main.length > 0 ? main : names);
  const part = name === undefined ? undefined : zip.file(name);
  if (name === undefined || !part) return change(bytes, next);
  zip.file(name, change(await part.async("nodebuffer"), next));
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE", compressionOptions: { level: 1 } });
}

/** A file changed somewhere. One that is packed is mostly changed inside, where its reader gets to see it. */
export async function mutate(bytes: Buffer, next: Random): Promise<Buffer> {
  const start = bytes.subarray(0, 4).toString("latin1");
  if (start.startsWith("PK")) return next() < 0.2 ? change(bytes, next) : changePackage(bytes, next);
  if (start === "%PDF") {
    const inside =
      next() < 0.8 &&
      changeStream(
        bytes,
        (count) => below(next, count),
        (part) => change(part, next),
      );
    return inside || change(bytes, next);
  }
  const changed = change(bytes, next);
  // Text that is in no encoding at all is soon told.
  return isUtf8(bytes) && next() < 0.8 ? Buffer.from(changed.toString("utf8")) : changed;
}
