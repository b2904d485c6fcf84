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

/** All digits in full width, more than once or down to the decimal point: that is the typesetting, no slip. */
export function isSetInFullWidth({ text, figures }: Digits): boolean {
  if (!wide.test(text)) return false;
  const numerals = figures.map(({ numeral }) => text.slice(numeral.start, numeral.end));
  if (numerals.some((numeral) => narrow.test(numeral))) return false;
  const written = numerals.filter((numeral) => wide.test(numeral));
  return written.length > 1 || wideMark.test(text);
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
