import type { Fact } from "../facts/fact.ts";
import type { DraftClaim } from "./candidate.ts";

/** Looking further than this tells no more. */
const reach = 24;

/**
 * How many characters right before and right after the figure the draft and the source share: what tells two
 * facts apart whose slots are alike, when a draft follows its source closely.
 */
export function neighbourhood(draft: DraftClaim, fact: Fact): number {
  const { figure } = draft.claim;
  const start = fact.figure.start - fact.quoteStart;
  const end = fact.figure.end - fact.quoteStart;
  return (
    commonBefore(draft.text, figure.start, fact.quote, start) +
    commonAfter(draft.text, figure.end, fact.quote, end)
  );
}

function commonBefore(a: string, endA: number, b: string, endB: number): number {
  let length = 0;
  while (
    length < reach &&
    endA > length &&
    endB > length &&
    alike(a[endA - length - 1], b[endB - length - 1])
  )
    length++;
  return length;
}

function commonAfter(a: string, startA: number, b: string, startB: number): number {
  let length = 0;
  while (
    length < reach &&
    startA + length < a.length &&
    startB + length < b.length &&
    alike(a[startA + length], b[startB + length])
  ) {
    length++;
  }
  return length;
}

const widths = new Map([..."，：；（）％"].map((wide, at) => [",:;()%"[at] ?? wide, wide]));

function alike(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && (widths.get(a) ?? a) === (widths.get(b) ?? b));
}
