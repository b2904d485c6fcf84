import type { Decision } from "./decision.ts";

/** Decisions that no mark of the given drafts answers to: their sentences were changed or dropped. */
export function staleDecisions(decisions: readonly Decision[], keys: ReadonlySet<string>): Decision[] {
  return decisions.filter(({ key }) => !keys.has(key));
}
