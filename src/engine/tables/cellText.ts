import { fold } from "../text/fold.ts";

const han = /\p{Script=Han}/u;

/**
 * The words of a cell: lines joined, spaces that only spread the characters out (`合　计`) taken away, and the
 * lines of another language left out where the cell says the same in Chinese.
 */
export function cellWords(text: string): string {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  const kept = lines.some((line) => han.test(line))
    ? lines.filter((line) => han.test(line) || !/[A-Za-z]{3}/.test(line))
    : lines;
  return kept
    .join("")
    .replaceAll(/(?<=[\p{Script=Han}（）()、：:])\s+|\s+(?=[\p{Script=Han}（）()、：:])/gu, "");
}

/** `1-6月`: a hyphen that stands for 至; that of `2023-6月` does not. */
const rangeHyphen = /(?<=(?<!\d)\d{1,2}月?)-(?=\d{1,2}(?:月|季度|日))/gu;

/** The words as they are looked up: half-width, simplified, dashes alike, brackets plain. */
export function lookupForm(text: string): string {
  return fold(text)
    .replaceAll(/[（〔［[]/g, "(")
    .replaceAll(/[）〕］\]]/g, ")")
    .replaceAll(/[–~～〜]/g, "—")
    .replaceAll(rangeHyphen, "—")
    .replaceAll("：", ":")
    .replaceAll("，", ",");
}

/** How far a cell's text is indented, in spaces; a full-width one is two. */
export function indentOf(text: string): number {
  const [spaces = ""] = /^[ \t\u00a0\u3000]*/.exec(text) ?? [];
  return [...spaces].reduce((width, space) => width + (space === "\u3000" ? 2 : space === "\t" ? 4 : 1), 0);
}
