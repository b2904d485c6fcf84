import type { Line } from "./lines.ts";
import { isRow } from "./rows.ts";

/** How the lines of prose are set: where full ones begin and end. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** It is that of one column of several. */
  readonly isColumn: boolean;
}

/** How each line of a document is set; lines of one column have one measure. */
export type Typesetting = (line: Line) => Measure;

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

function measure(lines: readonly Line[], isColumn: boolean): Measure {
  const prose = lines.filter((line) => !isRow(line));
  const height = median(prose.map((line) => line.height));
  const full = prose.filter((line) => Math.abs(line.height - height) < height * 0.2);
  const rights = full.map(({ right }) => right).sort((a, b) => a - b);
  return {
    // First lines are indented: most lines of a long paragraph are not.
    left: Math.min(...full.map(({ left }) => left)),
    right: rights[Math.floor(rights.length * 0.9)] ?? 0,
    height,
    isColumn,
  };
}

/** Lines that each of two columns has at least, the part of the page's lines that is, and their width in heights. */
const fewest = 6;
/** … and those that a page of print has at most. */
const most = 400;
const share = 0.3;
const narrowest = 8;
/** The part of a page's lines that may run across both columns: titles, captions. */
const across = 0.25;

interface Column {
  readonly left: number;
  readonly right: number;
}

/** The columns that the lines of a page stand in; one where they are not parted. */
function columnsOf(lines: readonly Line[]): readonly Column[] {
  const whole = {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  };
  const isBroad = (part: readonly Line[]) =>
    part.length >= Math.max(fewest, lines.length * share) &&
    median(part.map((line) => (line.right - line.left) / line.height)) >= narrowest;
  if (lines.length > most) return [whole];
  for (const gutter of new Set(lines.map(({ left }) => left - 1))) {
    const before = lines.filter(({ right }) => right <= gutter);
    const behind = lines.filter(({ left }) => left >= gutter);
    const crossing = lines.length - before.length - behind.length;
    if (crossing > lines.length * across || !isBroad(before) || !isBroad(behind)) continue;
    return [...columnsOf(before), ...columnsOf(behind)];
  }
  return [whole];
}

const holds = ({ left, right }: Column, line: Line) =>
  line.left >= left - line.height && line.right <= right + line.height;

/**
 * How the pages of a document are set. Columns are those of the pages that have several; a line that fits none runs
 * across them. All lines of a document without columns share one measure.
 */
export function typeset(pages: readonly (readonly Line[])[]): Typesetting {
  const columns: Column[] = [];
  for (const lines of pages) {
    const found = columnsOf(lines.filter((line) => !isRow(line)));
    if (found.length < 2) continue;
    for (const column of found) {
      const alike = columns.findIndex(
        ({ left, right }) => Math.max(left, column.left) < Math.min(right, column.right),
      );
      const known = columns[alike];
      if (!known) columns.push(column);
      else
        columns[alike] = {
          left: Math.min(known.left, column.left),
          right: Math.max(known.right, column.right),
        };
    }
  }
  const all = pages.flat();
  const columnOf = (line: Line) => columns.findIndex((column) => holds(column, line));
  const measures = columns.map((_, at) => {
    const own = all.filter((line) => columnOf(line) === at);
    return measure(own, true);
  });
  const rest =
    measures.length === 0
      ? measure(all, false)
      : {
          left: Math.min(...measures.map(({ left }) => left)),
          right: Math.max(...measures.map(({ right }) => right)),
          height: median(measures.map(({ height }) => height)),
          isColumn: false,
        };
  return (line) => measures[columnOf(line)] ?? rest;
}
