import { Readability } from "@mozilla/readability";
import type { ParentNode } from "domhandler";
import { parseDocument } from "htmlparser2";
import { DOMParser } from "linkedom";
import { InputError } from "../inputError.ts";
import type { ReadLimits, SourceDocument } from "./document.ts";
import { decodeHtml } from "./html/decodeHtml.ts";
import { elementsBelow } from "./html/nodes.ts";
import { pageMetadata } from "./html/pageMetadata.ts";
import { readBlocks } from "./html/readBlocks.ts";
import { sniff } from "./sniff.ts";
import { TextBuilder } from "./textBuilder.ts";

/** Pages of more elements are read whole: to find the main text of a machine's output takes too long. */
const mostElements = 50_000;
/** The main text is at least this part of the page's; otherwise it was not found. */
const leastPart = 0.2;

/** The part of a page that is its article, without menus, lists of links and the like; nothing where none is found. */
function mainText(html: string): ParentNode | undefined {
  try {
    const document = new DOMParser().parseFromString(html, "text/html");
    const article = new Readability(document, { charThreshold: 100, maxElemsToParse: mostElements }).parse();
    return article?.content ? parseDocument(article.content) : undefined;
  } catch {
    // A page that it cannot make sense of is read whole.
    return undefined;
  }
}

function write(root: ParentNode, file: string, limits: ReadLimits) {
  const builder = new TextBuilder(file, limits);
  readBlocks(root, builder);
  return builder.build();
}

/** A saved web page: its main text and tables, with what its meta tags say of title, publisher and date. */
export function readHtml(file: string, bytes: Uint8Array, limits: ReadLimits): SourceDocument {
  const content = sniff(bytes);
  if (content !== "text") throw new InputError("renamed", file, content);
  const { text: html, encoding } = decodeHtml(bytes, file);
  const page = parseDocument(html);
  const whole = write(page, file, limits);
  const main = mainText(html);
  const found = main && write(main, file, limits);
  const built = found && found.text.length >= whole.text.length * leastPart ? found : whole;
  if (built.text.trim() === "") throw new InputError("no-text", file);
  let elements = 0;
  for (const _ of elementsBelow(page)) elements++;
  if (elements === 0) throw new InputError("renamed", file, "text");
  return { ...built, ...pageMetadata(page), encoding };
}
