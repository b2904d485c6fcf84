import { simplified, traditional } from "../lexicon/generated/traditional.ts";
import type { Codes } from "./codes.ts";

/** Characters that are written alike or mean the same: each pair is `as typed`, `as read`. */
const alike: readonly (readonly [from: string, to: string])[] = [
  ["％﹪", "%%"],
  ["．", "."],
  ["＋﹢", "++"],
  ["－−﹣‐‑", "-----"],
  ["／⁄", "//"],
  ["＄﹩", "$$"],
  ["￥", "¥"],
  ["＠＿＃＆＊", "@_#&*"],
  ["○◯", "〇〇"],
  ["∶", ":"],
];

/** What each UTF-16 unit is read as. One unit for one unit, so offsets never move. */
const readAs = new Uint16Array(0x10000);
for (let code = 0; code < readAs.length; code++) readAs[code] = code;
for (let i = 0; i < 10; i++) readAs[0xff10 + i] = 0x30 + i;
for (let i = 0; i < 26; i++) {
  readAs[0xff21 + i] = 0x41 + i;
  readAs[0xff41 + i] = 0x61 + i;
}
for (const [from, to] of [...alike, [traditional, simplified] as const]) {
  for (let i = 0; i < from.length; i++) readAs[from.charCodeAt(i)] = to.charCodeAt(i);
}

export interface FoldedCodes {
  /** One code for each unit of the text, and a 0 behind the last. */
  readonly codes: Codes;
  /** Something differs from the text. */
  readonly changed: boolean;
}

export function foldCodes(text: string): FoldedCodes {
  const length = text.length;
  const codes = new Uint16Array(length + 1);
  let differs = 0;
  for (let i = 0; i < length; i++) {
    const typed = text.charCodeAt(i);
    const read = readAs[typed] ?? typed;
    codes[i] = read;
    differs |= typed ^ read;
  }
  return { codes, changed: differs !== 0 };
}

/**
 * The text with full-width letters, digits and signs made half-width and traditional script simplified,
 * of the same length, so that offsets into it are offsets into the text.
 */
export function fold(text: string): string {
  const { codes, changed } = foldCodes(text);
  return changed ? stringOf(codes, text.length) : text;
}

const chunk = 0x2000;

/** The first `length` codes as a string. */
export function stringOf(codes: Codes, length: number): string {
  let text = "";
  for (let at = 0; at < length; at += chunk) {
    text += String.fromCharCode.apply(null, Array.from(codes.subarray(at, Math.min(at + chunk, length))));
  }
  return text;
}
