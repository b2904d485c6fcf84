import type { Span } from "../figures/figure.ts";

/** A stretch of Markdown that is not prose. */
export interface MarkdownMark extends Span {
  /** Seen through: emphasis marks, so that `近**3万**名` reads on. Otherwise nothing is read inside. */
  readonly transparent: boolean;
}

/** Stands for one unit of a transparent mark: the word joiner, which has no width. */
export const transparentFiller = "\u2060";
/** Stands for one unit of code, of a link's address, of a tag: the object replacement character. */
export const opaqueFiller = "\ufffc";

const fence = /^ {0,3}(`{3,20}|~{3,20})/;
/** Lines of front matter: enough for any article. */
const mostFrontMatter = 200;
const frontMatterEdge = /^---[ \t]*$/;
const frontMatterLine = /^(?:[\w-]+:|[ \t]|#|- |$)/;
/**
 * Comments, tags, code, addresses of links, and runs of emphasis marks, in the order of trying.
 * Every length is bounded, so that no text takes more than linear time.
 */
const inline =
  /<!--[^\n]{0,1000}?-->|<\/?[A-Za-z][^<>\n]{0,500}>|(`{1,3})[^`\n]{1,500}\1(?!`)|\]\([^()\s]{1,2000}(?: "[^"\n]{0,200}")?\)|\*{1,3}|_{1,3}|~~|==/g;

/**
 * Finds what Markdown marks rather than says. Plain text may hold any of the characters: only whole
 * constructs count, and emphasis only in pairs within one line (3*4 stays a product).
 */
export function findMarkdown(text: string): MarkdownMark[] {
  const marks: MarkdownMark[] = [];
  const blocks = new MarkdownBlocks(text);
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end);
    if (blocks.take(line, at)) marks.push({ start: at, end, transparent: false });
    else findInline(line, at, marks);
    at = end + 1;
  }
  return marks;
}

/** Which lines are front matter or code, asked line by line from the first on. */
export class MarkdownBlocks {
  /** Where front matter ends. */
  readonly #body: number;
  #closing: RegExp | undefined;

  constructor(text: string) {
    this.#body = frontMatterEnd(text);
  }

  /** Whether nothing is read in the line that starts at an offset. */
  take(line: string, start: number): boolean {
    if (start < this.#body) return true;
    if (this.#closing) {
      if (this.#closing.test(line)) this.#closing = undefined;
      return true;
    }
    const ticks = fence.exec(line)?.[1];
    if (ticks === undefined) return false;
    this.#closing = new RegExp(`^ {0,3}${ticks.charAt(0)}{${ticks.length},}\\s*$`);
    return true;
  }
}

/** The text with its Markdown marks filled in, of the same length. */
export function maskMarkdown(text: string): string {
  let masked = "";
  let at = 0;
  for (const { start, end, transparent } of findMarkdown(text)) {
    masked += text.slice(at, start) + (transparent ? transparentFiller : opaqueFiller).repeat(end - start);
    at = end;
  }
  return masked + text.slice(at);
}

/** Whether a text begins as one with front matter does. */
export function opensFrontMatter(text: string): boolean {
  return text.startsWith("---");
}

function frontMatterEnd(text: string): number {
  if (!opensFrontMatter(text)) return 0;
  let at = 0;
  for (let line = 0; at < text.length && line < mostFrontMatter; line++) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    const content = text.slice(at, end).trimEnd();
    const isEdge = frontMatterEdge.test(content);
    if (line === 0 ? !isEdge : !isEdge && !frontMatterLine.test(content)) return 0;
    if (line > 0 && isEdge) return end + 1;
    at = end + 1;
  }
  return 0;
}

/** Finds the marks of one line that is neither code nor front matter. */
export function findInline(line: string, offset: number, marks: MarkdownMark[]): void {
  const found: MarkdownMark[] = [];
  /** Open emphasis by its mark: where it stands in `line`. */
  const open = new Map<string, number>();
  for (const match of line.matchAll(inline)) {
    const [mark] = match;
    const start = match.index;
    const end = start + mark.length;
    if (!/^[*_~=]+$/.test(mark)) {
      // The address of a link, not the bracket before it.
      found.push({ start: mark.startsWith("](") ? start + 1 : start, end, transparent: false });
      continue;
    }
    const before = line.charAt(start - 1);
    const after = line.charAt(end);
    if (isOperator(mark, before, after)) continue;
    const opened = open.get(mark);
    if (opened !== undefined && before.trim() !== "") {
      found.push({ start: opened, end: opened + mark.length, transparent: true });
      found.push({ start, end, transparent: true });
      open.delete(mark);
    } else if (after.trim() !== "") open.set(mark, start);
  }
  found.sort((a, b) => a.start - b.start);
  for (const { start, end, transparent } of found) {
    marks.push({ start: start + offset, end: end + offset, transparent });
  }
}

/** 3*4, snake_case: no emphasis. */
function isOperator(mark: string, before: string, after: string): boolean {
  if (mark === "*") return /\d/.test(before) && /\d/.test(after);
  return mark.startsWith("_") && /\w/.test(before) && /\w/.test(after);
}
