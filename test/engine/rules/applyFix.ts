import type { Fix } from "../../../src/engine/checking/finding.ts";

/** The text with a fix applied, last edit first so that offsets hold. */
export function applyFix(text: string, fix: Fix): string {
  return [...fix.edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}
