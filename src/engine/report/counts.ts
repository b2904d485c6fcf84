import type { ReportDocument } from "./document.ts";
import type { MarkKind } from "./marks.ts";

export type Counts = Readonly<Record<MarkKind, number>>;

export function countAll(documents: readonly ReportDocument[]): Counts {
  const total = { supported: 0, contradicted: 0, unverified: 0, problem: 0 };
  for (const { counts } of documents.map(({ result }) => result)) {
    total.supported += counts.supported;
    total.contradicted += counts.contradicted;
    total.unverified += counts.unverified;
    total.problem += counts.problems;
  }
  return total;
}
