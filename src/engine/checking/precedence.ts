import type { Claim } from "../claims/claim.ts";
import type { Fact, Source } from "../facts/fact.ts";
import { compareFigures, contradicts } from "./compareFigures.ts";

/** Whether two facts tell of the very same thing, every slot alike, and of another number. */
export function disagree(a: Fact, b: Fact): boolean {
  return a.source.id !== b.source.id && areOfSame(a, b) && contradicts(compareFigures(a.figure, b.figure));
}

/**
 * Whether a fact takes the place of another: its source comes first in the editor's order, or is what the same
 * publisher said later.
 */
export function replaces(newer: Fact, older: Fact): boolean {
  return precedes(newer.source, older.source) && disagree(newer, older);
}

function precedes(newer: Source, older: Source): boolean {
  const last = Number.POSITIVE_INFINITY;
  const [ours, theirs] = [newer.authority ?? last, older.authority ?? last];
  if (ours !== theirs) return ours < theirs;
  const isSamePublisher = newer.publisher !== undefined && newer.publisher === older.publisher;
  return isSamePublisher && (newer.date ?? "") > (older.date ?? "9");
}

const slots = ["indicator", "period", "subject", "measure", "modality", "direction", "base"] as const;
/** What leaves one of these open is the same as nothing else. */
const needed: readonly string[] = ["indicator", "period", "subject"];

function areOfSame(a: Claim, b: Claim): boolean {
  if (a.figure.kind !== b.figure.kind || a.figure.unit !== b.figure.unit) return false;
  const isSlotAlike = (slot: (typeof slots)[number]) =>
    a[slot]?.value === b[slot]?.value && (a[slot] !== undefined || !needed.includes(slot));
  if (!slots.every(isSlotAlike) || a.qualifiers.length !== b.qualifiers.length) return false;
  return a.qualifiers.every(({ value }, at) => value === b.qualifiers[at]?.value);
}
