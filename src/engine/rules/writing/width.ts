import type { Figure } from "../../figures/figure.ts";

const wide = /[０-９]/;
const narrow = /[0-9]/;
const wideMark = /[０-９][．，][０-９]/;
const offset = 0xfee0;

/** What tells how a draft sets its digits. */
interface Digits {
  readonly text: string;
  readonly figures: readonly Figure[];
}

/** A line of a web page, a product's name or a telephone number may be narrow in a draft that is set in full width. */
const strays = 4;

/**
 * Digits in full width throughout, more than once or down to the decimal point: that is the typesetting, no slip.
 * A few narrow ones among many do not undo it.
 */
export function isSetInFullWidth({ text, figures }: Digits): boolean {
  if (!wide.test(text)) return false;
  const numerals = figures.map(({ numeral }) => text.slice(numeral.start, numeral.end));
  const inNarrow = numerals.filter((numeral) => narrow.test(numeral)).length;
  const inWide = numerals.filter((numeral) => wide.test(numeral) && !narrow.test(numeral)).length;
  return inNarrow === 0 ? inWide > 1 || wideMark.test(text) : inWide >= inNarrow * strays;
}

/** Digits and signs as the draft sets them: in full width only where all of it is. */
export function inWidthOf(draft: Digits, replaced: string, written: string): string {
  return wide.test(replaced) && isSetInFullWidth(draft) ? toFullWidth(written) : written;
}

function toFullWidth(text: string): string {
  return text.replace(/[0-9.%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + offset));
}

export function toHalfWidth(text: string): string {
  return text.replace(/[０-９．％，－]/g, (char) => String.fromCharCode(char.charCodeAt(0) - offset));
}
