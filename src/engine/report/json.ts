import type { CheckResult, Finding, Problem } from "../checking/finding.ts";
import type { ReportDecision, ReportDocument } from "./document.ts";

/** A draft as JSON has it: the result, and what editors decided about. */
export interface JsonDocument extends CheckResult {
  readonly path: string;
  /** Left out where nothing was decided. */
  readonly decided?: readonly ((Finding | Problem) & { readonly decision: ReportDecision })[];
}

export function jsonDocument({ path, result, decided = [] }: ReportDocument): JsonDocument {
  if (decided.length === 0) return { path, ...result };
  const all = decided.map((each) => {
    const { kind, source, note, date } = each.decision;
    const what = "finding" in each ? each.finding : each.problem;
    return { ...what, decision: { kind, source, note, date } };
  });
  return { path, ...result, decided: all };
}
