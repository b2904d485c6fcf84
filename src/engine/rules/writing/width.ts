import type { LineReading } from "../../claims/lineText.ts";
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
    const own = widthsOf(reading);
    inNarrow += own.inNarrow;
    inWide += own.inWide;
  }
  return inNarrow === 0 ? inWide > 1 || wideMark.test(text) : inWide >= inNarrow * strays;
}

interface Widths {
  readonly inNarrow: number;
  readonly inWide: number;
}

/** Asked of every line after every key. */
const widths = new WeakMap<LineReading, Widths>();

function widthsOf(line: LineReading): Widths {
  let known = widths.get(line);
  if (!known) {
    const written = line.figures.map(({ numeral }) => line.text.slice(numeral.start, numeral.end));
    const inNarrow = written.filter((numeral) => narrow.test(numeral)).length;
    const inWide = written.filter((numeral) => wide.test(numeral) && !narrow.test(numeral)).length;
    known = { inNarrow, inWide };
    widths.set(line, known);
  }
  return known;
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
