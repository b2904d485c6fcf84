import { type Cell, type CellValue, formatValue, type Sheet } from "hucre";
import { readXlsx as readWorkbook } from "hucre/xlsx";
import type { TableCell } from "../../engine/tables/table.ts";
import { InputError } from "../inputError.ts";
import { BlockList } from "./blockList.ts";
import type { ReadLimits } from "./document.ts";
import { fileTitle, namedTitle, plausibleTitle } from "./fileTitle.ts";
import { mostCells } from "./limits.ts";
import { titleOf } from "./office/coreProperties.ts";
import { openPackage } from "./office/openPackage.ts";
import { repack } from "./office/repack.ts";
import { refuseVastSheets } from "./office/sheetSize.ts";
import type { ParsedFile } from "./parsed.ts";

/** Digits that a spreadsheet shows of a number without a format: what binary floats add behind them is not data. */
const shownDigits = 12;
const pad = (number: number) => String(number).padStart(2, "0");

function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(shownDigits)));
  return text.includes("e") ? value.toFixed(0) : text;
}

/** A day as tables head their rows with it: a first of the month is mostly the month. */
function dateText(date: Date, format: string): string {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (!/d/i.test(format.replaceAll(/\[[^\]]*\]|"[^"]*"/g, ""))) return `${year}年${month}月`;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** A cell's value as its sheet shows it. */
function shown(value: CellValue, cell: Cell | undefined): string {
  const format = cell?.style?.numFmt ?? "General";
  if (value === null || typeof value === "boolean") return "";
  if (value instanceof Date) return dateText(value, format);
  if (typeof value === "string") return value;
  // Thousands marks and colours say nothing; percent, decimals and a unit that the format adds do.
  if (/^(?:General|@)$/i.test(format.trim())) return plainNumber(value);
  return formatValue(value, format).trim();
}

/** The cells of the rows and columns that are shown. */
function cellsOf({ rows, cells, merges = [], rowDefs, columns }: Sheet): TableCell[] {
  const spans = new Map(merges.map((range) => [`${range.startRow},${range.startCol}`, range]));
  const found: TableCell[] = [];
  for (const [row, values] of rows.entries()) {
    if (rowDefs?.get(row)?.hidden) continue;
    for (const [column, value] of values.entries()) {
      if (value === null || value === "" || columns?.[column]?.hidden) continue;
      const key = `${row},${column}`;
      const cell = cells?.get(key);
      const text = shown(value, cell);
      if (text.trim() === "") continue;
      const indent = "　".repeat(Math.min(cell?.style?.alignment?.indent ?? 0, 10));
      const span = spans.get(key);
      const wide = span ? span.endCol - span.startCol + 1 : 1;
      const high = span ? span.endRow - span.startRow + 1 : 1;
      found.push({
        row,
        column,
        text: indent + text,
        ...(wide > 1 && { columns: wide }),
        ...(high > 1 && { rows: high }),
      });
    }
  }
  return found;
}

const hasName = (name: string) => !/^(?:sheet|工作表)\s*\d*$/i.test(name);

/** A workbook: the tables of its sheets that are shown, as they show their numbers. */
export async function readXlsx(file: string, bytes: Uint8Array, limits: ReadLimits): Promise<ParsedFile> {
  const parts = await openPackage(file, bytes, "xlsx", limits);
  refuseVastSheets(parts, file);
  let sheets: readonly Sheet[];
  try {
    const workbook = await readWorkbook(await repack(parts), {
      readStyles: true,
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
    });
    sheets = workbook.sheets;
  } catch {
    throw new InputError("damaged", file, "workbook.xml");
  }
  const list = new BlockList(file, limits);
  let room = mostCells;
  for (const sheet of sheets) {
    const cells = cellsOf(sheet);
    room -= cells.length;
    if (room < 0) throw new InputError("too-much-inside", file);
    if (cells.length === 0) continue;
    const captions = [fileTitle(file), ...(hasName(sheet.name) ? [sheet.name] : [])];
    list.table({ cells, captions }, { sheet: sheet.name });
  }
  if (list.length === 0) throw new InputError("empty", file);
  const title = plausibleTitle(titleOf(parts), list.opening());
  return { content: { blocks: list.blocks }, ...(title === undefined ? namedTitle(file) : { title }) };
}
