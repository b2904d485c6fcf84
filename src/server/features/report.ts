import type { CheckResult, Verdict } from "../../engine/checking/finding.ts";
import { formatReport, type ReportDocument, type ReportOptions } from "../../engine/report/index.ts";
import type { ReportFormat } from "../../protocol/requests.ts";
import type { CheckedDraft } from "../mark.ts";

/** A draft as reports show it: what its editors ignored or switched off is left out. */
export function reportDocument(path: string, { text, result, marks }: CheckedDraft): ReportDocument {
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
  const decided: CheckResult = { ...result, findings, problems, counts };
  return { path, text, result: decided };
}

export function reportOn(
  documents: readonly ReportDocument[],
  format: ReportFormat,
  options: ReportOptions,
): string {
  if (format !== "json") return formatReport(format, documents, options);
  const results = documents.map(({ path, result }) => ({ path, ...result }));
  return `${JSON.stringify(results.length === 1 ? results[0] : results, undefined, 2)}\n`;
}
