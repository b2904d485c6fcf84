import type {
  CheckResult,
  Finding,
  FindingCode,
  Fix,
  Problem,
  Severity,
  Verdict,
} from "../checking/finding.ts";
import type { Fact } from "../facts/fact.ts";
import type { Span } from "../figures/figure.ts";
import type { ReportDecision, ReportDocument } from "./document.ts";

export { codeName } from "./codeWords.ts";

export type MarkKind = Verdict | "problem";

/** A finding or a problem, in the one shape that reports show. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** The finding's code or the problem's rule. */
  readonly code: FindingCode | string;
  readonly text: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly fact?: Fact;
  readonly sentence?: Span;
  /** What a problem rests on. */
  readonly basis?: string;
  readonly decision?: ReportDecision;
}

function fromFinding(finding: Finding): Mark {
  const { start, end, text, verdict, code, severity, message, fixes, fact, claim } = finding;
  const { sentence } = claim;
  return { kind: verdict, start, end, text, code, severity, message, fixes, sentence, ...(fact && { fact }) };
}

function fromProblem({ start, end, text, rule, severity, message, source, fixes }: Problem): Mark {
  return { kind: "problem", start, end, text, code: rule, severity, message, fixes, basis: source };
}

/** Everything found in a draft that nobody has decided about, in reading order. */
export function marksOf({ findings, problems }: CheckResult): Mark[] {
  return [...findings.map(fromFinding), ...problems.map(fromProblem)].sort(inReadingOrder);
}

/** What editors decided about, in reading order. */
export function decidedMarksOf({ decided = [] }: ReportDocument): Mark[] {
  return decided
    .map((each) => ({
      ...("finding" in each ? fromFinding(each.finding) : fromProblem(each.problem)),
      decision: each.decision,
    }))
    .sort(inReadingOrder);
}

function inReadingOrder(a: Mark, b: Mark): number {
  return a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** What somebody should look at. */
export function needsAttention({ kind }: Mark): boolean {
  return kind === "contradicted" || kind === "problem";
}
