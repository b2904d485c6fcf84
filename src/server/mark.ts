import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Decision } from "../decisions/decision.ts";
import type { Explanation } from "../engine/checking/explain.ts";
import type { CheckResult, Finding, Fix, Problem, Severity } from "../engine/checking/finding.ts";
import type { Span } from "../engine/figures/figure.ts";
import type { MarkVerdict } from "../protocol/findings.ts";

/** A finding or a problem as one draft shows it: with the settings and the editors' decisions applied. */
export interface DraftMark extends Span {
  /** See `decisionKey`. */
  readonly key: string;
  readonly text: string;
  readonly sentence: Span;
  readonly verdict: MarkVerdict;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly finding?: Finding;
  readonly problem?: Problem;
  readonly decision?: Decision;
}

/** The check of one version of one draft. */
export interface CheckedDraft {
  readonly state: "checked";
  readonly version: number;
  /** Milliseconds that the engine took. */
  readonly elapsed: number;
  /** The draft as it was checked; the open one goes on changing. */
  readonly document: TextDocument;
  readonly result: CheckResult;
  /** In the order of the text. */
  readonly marks: readonly DraftMark[];
  readonly notes: readonly string[];
  /** Decisions made in this draft whose sentences are gone. */
  readonly stale: readonly Decision[];
  /** Why each claim gets its verdict; reckoned when it is called. */
  readonly explain: () => readonly Explanation[];
}

/** A draft that was not checked, and why. */
export interface UncheckedDraft {
  readonly state: "off" | "too-long" | "failed";
  readonly version: number;
  readonly elapsed: number;
  readonly notes: readonly string[];
}

export type DraftCheck = CheckedDraft | UncheckedDraft;
