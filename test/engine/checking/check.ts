import { createChecker } from "../../../src/engine/checking/createChecker.ts";
import type { CheckResult, Finding, Fix, TextEdit } from "../../../src/engine/checking/finding.ts";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import type { SourceText } from "../../../src/engine/facts/fact.ts";

/** The day sources are of, and the day after, when drafts are written. */
export const sourceDay = "2024-05-08";
export const draftDay = "2024-05-09";

/** A trusted article, dated the day before the draft unless it says otherwise. */
export function article(text: string, more: Partial<SourceText> = {}): SourceText {
  return { id: "article", publisher: "晨报", date: sourceDay, text, ...more };
}

export type Sources = string | readonly SourceText[];

/** What the sources say of a draft; `null` is a draft without a date. */
export function check(sources: Sources, draft: string, date: string | null = draftDay): CheckResult {
  const articles = typeof sources === "string" ? [article(sources)] : sources;
  return createChecker(buildFactTable(articles)).check(draft, date === null ? {} : { date });
}

/** What the sources say of the draft's only claim with a figure that reads so. */
export function findingOf(sources: Sources, draft: string, figure: string, date?: string | null): Finding {
  const findings = check(sources, draft, date).findings.filter(({ claim }) => claim.figure.text === figure);
  const [finding] = findings;
  if (finding === undefined || findings.length > 1) {
    throw new Error(`expected one finding on “${figure}” in “${draft}”, got ${findings.length}`);
  }
  return finding;
}

/** Verdict and code in one line: `contradicted value`. */
export function verdictOf(sources: Sources, draft: string, figure: string, date?: string | null): string {
  const { verdict, code } = findingOf(sources, draft, figure, date);
  return `${verdict} ${code}`;
}

/** The figures of a draft that the sources contradict, each with its code: `1.9万人 value`. */
export function contradictions(sources: Sources, draft: string, date?: string | null): string[] {
  return check(sources, draft, date).findings.flatMap(({ verdict, code, claim }) =>
    verdict === "contradicted" ? [`${claim.figure.text} ${code}`] : [],
  );
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.newText + result.slice(edit.end), text);
}

/** The fix that is known to be right. */
export function preferredFix({ fixes }: Finding): Fix | undefined {
  return fixes.find((fix) => fix.preferred);
}

/** The draft with the finding on a figure put right; undefined when no right text is known. */
export function corrected(
  sources: Sources,
  draft: string,
  figure: string,
  date?: string | null,
): string | undefined {
  const fix = preferredFix(findingOf(sources, draft, figure, date));
  return fix && applyEdits(draft, fix.edits);
}
