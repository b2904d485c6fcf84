import { isUtf8 } from "node:buffer";
import chardet from "chardet";
import iconv from "iconv-lite";
import { InputError } from "./inputError.ts";

export type Encoding = "UTF-8" | "UTF-16LE" | "UTF-16BE" | "GB18030" | "Big5";

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

const replacement = "\uFFFD";

const byteOrderMarks: readonly (readonly [Encoding, readonly number[]])[] = [
  ["UTF-8", [0xef, 0xbb, 0xbf]],
  ["UTF-16LE", [0xff, 0xfe]],
  ["UTF-16BE", [0xfe, 0xff]],
];

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  return byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

function lineOf(bytes: Uint8Array, offset: number): string {
  let line = 1;
  for (let at = 0; at < offset; at++) if (bytes[at] === 0x0a) line++;
  return String(line);
}

/** The line of the first character that is not UTF-8, and whether nearly everything else is. */
function inspectAsUtf8(bytes: Uint8Array): { line: string; mostly: boolean } {
  const text = new TextDecoder("utf-8").decode(bytes);
  const first = text.indexOf(replacement);
  const bad = text.split(replacement).length - 1;
  const good = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return { line: String(text.slice(0, first).split("\n").length), mostly: good > bad * 5 };
}

/** Chinese encodings that the bytes may be in, likelier first. */
function legacyEncodings(bytes: Uint8Array): Encoding[] {
  const guessed = chardet.analyse(bytes).map(({ name }) => name);
  const found = guessed.filter((name): name is "GB18030" | "Big5" => name === "GB18030" || name === "Big5");
  return found.length > 0 ? found : ["GB18030", "Big5"];
}

/** Nothing replaced, and no character that only a wrong guess brings forth. */
const isClean = (text: string) => !/[\uFFFD\uE000-\uF8FF\x80-\x9F]/.test(text);

/**
 * Decodes a text file: UTF-8 with or without a byte order mark, UTF-16 with one, GBK / GB18030, Big5.
 * The byte order mark is not part of the text.
 * @throws {InputError} `binary`, `broken-utf8` or `unknown-encoding`, with the line.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked === "UTF-16LE" || marked === "UTF-16BE") {
    return { text: iconv.decode(bytes, marked), encoding: marked };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new InputError("binary", file, lineOf(bytes, nul));
  if (isUtf8(bytes)) return { text: new TextDecoder("utf-8").decode(bytes), encoding: "UTF-8" };

  const utf8 = inspectAsUtf8(bytes);
  if (marked === "UTF-8" || utf8.mostly) throw new InputError("broken-utf8", file, utf8.line);
  for (const encoding of legacyEncodings(bytes)) {
    const text = iconv.decode(bytes, encoding);
    if (isClean(text)) return { text, encoding };
  }
  throw new InputError("unknown-encoding", file, utf8.line);
}
