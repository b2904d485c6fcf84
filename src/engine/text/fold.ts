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
  ["後", "后"], // simplified Chinese has the character too, in names alone
];

/** The bits in which a UTF-16 unit differs from what it is read as. One unit for one, so offsets never move. */
const differences = new Uint16Array(0x10000);
for (let i = 0; i < 10; i++) readAs(0xff10 + i, 0x30 + i);
for (let i = 0; i < 26; i++) {
  readAs(0xff21 + i, 0x41 + i);
  readAs(0xff41 + i, 0x61 + i);
}
for (const [from, to] of [...alike, [traditional, simplified] as const]) {
  for (let i = 0; i < from.length; i++) readAs(from.charCodeAt(i), to.charCodeAt(i));
}

function readAs(typed: number, read: number): void {
  differences[typed] = typed ^ read;
}

/** What a text holds that readers must look out for, as bits of `FoldedCodes.holds`. */
export const Holds = { invisible: 1, markdown: 2 } as const;

const holds = new Uint8Array(0x10000);
for (const [first, last] of [
  [0xad, 0xad], // soft hyphen
  [0x200b, 0x200f], // zero-width and direction marks
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff],
] as const) {
  holds.fill(Holds.invisible, first, last + 1);
}
for (const mark of "*_`~<]") holds[mark.charCodeAt(0)] = Holds.markdown;

/** Zero-width and bidirectional marks, soft hyphens, variation selectors: nothing a reader sees. */
export function isInvisible(code: number): boolean {
  return holds[code] === Holds.invisible;
}

export interface FoldedCodes {
  /** One code for each unit of the text, and a 0 behind the last. */
  readonly codes: Codes;
  /** Something differs from the text. */
  readonly changed: boolean;
  readonly holds: number;
}

export function foldCodes(text: string): FoldedCodes {
  const length = text.length;
  const codes = new Uint16Array(length + 1);
  let differs = 0;
  let held = 0;
  for (let i = 0; i < length; i++) {
    const typed = text.charCodeAt(i);
    const difference = differences[typed] ?? 0;
    codes[i] = typed ^ difference;
    differs |= difference;
    held |= holds[typed] ?? 0;
  }
  return { codes, changed: differs !== 0, holds: held };
}

/**
 * The text with full-width letters, digits and signs made half-width and traditional script simplified,
 * of the same length, so that offsets into it are offsets into the text.
 */
export function fold(text: string): string {
  const { codes, changed } = foldCodes(text);
  return changed ? stringOf(codes, text.length) : text;
}

const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

/** The first `length` codes as a string; a lone surrogate becomes U+FFFD, which is as long. */
export function stringOf(codes: Codes, length: number): string {
  return decoder.decode(codes.subarray(0, length));
}
