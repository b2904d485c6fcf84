import iconv from "iconv-lite";
import { type DecodedText, decodeText, type Encoding } from "../../decodeText.ts";

/** A page says its encoding in its first bytes. */
const reach = 2048;
const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i;

const encodings: Readonly<Record<string, Encoding>> = {
  "utf-8": "UTF-8",
  utf8: "UTF-8",
  gbk: "GB18030",
  gb2312: "GB18030",
  gb_2312: "GB18030",
  gb18030: "GB18030",
  "x-gbk": "GB18030",
  big5: "Big5",
  "big5-hkscs": "Big5",
};

/**
 * Decodes a page by its byte order mark, by what it declares, or as any text is.
 * @throws {InputError} when it is in no encoding that is known.
 */
export function decodeHtml(bytes: Uint8Array, file: string): DecodedText {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, reach)).toString("latin1");
  const encoding = encodings[declared.exec(head)?.[1]?.toLowerCase() ?? ""];
  // One wrong byte in a page of GBK is a lost character, not a lost page.
  if (encoding === "GB18030" || encoding === "Big5") {
    const text = iconv.decode(bytes, encoding);
    const lost = text.split("\uFFFD").length - 1;
    if (lost * 1000 < text.length) return { text, encoding };
  }
  return decodeText(bytes, file);
}
