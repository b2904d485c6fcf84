import { Readability } from "@mozilla/readability";
import type { ParentNode } from "domhandler";
import { parseDocument } from "htmlparser2";
import { DOMParser } from "linkedom";
import { InputError } from "../inputError.ts";
import { BlockList } from "./blockList.ts";
import type { ReadLimits } from "./document.ts";
import { decodeHtml } from "./html/decodeHtml.ts";
import { elementsBelow } from "./html/nodes.ts";
import { pageMetadata } from "./html/pageMetadata.ts";
import { readBlocks } from "./html/readBlocks.ts";
import type { Block, ParsedFile } from "./parsed.ts";
import { sniff } from "./sniff.ts";

/** Pages of more elements, or nested deeper, are read whole: no person wrote them, and weighing each part takes too long. */
const mostElements = 20_000;
const deepest = 100;
/** The main text is at least this part of the page's; otherwise it was not found. */
const leastPart = 0.2;

function sizeOfPage(page: ParentNode): { readonly elements: number; readonly depth: number } {
  let elements = 0;
  let depth = 0;
  for (const element of elementsBelow(page)) {
    elements++;
    let above = 0;
    for (let parent = element.parent; parent && above <= deepest; parent = parent.parent) above++;
    depth = Math.max(depth, above);
  }
  return { elements, depth };
}

/** The part of a page that is its article, without menus, lists of links and the like; nothing where none is found. */
function mainText(html: string, page: ParentNode): ParentNode | undefined {
  const { elements, depth } = sizeOfPage(page);
  if (elements > mostElements || depth > deepest) return undefined;
  try {
    const document = new DOMParser().parseFromString(html, "text/html");
    const article = new Readability(document, { charThreshold: 100 }).parse();
    return article?.content ? parseDocument(article.content) : undefined;
  } catch {
    // A page that it cannot make sense of is read whole.
    return undefined;
  }
}

function blocksOf(root: ParentNode, file: string, limits: ReadLimits): readonly Block[] {
  const list = new BlockList(file, limits);
  readBlocks(root, list);
  return list.blocks;
}

/** Characters of paragraphs and tables. */
function sizeOf(blocks: readonly Block[]): number {
  let size = 0;
  for (const block of blocks) {
    if (block.kind === "text") for (const { text } of block.pieces) size += text.length;
    else if (block.kind === "table") for (const { text } of block.table.cells) size += text.length;
  }
  return size;
}

/** A saved web page: its main text and tables, with what its meta tags say of title, publisher and date. */
export function readHtml(file: string, bytes: Uint8Array, limits: ReadLimits): ParsedFile {
  const content = sniff(bytes);
  if (content !== "text") throw new InputError("renamed", file, content);
  const { text: html, encoding } = decodeHtml(bytes, file);
  const page = parseDocument(html);
  const whole = blocksOf(page, file, limits);
  const main = mainText(html, page);
  const found = main && blocksOf(main, file, limits);
  const blocks = found && sizeOf(found) >= sizeOf(whole) * leastPart ? found : whole;
  if (blocks.length === 0) throw new InputError("no-text", file);
  if (sizeOfPage(page).elements === 0) throw new InputError("renamed", file, "text");
  return { content: { blocks }, ...pageMetadata(page), encoding };
}
