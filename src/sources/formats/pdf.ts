import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { InputError } from "../inputError.ts";
import { BlockList } from "./blockList.ts";
import type { ReadLimits, Step } from "./document.ts";
import { plausibleTitle } from "./fileTitle.ts";
import type { ParsedFile } from "./parsed.ts";
import { withoutFurniture } from "./pdf/furniture.ts";
import { type Line, type PlacedText, readLines, textOf } from "./pdf/lines.ts";
import { openPdf } from "./pdf/openPdf.ts";
import { continues, writePages } from "./pdf/paragraphs.ts";
import { typeset } from "./pdf/typeset.ts";
import { wholeRows } from "./pdf/wholeRows.ts";
import { sniff } from "./sniff.ts";

/** Fewer characters a page than this are stamps on pictures of pages. */
const leastPerPage = 8;
/** Characters that stand for none: a font in the file that does not say what its codes mean. */
const nameless = /[\u0000-\u0008\ufffd\ue000-\uf8ff]/gu;

async function readPages(
  document: PDFDocumentProxy,
  file: string,
  limits: ReadLimits,
  step: Step,
): Promise<Line[][]> {
  const pages: Line[][] = [];
  const start = performance.now();
  for (let number = 1; number <= document.numPages; number++) {
    if (performance.now() - start > limits.milliseconds)
      throw new InputError("too-slow", file, String(Math.round(limits.milliseconds / 1000)));
    step(limits.stepMilliseconds);
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(readLines(items.flatMap((item): PlacedText[] => ("str" in item ? [item] : []))));
    page.cleanup();
  }
  step(undefined);
  return pages;
}

function refuseUnreadable(pages: readonly (readonly Line[])[], file: string): void {
  const text = pages.flat().map(textOf).join("").replaceAll(/\s/g, "");
  if (text.length < pages.length * leastPerPage) throw new InputError("no-text", file);
  if ((text.match(nameless)?.length ?? 0) * 5 > text.length) throw new InputError("garbled", file);
}

/** A PDF with text: paragraphs put together from their lines, with the pages they stand on. */
export async function readPdf(
  file: string,
  bytes: Uint8Array,
  limits: ReadLimits,
  step: Step,
): Promise<ParsedFile> {
  const content = sniff(bytes);
  if (content !== "pdf") throw new InputError("renamed", file, content);
  step(limits.stepMilliseconds);
  return openPdf(file, bytes, async (document) => {
    const pages = await readPages(document, file, limits, step);
    refuseUnreadable(pages, file);
    const list = new BlockList(file, limits);
    const setOf = typeset(pages);
    const text = withoutFurniture(pages, (before, line) => continues(before, line, setOf));
    writePages(text.map(wholeRows), setOf, list);
    const { info } = await document.getMetadata();
    const title = plausibleTitle("Title" in info ? info.Title : undefined, list.opening());
    return { content: { blocks: list.blocks }, ...(title !== undefined && { title }) };
  });
}
