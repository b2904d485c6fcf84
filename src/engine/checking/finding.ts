import type { Claim } from "../claims/claim.ts";
import type { Fact } from "../facts/fact.ts";
import type { IsoDate, Span } from "../figures/figure.ts";

export type Verdict = "supported" | "contradicted" | "unverified";
export type Severity = "error" | "warning" | "information" | "hint" | "none";

export const findingCodes = {
  supported: ["exact", "equivalent", "rounded", "weaker", "derived"],
  contradicted: [
    "value",
    "magnitude",
    "decimal-point",
    "digits-swapped",
    "neighbour",
    "unit",
    "percent-point",
    "period",
    "measure",
    "direction",
    "subject",
    "indicator",
    "qualifier",
    "hedge-flipped",
    "hedge-dropped",
    "modality",
    "range",
    "base",
  ],
  unverified: ["no-fact", "other-subject", "other-period", "other-measure", "more-precise", "ambiguous"],
} as const;

export type FindingCode = (typeof findingCodes)[Verdict][number];

export interface TextEdit extends Span {
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  /** Exactly one right text is known. */
  readonly preferred?: true;
  readonly edits: readonly TextEdit[];
}

/** Another place that bears on this one: a further fact, or another span of the same draft. */
export interface Related {
  readonly message: string;
  readonly fact?: Fact;
  readonly span?: Span;
}

/** What the sources say of one claim of the draft. `start..end` is what an editor should look at. */
export interface Finding extends Span {
  readonly text: string;
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly fact?: Fact;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** What needs no source: a form rule broken, a sum that does not add up, two values for one claim. */
export interface Problem extends Span {
  readonly text: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What the rule rests on: a standard, arithmetic, the calendar. */
  readonly source: string;
  readonly fixes: readonly Fix[];
  readonly related?: readonly Related[];
}

export interface CheckResult {
  /** The draft's date that relative times were resolved with: its own dateline, else the one passed. */
  readonly date?: IsoDate;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly counts: Readonly<Record<Verdict, number>> & { readonly problems: number };
}
