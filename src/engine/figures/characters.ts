import { CodeSet } from "../text/codeSet.ts";

/** The code of a character. */
export function codeOf(character: string): number {
  return character.charCodeAt(0);
}

/** The codes of some characters, for a quick test. */
export function codesOf(characters: string): CodeSet {
  return new CodeSet(characters);
}

export const minus = codeOf("-");
export const dot = codeOf(".");
export const colon = codeOf(":");
export const slash = codeOf("/");
export const half = codeOf("半");
export const piece = codeOf("个");
/** The canonical unit of that name. */
export const pieceUnit = "个";
export const part = codeOf("分");
export const of = codeOf("之");

/** Marks that join the two ends of a range. */
export const rangeMarks = codesOf("至到—–―-~～〜∼");
/** Dashes: they also join scores and the groups of a telephone number. */
export const dashes = codesOf("-—–―");
