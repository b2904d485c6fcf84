/**
 * A line of a text together with the line break on either side, where there is one. Nothing that is read in a line
 * looks past these breaks, so a line is read by itself; the breaks keep it apart from a text that is nothing else.
 */
export interface Line {
  /** Where `text` begins. */
  readonly start: number;
  readonly text: string;
}

/** The lines of a text that are not empty. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf("\n", from);
    const end = newline < 0 ? text.length : newline;
    if (end > from) {
      const start = Math.max(0, from - 1);
      lines.push({ start, text: text.slice(start, end + 1) });
    }
    from = end + 1;
  }
  return lines;
}

/** What stands between the breaks of a line, and where. */
export function insideBreaks({ text }: Pick<Line, "text">): { readonly start: number; readonly end: number } {
  const start = text.startsWith("\n") ? 1 : 0;
  return { start, end: text.endsWith("\n") ? text.length - 1 : text.length };
}
