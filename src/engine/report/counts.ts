import type { ReportDecision, ReportDocument } from "./document.ts";
import type { MarkKind } from "./marks.ts";

export type Counts = Readonly<Record<MarkKind | ReportDecision["kind"], number>>;

export function countAll(documents: readonly ReportDocument[]): Counts {
  const total = { supported: 0, contradicted: 0, unverified: 0, problem: 0, verified: 0, ignored: 0 };
  for (const { result, decided = [] } of documents) {
    const { counts } = result;
    total.supported += counts.supported;
    total.contradicted += counts.contradicted;
    total.unverified += counts.unverified;
    total.problem += counts.problems;
    for (const { decision } of decided) total[decision.kind]++;
  }
  return total;
}
