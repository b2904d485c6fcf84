import type { TextEdit as EngineEdit, Fix } from "../../engine/checking/finding.ts";
import type { CheckedDraft, DraftMark } from "../mark.ts";
import type { ClaimWords } from "../words/claim.ts";
import { findMark, type Wanted } from "./wanted.ts";

/** The fix of a mark that leaves no choice. */
export function sureFix(mark: DraftMark): Fix | undefined {
  return mark.decision === undefined ? mark.fixes.find((fix) => fix.preferred) : undefined;
}

/** All fixes that leave no choice and touch nothing twice. */
export function sureFixes(check: CheckedDraft): readonly Fix[] {
  const fixes: Fix[] = [];
  const taken: EngineEdit[] = [];
  for (const mark of check.marks) {
    const fix = sureFix(mark);
    if (fix === undefined || fix.edits.some((edit) => taken.some((other) => collide(edit, other)))) continue;
    fixes.push(fix);
    taken.push(...fix.edits);
  }
  return fixes;
}

/** The sure fix of a mark, or none where the figure is right already, with its source behind the figure. */
export function attributed(mark: DraftMark, claims: ClaimWords): readonly EngineEdit[] | undefined {
  const { finding } = mark;
  if (finding?.fact === undefined || mark.decision !== undefined) return undefined;
  const fix = sureFix(mark);
  if (fix === undefined && mark.verdict !== "supported") return undefined;
  const at = Math.max(finding.claim.figure.end, ...(fix?.edits ?? []).map(({ end }) => end));
  const text = claims.attribution(finding.fact.source);
  const edits = fix?.edits ?? [];
  // An insertion where an edit ends would leave their order to the editor.
  const last = edits.find(({ end }) => end === at);
  return last === undefined
    ? [...edits, { start: at, end: at, newText: text }]
    : [...edits.filter((edit) => edit !== last), { ...last, newText: last.newText + text }];
}

/** The edits for one mark, or for all; with the source behind the figure when `claims` are given to name it. */
export function fixEdits(
  check: CheckedDraft,
  wanted: Wanted | undefined,
  claims: ClaimWords | undefined,
): readonly EngineEdit[] | undefined {
  if (wanted === undefined) return sureFixes(check).flatMap((fix) => fix.edits);
  const mark = findMark(check, wanted);
  if (mark === undefined) return undefined;
  return claims === undefined ? sureFix(mark)?.edits : attributed(mark, claims);
}

function collide(a: EngineEdit, b: EngineEdit): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}
