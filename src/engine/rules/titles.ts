import type { Span } from "../figures/figure.ts";
import type { RuleDraft } from "./draft.ts";

/** Longer than any title: an opening mark further back was never closed. */
const longestTitle = 60;

/** Whether a span lies inside 《…》, where the words are the title's own. */
export function isInTitle(draft: RuleDraft, { start }: Span): boolean {
  const before = draft.before(start, longestTitle);
  return before.lastIndexOf("《") > before.lastIndexOf("》");
}
