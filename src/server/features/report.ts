import { keepOnly } from "../../decisions/index.ts";
import { formatReport, type ReportDocument, type ReportOptions } from "../../engine/report/index.ts";
import type { ReportFormat } from "../../protocol/requests.ts";
import type { CheckedDraft } from "../mark.ts";

/** A draft as reports show it: what its editors decided about or switched off is left out. */
export function reportDocument(path: string, { document, result, marks }: CheckedDraft): ReportDocument {
  const open = marks.filter(({ decision }) => decision === undefined);
  return { path, text: document.getText(), result: keepOnly(result, open) };
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
