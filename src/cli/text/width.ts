import stringWidth from "string-width";

const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** What a terminal shows in a cell of its own: a character with its marks, and the columns that it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
}

/** Control characters, bidi overrides and lone surrogates must not reach a terminal: a stand-in is shown. */
function visible(grapheme: string): string {
  return grapheme
    .replace(/[\0-\x1F]/g, (control) =>
      /\s/.test(control) ? " " : String.fromCharCode(0x2400 + control.charCodeAt(0)),
    )
    .replace(/[\x7F-\x9F\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu, "\uFFFD");
}

export function cells(text: string): Cell[] {
  return Array.from(graphemes.segment(text), ({ segment }) => {
    const shown = visible(segment);
    return { text: shown, width: stringWidth(shown) };
  });
}

export function printable(text: string): string {
  return cells(text)
    .map((cell) => cell.text)
    .join("");
}

export function widthOf(text: string): number {
  return cells(text).reduce((sum, cell) => sum + cell.width, 0);
}

/** Blanks as wide as the text: full-width ones under full-width characters, so that both line up in any font. */
export function blankLike(text: string): string {
  return cells(text)
    .map(({ width }) => (width === 2 ? "\u3000" : " ".repeat(width)))
    .join("");
}

/** Carets as wide as the text, full-width ones under full-width characters. */
export function caretsLike(text: string): string {
  return cells(text)
    .map(({ width }) => (width === 2 ? "＾" : "^".repeat(width)))
    .join("");
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
