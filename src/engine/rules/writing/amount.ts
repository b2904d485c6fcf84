import type Big from "big.js";
import type { Figure } from "../../figures/figure.ts";
import { writeChineseNumber } from "../../figures/writeNumber.ts";
import type { RuleDraft } from "../draft.ts";
import { inWidthOf } from "./width.ts";

const magnitudes: Readonly<Record<string, string>> = { 万亿: "1e12", 亿: "1e8", 万: "1e4", "": "1" };
const arabic = /^[\d.,]+\s*(万亿|亿|万|)$/;

/** How a figure's number is written. */
interface Notation {
  readonly numeral: string;
  readonly magnitude: string;
  readonly decimals: number;
  readonly chinese: boolean;
}

function notationOf({ text, folded }: RuleDraft, figure: Figure): Notation | undefined {
  const { start, end } = figure.numeral;
  const read = folded.slice(start, end);
  const numeral = text.slice(start, end);
  const magnitude = arabic.exec(read)?.[1];
  if (magnitude !== undefined) return { numeral, magnitude, decimals: decimalsOf(read), chinese: false };
  return /\d/.test(read) ? undefined : { numeral, magnitude: "", decimals: decimalsOf(read), chinese: true };
}

function decimalsOf(read: string): number {
  return /[.点](\d+|[零〇一二三四五六七八九]+)/.exec(read)?.[1]?.length ?? 0;
}

/** A value exactly, the way a figure of the draft is written. @returns undefined when that takes too many digits. */
export function writeExactly(draft: RuleDraft, value: Big, like: Figure): string | undefined {
  const notation = notationOf(draft, like);
  if (!notation) return undefined;
  const mantissa = value.div(magnitudes[notation.magnitude] ?? "1");
  const allowed = notation.magnitude === "" ? 6 : notation.decimals + 2;
  if (!mantissa.round(allowed).eq(mantissa)) return undefined;
  return write(draft, mantissa, notation);
}

/** A value rounded as a figure of the draft is. */
export function writeRounded(draft: RuleDraft, value: Big, like: Figure): string | undefined {
  const notation = notationOf(draft, like);
  if (!notation) return undefined;
  const mantissa = value.div(magnitudes[notation.magnitude] ?? "1").round(notation.decimals);
  return mantissa.eq(0) ? undefined : write(draft, mantissa, notation);
}

function write(
  draft: RuleDraft,
  mantissa: Big,
  { numeral, magnitude, chinese }: Notation,
): string | undefined {
  if (chinese) {
    const written = writeChineseNumber(mantissa.toFixed());
    // Before a measure word, which is where amounts stand, 2 is 两.
    return written === "二" ? "两" : written;
  }
  const [whole = "0", rest] = mantissa.toFixed().split(".");
  const grouped = /\d,\d{3}/.test(numeral) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return inWidthOf(draft, numeral, `${grouped}${rest === undefined ? "" : `.${rest}`}${magnitude}`);
}
