import { parseDocument } from "htmlparser2";
import mammoth from "mammoth";
import { InputError } from "../inputError.ts";
import { BlockList } from "./blockList.ts";
import type { ReadLimits } from "./document.ts";
import { plausibleTitle } from "./fileTitle.ts";
import { readBlocks } from "./html/readBlocks.ts";
import { titleOf } from "./office/coreProperties.ts";
import { openPackage } from "./office/openPackage.ts";
import { repack } from "./office/repack.ts";
import type { ParsedFile } from "./parsed.ts";

/** Pictures are left out: they are large, and nothing is read from them. */
const withoutPictures = { convertImage: mammoth.images.imgElement(async () => ({ src: "" })) };

/** A Word document: its paragraphs and tables; headers, footers, comments and what was deleted are not its text. */
export async function readDocx(file: string, bytes: Uint8Array, limits: ReadLimits): Promise<ParsedFile> {
  const parts = await openPackage(file, bytes, "docx", limits);
  let html: string;
  try {
    html = (await mammoth.convertToHtml({ buffer: await repack(parts) }, withoutPictures)).value;
  } catch {
    throw new InputError("damaged", file, "document.xml");
  }
  const list = new BlockList(file, limits);
  readBlocks(parseDocument(html), list);
  if (list.length === 0) throw new InputError("no-text", file);
  const title = plausibleTitle(titleOf(parts), list.opening());
  return { content: { blocks: list.blocks }, ...(title !== undefined && { title }) };
}
