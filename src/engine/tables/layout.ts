import { indentOf } from "./cellText.ts";
import type { Grid } from "./grid.ts";
import { isAmount, isBareYear, isNote, isNoValue, isValue, wordsOf as words } from "./rowText.ts";
import { unitKind } from "./units.ts";
import { silentColumns, subjectHeads, timeHeads, unitHeads } from "./words.ts";

/** A row with values: what stands left of them, and under which rows it stands. */
export interface BodyRow {
  readonly row: number;
  /** Texts of the columns that name the row, from left to right. */
  readonly names: readonly string[];
  /** Names of the rows that it is a part of, the widest first. */
  readonly groups: readonly string[];
  /** It is told to be one of several parts (其中). */
  readonly isPart: boolean;
  readonly unit?: string;
}

/** A column with values: its headers from top to bottom. */
export interface BodyColumn {
  readonly column: number;
  readonly path: readonly string[];
}

/** A table taken apart into what names and what is named. */
export interface Layout {
  /** Lines above the header: titles, units, times. */
  readonly titles: readonly string[];
  /** Heads of the columns that name the rows. */
  readonly stubHeads: readonly string[];
  readonly columns: readonly BodyColumn[];
  readonly rows: readonly BodyRow[];
}

const unitLine = /^[(]?(?:计量)?单位:/;
const partOpener = /^(?:其中:?|#|\s*其中)/;
const widthOf = (text: string) =>
  [...text].reduce((width, character) => width + (character > "~" || character === ":" ? 2 : 1), 0);

/** Whether a row holds values: a number that is not a year, and stands behind a name. */
function holdsValues(grid: Grid, row: number): boolean {
  return grid.cellsOf(row).some((cell) => cell.column > 0 && isAmount(cell.text));
}

/** 甲 乙 1 2 3: the columns numbered. */
function isNumbering(grid: Grid, row: number): boolean {
  const texts = grid.cellsOf(row).map((cell) => words(cell.text));
  const numbers = texts
    .filter((text) => /^\(?\d{1,2}\)?$/.test(text))
    .map((text) => Number(text.replaceAll(/[()]/g, "")));
  return (
    numbers.length >= 2 &&
    numbers.every((number, index) => number === (numbers[0] ?? 0) + index && (numbers[0] ?? 9) <= 2) &&
    texts.every((text) => /^\(?\d{1,2}\)?$|^[甲乙丙丁]$|^(?:栏次|序号|行次)$/.test(text))
  );
}

/** A line of its own above the header. */
function isTitle(grid: Grid, row: number): boolean {
  const cells = grid.cellsOf(row);
  if (cells.some((cell) => unitLine.test(words(cell.text)))) return !holdsValues(grid, row);
  const [cell, ...more] = cells;
  if (!cell || more.length > 0 || grid.width < 2) return false;
  if (cell.column === 0) return true;
  // A line in the middle stands above the whole table, unless what is below has no name of its own there.
  return (cell.columns ?? 1) === 1 && grid.text(row + 1, 0).trim() !== "";
}

/** Rows from the top that name columns; undefined where the table has none, or nothing but. */
function headerEnd(grid: Grid, from: number, to: number): number | undefined {
  let row = from;
  while (row < to && (!holdsValues(grid, row) || isNumbering(grid, row))) row++;
  if (row >= to) return undefined;
  // Rows with a name alone, right above the values, head a group of rows.
  while (row > from + 1 && isGroup(grid, row - 1)) row--;
  return row > from ? row : undefined;
}

function isGroup(grid: Grid, row: number): boolean {
  const [cell, ...more] = grid.cellsOf(row);
  return cell !== undefined && more.length === 0 && cell.column === 0;
}

interface Stub {
  /** Columns that name rows. */
  readonly names: readonly number[];
  readonly unit: number | undefined;
  /** The first column of values. */
  readonly end: number;
}

function columnHead(grid: Grid, from: number, to: number, column: number): string {
  for (let row = to - 1; row >= from; row--) {
    const text = words(grid.text(row, column));
    if (text !== "") return text;
  }
  return "";
}

function isUnitColumn(grid: Grid, head: string, from: number, to: number, column: number): boolean {
  if (!unitHeads.includes(head)) return false;
  const texts: string[] = [];
  for (let row = from; row < to; row++) {
    const text = words(grid.text(row, column));
    if (text !== "" && !isGroup(grid, row)) texts.push(text);
  }
  // A unit that is not known is one all the same among those that are.
  return texts.filter((text) => unitKind(text) !== undefined).length * 2 > texts.length;
}

/** The columns from the left on that hold names rather than values. */
function readStub(grid: Grid, header: number, from: number, to: number): Stub | undefined {
  const names: number[] = [];
  let unit: number | undefined;
  let column = 0;
  for (; column < grid.width; column++) {
    const head = columnHead(grid, header, from, column);
    if (silentColumns.includes(head)) continue;
    if (isUnitColumn(grid, head, from, to, column)) {
      unit = column;
      continue;
    }
    let filled = 0;
    let values = 0;
    let years = 0;
    let missing = 0;
    for (let row = from; row < to; row++) {
      const text = words(grid.text(row, column));
      if (text === "" || isGroup(grid, row)) continue;
      if (isNoValue(text)) {
        missing++;
        continue;
      }
      filled++;
      if (isValue(text)) values++;
      if (isBareYear(text)) years++;
    }
    const isTime = years === filled && (timeHeads.includes(head) || names.length === 0);
    const areMonths = timeHeads.includes(head) && /^[月日]/.test(head) && values === filled;
    if (areMonths) return undefined;
    if (filled + missing > 0 && values * 2 >= filled && !isTime) break;
    names.push(column);
  }
  return names.length > 0 && names.length <= 4 && column < grid.width
    ? { names, unit, end: column }
    : undefined;
}

/** The headers above a column; where nothing is merged, a header reaches on over the empty ones to its right. */
function pathOf(grid: Grid, header: number, from: number, stubEnd: number, column: number): string[] {
  const path: string[] = [];
  let last: unknown;
  for (let row = header; row < from; row++) {
    if (isNumbering(grid, row)) continue;
    let cell = grid.at(row, column);
    const isLowest = row === from - 1;
    if (!cell && !grid.merged && !isLowest && grid.text(from - 1, column).trim() !== "") {
      for (let left = column - 1; left >= stubEnd && !cell; left--) cell = grid.at(row, left);
    }
    // `（万吨）` below a header goes on from it.
    const isUnit = cell !== undefined && path.length > 0 && /^\(.*\)$/.test(words(cell.text));
    if (cell && cell !== last) path.push(isUnit ? `${path.pop()}${cell.text}` : cell.text);
    last = cell ?? last;
  }
  return path;
}

function readRows(grid: Grid, stub: Stub, from: number, to: number): BodyRow[] {
  const rows: BodyRow[] = [];
  const open: { indent: number; name: string }[] = [];
  let section: string | undefined;
  const above: string[] = [];
  for (let row = from; row < to; row++) {
    if (isNumbering(grid, row)) continue;
    const texts = stub.names.map((column) => grid.text(row, column));
    if (isGroup(grid, row)) {
      section = texts[0] ?? "";
      open.length = 0;
      continue;
    }
    // A name that is said once for several rows.
    for (const [index, text] of texts.entries()) {
      if (text.trim() !== "") {
        above[index] = text;
        if (index < texts.length - 1) above.length = index + 1;
      } else if (index < texts.length - 1 && above[index] !== undefined) texts[index] = above[index];
    }
    const own = texts.at(-1) ?? "";
    if (own.trim() === "") continue;
    const isPart = partOpener.test(words(own));
    // What follows 其中： is level with the parts below it.
    const indent = indentOf(own) + widthOf(partOpener.exec(words(own))?.[0] ?? "");
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
    const unit = stub.unit === undefined ? "" : words(grid.text(row, stub.unit));
    rows.push({
      row,
      names: texts.filter((text) => text.trim() !== ""),
      groups: [...(section === undefined ? [] : [section]), ...open.map(({ name }) => name)],
      isPart,
      ...(unit !== "" && { unit }),
    });
    open.push({ indent, name: own });
  }
  return rows;
}

/** Columns of names in the middle part two tables that stand side by side: what is right of them is left alone. */
function lastColumn(grid: Grid, stub: Stub, header: number, from: number): number {
  const heads = new Set(stub.names.map((column) => columnHead(grid, header, from, column)));
  for (let column = stub.end; column < grid.width; column++) {
    const head = columnHead(grid, header, from, column);
    if (head !== "" && (heads.has(head) || (subjectHeads.includes(head) && !unitHeads.includes(head))))
      return column;
  }
  return grid.width;
}

/** Takes a table apart; nothing where it is not plain which cells name and which are named. */
export function readLayout(grid: Grid): Layout | undefined {
  let from = 0;
  while (from < grid.height && isTitle(grid, from)) from++;
  let to = grid.height;
  while (to > from && isNoteRow(grid, to - 1)) to--;
  const body =
    headerEnd(grid, from, to) ?? (from > 0 && from < to && holdsValues(grid, from) ? from : undefined);
  if (body === undefined) return undefined;
  const stub = readStub(grid, from, body, to);
  if (!stub) return undefined;
  const end = lastColumn(grid, stub, from, body);
  const columns: BodyColumn[] = [];
  for (let column = stub.end; column < end; column++)
    columns.push({ column, path: pathOf(grid, from, body, stub.end, column) });
  // Without a header the title alone says what one column holds.
  if (columns.some(({ path }) => path.length === 0) && columns.length > 1)
    columns.splice(0, columns.length, ...columns.filter(({ path }) => path.length > 0));
  const titles: string[] = [];
  for (let row = 0; row < from; row++) titles.push(...grid.cellsOf(row).map((cell) => cell.text));
  return {
    titles,
    stubHeads: stub.names.map((column) => columnHead(grid, from, body, column)),
    columns,
    rows: readRows(grid, stub, body, to).filter(({ row }) => !repeatsHeader(grid, row, from, body)),
  };
}

function isNoteRow(grid: Grid, row: number): boolean {
  const cells = grid.cellsOf(row);
  if (cells.length === 0) return true;
  const [cell, ...more] = cells;
  if (!cell || cell.column > 0) return false;
  const text = words(cell.text);
  return isNote(text) || (more.length === 0 && (text.length > 30 || /^\d+[.、]/.test(text)));
}

/** The header printed again at the top of the next page. */
function repeatsHeader(grid: Grid, row: number, from: number, to: number): boolean {
  const text = (at: number) =>
    grid
      .cellsOf(at)
      .map((cell) => words(cell.text))
      .join("\t");
  const own = text(row);
  for (let header = from; header < to; header++) if (text(header) === own) return true;
  return false;
}
