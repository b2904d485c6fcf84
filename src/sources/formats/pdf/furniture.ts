import { type Line, textOf } from "./lines.ts";

/** A running header or footer stands among this many lines at the top and at the bottom of its page, */
const edge = 2;
/** … on this part of the pages and on no fewer than that many, */
const repeated = 0.4;
const fewest = 3;
/** … at the same height, in points. */
const drift = 4;

const pageNumber =
  /^[-—–~·\s]*(?:第\s*)?[\dIVXivx]{1,4}\s*页?(?:\s*[/／共，,]\s*(?:共\s*)?\d{1,4}\s*页?)?[-—–~·\s]*$/u;

interface Edges {
  readonly outer: readonly Line[];
  readonly all: readonly Line[];
}

function edgesOf(lines: readonly Line[]): Edges {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  const pick = (count: number) => [...new Set([...byHeight.slice(0, count), ...byHeight.slice(-count)])];
  return { outer: pick(1), all: pick(edge) };
}

const keyOf = (text: string, y: number) => `${Math.round(y / drift)} ${text.replaceAll(/\s/g, "")}`;

/** What a line is on page after page: its words, and for the outermost one its words without the page's number. */
function* keysOf(line: Line, page: number, isOuter: boolean): Iterable<string> {
  const text = textOf(line);
  // One height may lie on either side of a rounding edge.
  for (const y of [line.y - drift / 2, line.y + drift / 2]) {
    yield keyOf(text, y);
    if (!isOuter) continue;
    for (const [number] of text.matchAll(/\d{1,4}/g))
      yield keyOf(text.replace(number, `#${Number(number) - page}`), y);
  }
}

/**
 * The lines of each page without running headers, footers and page numbers. `goesOn` tells whether a line belongs to
 * the paragraph of the one before it: such a one is text, however often it is repeated.
 */
export function withoutFurniture(
  pages: readonly (readonly Line[])[],
  goesOn: (before: Line, line: Line) => boolean,
): Line[][] {
  const counts = new Map<string, number>();
  for (const [page, lines] of pages.entries()) {
    const { outer, all } = edgesOf(lines);
    const keys = new Set(all.flatMap((line) => [...keysOf(line, page, outer.includes(line))]));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(fewest, pages.length * repeated);
  return pages.map((lines, page) => {
    const { outer, all } = edgesOf(lines);
    return lines.filter((line, at) => {
      if (!all.includes(line)) return true;
      const isOuter = outer.includes(line);
      if (isOuter && pageNumber.test(textOf(line))) return false;
      const before = lines[at - 1];
      if (!isOuter && before && goesOn(before, line)) return true;
      return ![...keysOf(line, page, isOuter)].some((key) => (counts.get(key) ?? 0) >= least);
    });
  });
}
