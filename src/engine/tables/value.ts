import { lookupForm } from "./cellText.ts";

/** The number of a cell, as written there, without thousands marks. */
export interface CellValue {
  /** `85.2`, `-3.1` */
  readonly number: string;
  /** What stands behind the number in the cell: `%`, `万吨`. */
  readonly unit: string;
}

/** Marks that send to a note: not a part of the number. */
const noteMarks = /[*※#①-⑳]+$|\([1-9]\)$|[¹²³⁴-⁹]+$/u;
const number = /^(?<sign>[+-]|↑|↓)?(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<fraction>\.\d+)?(?<unit>[^\d.]*)$/u;
const plainUnit = /^[%‰℃°\p{Script=Han}/²³]*$/u;
/** `10月` heads a column. */
const timeUnit = /^[年月日号季旬周]/u;
const longest = 24;

/** The value of a cell that is nothing but a number, perhaps with its unit; undefined for anything else. */
export function readValue(text: string): CellValue | undefined {
  const written = lookupForm(text)
    .replaceAll(/[\s\u00a0]/gu, "")
    .replace(noteMarks, "");
  if (written === "" || written.length > longest) return undefined;
  const { sign = "", digits = "", fraction = "", unit = "" } = number.exec(written)?.groups ?? {};
  if (digits === "" || !plainUnit.test(unit) || timeUnit.test(unit)) return undefined;
  const negative = sign === "-" || sign === "↓";
  return { number: `${negative ? "-" : ""}${digits.replaceAll(",", "")}${fraction}`, unit };
}

export const isZero = ({ number: written }: CellValue) => /^-?0+(?:\.0+)?$/.test(written);
