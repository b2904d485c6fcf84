import type { Fix } from "../checking/finding.ts";
import type { Span } from "../figures/figure.ts";

interface Mark extends Span {
  readonly fixes: readonly Fix[];
}

/** A fix that changes the figure itself; one that only adds an attribution after it is no correction. */
function corrects(fix: Fix, mark: Mark): boolean {
  return fix.edits.some(({ start, end }) => start < mark.end && end > mark.start);
}

function applyTo(text: string, mark: Mark, { edits }: Fix): string {
  const start = Math.min(mark.start, ...edits.map((edit) => edit.start));
  const end = Math.max(mark.end, ...edits.map((edit) => edit.end));
  let corrected = "";
  let at = start;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    corrected += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return corrected + text.slice(at, end);
}

/** What the marked words become: the one right text, or each of several possible ones. */
export function suggestionsFor(text: string, mark: Mark): string[] {
  const preferred = mark.fixes.find((fix) => fix.preferred === true);
  const fixes = preferred ? [preferred] : mark.fixes.filter((fix) => corrects(fix, mark));
  return [...new Set(fixes.map((fix) => applyTo(text, mark, fix)))];
}
