import type { CheckResult, Verdict } from "../../engine/checking/finding.ts";
import type { Language } from "../../engine/messages/language.ts";
import { formatReport } from "../../engine/report/index.ts";
import type { ReportFormat } from "../../protocol/requests.ts";
import type { CheckedDraft } from "../mark.ts";

export interface ReportContext {
  /** The draft's name for readers. */
  readonly path: string;
  readonly language: Language;
  readonly version: string;
  readonly colors?: "light" | "dark" | undefined;
}

/** A report on one draft, without what its editors ignored. */
export function reportOn(check: CheckedDraft, format: ReportFormat, context: ReportContext): string {
  const { path, language, version, colors } = context;
  const result = decided(check);
  if (format === "json") return `${JSON.stringify({ path, ...result }, undefined, 2)}\n`;
  return formatReport(format, [{ path, text: check.text, result }], {
    language,
    version,
    ...(colors === undefined ? {} : { colors }),
  });
}

/** The result as the marks show it: what is ignored or switched off is left out. */
function decided({ result, marks }: CheckedDraft): CheckResult {
  const kept = marks.filter(({ decision }) => decision?.kind !== "ignored");
  const findings = kept.flatMap(({ finding }) => finding ?? []);
  const problems = kept.flatMap(({ problem }) => problem ?? []);
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length;
  const counts = {
    supported: count("supported"),
    contradicted: count("contradicted"),
    unverified: count("unverified"),
    problems: problems.length,
  };
  return { ...result, findings, problems, counts };
}
