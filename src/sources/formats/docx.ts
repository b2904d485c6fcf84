import { parseDocument } from "htmlparser2";
import mammoth from "mammoth";
import { InputError } from "../inputError.ts";
import type { ReadLimits, SourceDocument } from "./document.ts";
import { plausibleTitle } from "./fileTitle.ts";
import { readBlocks } from "./html/readBlocks.ts";
import { titleOf } from "./office/coreProperties.ts";
import { openPackage } from "./office/openPackage.ts";
import { repack } from "./office/repack.ts";
import { TextBuilder } from "./textBuilder.ts";

/** Pictures are left out: they are large, and nothing is read from them. */
const withoutPictures = { convertImage: mammoth.images.imgElement(async () => ({ src: "" })) };

/** A Word document: its paragraphs and tables; headers, footers, comments and what was deleted are not its text. */
export async function readDocx(file: string, bytes: Uint8Array, limits: ReadLimits): Promise<SourceDocument> {
  const parts = await openPackage(file, bytes, "docx", limits);
  let html: string;
  try {
    html = (await mammoth.convertToHtml({ buffer: await repack(parts) }, withoutPictures)).value;
  } catch {
    throw new InputError("damaged", file, "document.xml");
  }
  const builder = new TextBuilder(file, limits);
  readBlocks(parseDocument(html), builder);
  const built = builder.build();
  if (built.text.trim() === "") throw new InputError("no-text", file);
  const title = plausibleTitle(titleOf(parts), built.text);
  return { ...built, ...(title !== undefined && { title }) };
}
