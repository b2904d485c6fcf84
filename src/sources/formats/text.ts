import { decodeText } from "../decodeText.ts";
import type { SourceDocument } from "./document.ts";

/** Plain text in whatever encoding it is. */
export function readText(file: string, bytes: Uint8Array): SourceDocument {
  return decodeText(bytes, file);
}
