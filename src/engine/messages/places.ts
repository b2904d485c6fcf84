import type { FilePlace } from "../facts/fact.ts";
import type { Language } from "./language.ts";

interface PlaceWords {
  readonly page: (page: number) => string;
  readonly sheet: (sheet: string) => string;
  readonly table: (table: number) => string;
  readonly cell: (cell: string) => string;
  readonly joint: string;
}

const words: Record<Language, PlaceWords> = {
  "zh-CN": {
    page: (page) => `第${page}页`,
    sheet: (sheet) => `工作表“${sheet}”`,
    table: (table) => `第${table}个表`,
    cell: (cell) => `${cell} 格`,
    joint: "",
  },
  en: {
    page: (page) => `page ${page}`,
    sheet: (sheet) => `sheet “${sheet}”`,
    table: (table) => `table ${table}`,
    cell: (cell) => `cell ${cell}`,
    joint: ", ",
  },
};

/** `第3页`, `工作表“粮食”B6 格`: where in its file a fact stands; empty for a text that is its whole file. */
export function placeText(place: FilePlace | undefined, language: Language): string {
  const { page, sheet, table, cell, joint } = words[language];
  if (place === undefined) return "";
  return [
    place.page === undefined ? "" : page(place.page),
    place.sheet === undefined ? "" : sheet(place.sheet),
    place.table === undefined ? "" : table(place.table),
    place.cell === undefined ? "" : cell(place.cell),
  ]
    .filter((part) => part !== "")
    .join(joint);
}
