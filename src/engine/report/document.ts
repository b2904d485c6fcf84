import type { CheckResult, Finding, Problem } from "../checking/finding.ts";

/** A checked draft: where it came from, its text, and what was found. */
export interface ReportDocument {
  readonly path: string;
  /** Where an editor has it. */
  readonly uri?: string;
  readonly text: string;
  readonly result: CheckResult;
  /** What editors decided about: no part of the result, shown and counted by itself. */
  readonly decided?: readonly Decided[];
}

export type Decided = {
  readonly decision: ReportDecision;
} & ({ readonly finding: Finding } | { readonly problem: Problem });

/** A figure that is right though no source says so, or one to be left alone. */
export interface ReportDecision {
  readonly kind: "verified" | "ignored";
  /** What the figure rests on. */
  readonly source?: string | undefined;
  readonly note?: string | undefined;
  /** ISO 8601. */
  readonly date?: string | undefined;
}
