import type { SourceTable, TableCell } from "../../../engine/tables/table.ts";
import { readValue } from "../../../engine/tables/value.ts";
import type { Line, Segment } from "./lines.ts";

const isValue = ({ text }: Segment) => readValue(text) !== undefined;

/** A line of several cells, numbers among them: a row of a table, whose words make no sentence. */
export function isRow({ segments }: Line): boolean {
  return segments.length >= 2 && segments.some(isValue);
}

/** `（%）` below a header goes on from it. */
const isUnitLine = ({ segments }: Line) => segments.every(({ text }) => /^[（(].*[）)]$/u.test(text));

/** `表1　2024年主要指标`: a caption, however wide the space in it. */
const caption = /^(?:附?[表图]\s*[\d一二三四五六七八九十]|附[表图]$|续表)/u;

/** A line of several cells may be a table's header when rows follow it. */
export const mayBeHeader = ({ segments: [first, second] }: Line) =>
  first !== undefined && second !== undefined && !caption.test(first.text);

/** A line of a header below its first. */
export const goesOnHeader = (line: Line) => isUnitLine(line) || mayBeHeader(line);

interface Range {
  left: number;
  right: number;
}

/** The columns that the fullest rows stand in. */
function columnsOf(rows: readonly Line[]): Range[] | undefined {
  const most = Math.max(...rows.map(({ segments }) => segments.length));
  const full = rows.filter(({ segments }) => segments.length === most);
  const columns: Range[] = Array.from({ length: most }, () => ({ left: Number.POSITIVE_INFINITY, right: 0 }));
  for (const { segments } of full) {
    for (const [index, { left, right }] of segments.entries()) {
      const column = columns[index];
      if (!column) return undefined;
      column.left = Math.min(column.left, left);
      column.right = Math.max(column.right, right);
    }
  }
  const apart = columns.every(
    (column, index) => index === 0 || column.left > (columns[index - 1]?.right ?? 0),
  );
  return apart && full.length * 2 >= rows.length ? columns : undefined;
}

/** The columns that a cell stands over; undefined where it stands over none. */
function spanOf(
  { left, right }: Segment,
  columns: readonly Range[],
): { first: number; last: number } | undefined {
  const under = columns.flatMap((column, index) =>
    column.left < right && column.right > left ? [index] : [],
  );
  const [first] = under;
  const last = under.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}

/**
 * Whether a header stands over the one column that it touches, and not in the middle of two: it begins, ends or is
 * centred where what is below it does.
 */
function isAligned({ left, right }: Segment, below: Range, height: number): boolean {
  const near = (one: number, other: number) => Math.abs(one - other) < height * 0.6;
  return near(left, below.left) || near(right, below.right) || near(left + right, below.left + below.right);
}

/** `地　区`: a name whose characters are spread out, in the one column that they stand in. */
function gathered(segments: readonly Segment[], columns: readonly Range[]): Segment[] {
  const found: Segment[] = [];
  for (const segment of segments) {
    const last = found.at(-1);
    const [before, own] = [last && spanOf(last, columns), spanOf(segment, columns)];
    const isOne = last && !isValue(last) && !isValue(segment) && before && own && before.last === own.first;
    if (isOne && before.first === before.last && own.first === own.last)
      found[found.length - 1] = {
        text: `${last.text}${segment.text}`,
        left: last.left,
        right: segment.right,
      };
    else found.push(segment);
  }
  return found;
}

/**
 * The lines of a table put back into its cells by where they stand; undefined where a line does not fit. A row whose
 * name is broken over two lines could be read with half of its name, so a table with such rows is not put back.
 */
export function tableOf(lines: readonly Line[]): SourceTable | undefined {
  const first = lines.findIndex(isRow);
  const body = lines.slice(first);
  if (first < 1 || body.length < 2 || !body.every(isRow)) return undefined;
  const columns = columnsOf(body);
  if (!columns) return undefined;
  const lowest = lines.slice(0, first).findLastIndex((line) => !isUnitLine(line));
  const cells: TableCell[] = [];
  for (const [row, line] of lines.entries()) {
    const taken = new Set<number>();
    for (const segment of gathered(line.segments, columns)) {
      const span = spanOf(segment, columns);
      if (!span) return undefined;
      for (let at = span.first; at <= span.last; at++) {
        if (taken.has(at)) return undefined;
        taken.add(at);
      }
      // Only a header may stand over several columns, and the lowest one does not: two of it may have run together.
      if (row >= lowest && span.last > span.first) return undefined;
      const below = lines[lowest]?.segments.find((one) => spanOf(one, columns)?.first === span.first);
      const isUpper = row < lowest && span.last === span.first;
      if (isUpper && below && !isAligned(segment, below, line.height)) return undefined;
      const width = span.last - span.first + 1;
      cells.push({ row, column: span.first, text: segment.text, ...(width > 1 && { columns: width }) });
    }
    if (row >= first && !taken.has(0)) return undefined;
  }
  return { cells, captions: [] };
}
