import type { Fix, Problem, TextEdit } from "../../../src/engine/checking/finding.ts";

/** The text with edits made, last one first so that offsets hold. */
function edit(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

export function applyFix(text: string, fix: Fix): string {
  return edit(text, fix.edits);
}

/** What a command that fixes all does: every preferred fix at once. */
export function applyPreferred(text: string, problems: readonly Problem[]): string {
  return edit(
    text,
    problems.flatMap(({ fixes }) => fixes.find((fix) => fix.preferred)?.edits ?? []),
  );
}
