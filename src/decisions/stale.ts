import type { Decision } from "./decision.ts";

/** Decisions made in the draft at `path` that none of its marks answers to: their sentences were changed or dropped. */
export function staleDecisions(
  decisions: Iterable<Decision>,
  path: string,
  keys: ReadonlySet<string>,
): Decision[] {
  return [...decisions].filter((decision) => decision.path === path && !keys.has(decision.key));
}
