import type { Reading } from "../../claims/reading.ts";

const wide = /[０-９]/;
const narrow = /[0-9]/;
const wideMark = /[０-９][．，][０-９]/;
const offset = 0xfee0;

/** A line of a web page, a product's name or a telephone number may be narrow in a draft that is set in full width. */
const strays = 4;

/**
 * Digits in full width throughout, more than once or down to the decimal point: that is the typesetting, no slip.
 * A few narrow ones among many do not undo it.
 */
export function isSetInFullWidth({ text, lines }: Reading): boolean {
  if (!wide.test(text)) return false;
  let inNarrow = 0;
  let inWide = 0;
  for (const { reading } of lines) {
    for (const { numeral } of reading.figures) {
      const written = reading.text.slice(numeral.start, numeral.end);
      if (narrow.test(written)) inNarrow++;
      else if (wide.test(written)) inWide++;
    }
  }
  return inNarrow === 0 ? inWide > 1 || wideMark.test(text) : inWide >= inNarrow * strays;
}

/** Digits and signs as the draft sets them: in full width only where all of it is. */
export function inWidthOf(
  draft: { readonly isSetInFullWidth: boolean },
  replaced: string,
  written: string,
): string {
  return draft.isSetInFullWidth && wide.test(replaced) ? toFullWidth(written) : written;
}

function toFullWidth(text: string): string {
  return text.replace(/[0-9.%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + offset));
}

export function toHalfWidth(text: string): string {
  return text.replace(/[０-９．％，－]/g, (char) => String.fromCharCode(char.charCodeAt(0) - offset));
}
