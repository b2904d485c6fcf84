import { decodeText } from "../decodeText.ts";
import type { ParsedFile } from "./parsed.ts";

/** Plain text in whatever encoding it is. */
export function readText(file: string, bytes: Uint8Array): ParsedFile {
  const { text, encoding } = decodeText(bytes, file);
  return { content: { text, tables: [] }, encoding };
}
