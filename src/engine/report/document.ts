import type { CheckResult } from "../checking/finding.ts";

/** A checked draft: where it came from, its text, and what was found. */
export interface ReportDocument {
  readonly path: string;
  readonly text: string;
  readonly result: CheckResult;
}
