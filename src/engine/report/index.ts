import { formatCsv } from "./csv.ts";
import type { ReportDocument } from "./document.ts";
import { formatGithub } from "./github.ts";
import { formatHtml } from "./html/page.ts";
import { formatMarkdown } from "./markdown.ts";
import type { ReportOptions } from "./options.ts";
import { formatSarif } from "./sarif.ts";

export type { Decided, ReportDecision, ReportDocument } from "./document.ts";
export { type JsonExplanation, jsonExplanation } from "./explanation.ts";
export { type JsonDocument, jsonDocument } from "./json.ts";
export type { ReportOptions } from "./options.ts";

export const reportFormats = ["markdown", "html", "csv", "sarif", "github"] as const;
export type ReportFormat = (typeof reportFormats)[number];

const formatters: Record<
  ReportFormat,
  (documents: readonly ReportDocument[], options: ReportOptions) => string
> = {
  markdown: formatMarkdown,
  html: formatHtml,
  csv: formatCsv,
  sarif: formatSarif,
  github: formatGithub,
};

/** A report on checked drafts as one text, ready to be written to a file. */
export function formatReport(
  format: ReportFormat,
  documents: readonly ReportDocument[],
  options: ReportOptions,
): string {
  return formatters[format](documents, options);
}
