import type { BlockList } from "../blockList.ts";
import { brokenRows } from "./brokenRows.ts";
import { type Line, textOf } from "./lines.ts";
import { goesOnHeader, isRow, mayBeHeader, tableOf } from "./rows.ts";
import type { Typesetting } from "./typeset.ts";

interface Piece {
  text: string;
  readonly page: number;
}

const latinEnd = /[A-Za-z,.;)]$/;
const latinStart = /^[A-Za-z(]/;
const finished = /[。！？；：”’）)]$/u;

/** Whether `line` goes on from the one before it. */
export function continues(before: Line, line: Line, setOf: Typesetting, isNextPage = false): boolean {
  const from = setOf(before);
  const own = setOf(line);
  // The last line of a paragraph across the page may be as short as those of the first column.
  const to = !from.isColumn && Math.abs(from.left - own.left) < from.height ? from : own;
  if (from !== to && !(from.isColumn && to.isColumn)) return false;
  if (Math.abs(before.height - line.height) > Math.max(before.height, line.height) * 0.15) return false;
  if (line.left > to.left + to.height * 0.9) return false;
  // A line that ends early ends its paragraph.
  if (before.right < from.right - from.height * 1.5) return false;
  if (isNextPage || from !== to)
    return !finished.test(textOf(before)) || before.right > from.right - from.height * 0.8;
  const gap = before.y - line.y;
  return gap > 0 && gap < to.height * 3.5;
}

function join(before: string, line: string): string {
  return latinEnd.test(before) && latinStart.test(line) ? `${before} ${line}` : `${before}${line}`;
}

/** Writes the pages: lines joined into paragraphs, across pages too; rows of tables as tables. */
export function writePages(pages: readonly (readonly Line[])[], setOf: Typesetting, list: BlockList): void {
  let open: Piece[] = [];
  let last: Line | undefined;
  let tables = 0;
  const flush = () => {
    list.pieces(open.map(({ text, page }) => ({ text, place: { page } })));
    open = [];
  };
  for (const [index, lines] of pages.entries()) {
    const page = index + 1;
    const broken = brokenRows(lines, setOf);
    for (let at = 0; at < lines.length; at++) {
      const end = tableEnd(lines, at);
      if (end > at) {
        flush();
        last = undefined;
        const rows = lines.slice(at, end);
        const table = tableOf(rows);
        if (table) list.table(table, { page, table: ++tables });
        else
          list.unread(
            rows.map((row) => row.segments.map(({ text }) => text).join(" | ")),
            { page },
          );
        at = end - 1;
        continue;
      }
      const line = lines[at];
      if (!line) continue;
      if (broken.has(line)) {
        flush();
        last = undefined;
        list.unread([textOf(line)], { page });
        continue;
      }
      const text = textOf(line);
      const piece = open.at(-1);
      if (last && piece && continues(last, line, setOf, piece.page !== page)) {
        if (piece.page === page) piece.text = join(piece.text, text);
        else open.push({ text, page });
      } else {
        flush();
        open = [{ text, page }];
      }
      last = line;
    }
  }
  flush();
}

/** Where a table that begins at a line ends; `at` where none does. */
function tableEnd(lines: readonly Line[], at: number): number {
  let first = at;
  while (first - at < 4 && isHeaderLine(lines[first], first === at)) first++;
  let end = first;
  while (end < lines.length && isRow(lines[end] as Line)) end++;
  // One row alone may be a line of prose with a wide gap, and is left unread all the same.
  return end > first ? end : at;
}

function isHeaderLine(line: Line | undefined, isFirst: boolean): boolean {
  return line !== undefined && !isRow(line) && (isFirst ? mayBeHeader(line) : goesOnHeader(line));
}
