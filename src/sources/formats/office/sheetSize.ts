import { InputError } from "../../inputError.ts";
import type { PackageParts } from "./openPackage.ts";

/**
 * A sheet is laid out as a rectangle from its first cell to its last: one of more places than this is no table, but a
 * stray cell in a far corner.
 */
const mostPlaces = 4_000_000;

const reference = /\br="([A-Z]{1,3})?(\d{1,10})"/g;

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 0x40;
  return column;
}

/** @throws {InputError} `too-much-inside` before such a sheet is laid out. */
export function refuseVastSheets(parts: PackageParts, file: string): void {
  for (const [name, part] of parts) {
    if (!/worksheets\/[^/]*\.xml$/i.test(name)) continue;
    let rows = 1;
    let columns = 1;
    for (const [, letters = "A", row = "1"] of part.toString("latin1").matchAll(reference)) {
      rows = Math.max(rows, Number(row));
      columns = Math.max(columns, columnOf(letters));
    }
    if (rows * columns > mostPlaces) throw new InputError("too-much-inside", file);
  }
}
