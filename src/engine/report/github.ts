import type { Severity } from "../checking/finding.ts";
import { codeName } from "./codeWords.ts";
import type { ReportDocument } from "./document.ts";
import { Lines } from "./lines.ts";
import { type Mark, marksOf, needsAttention } from "./marks.ts";
import type { ReportOptions } from "./options.ts";

const commands: Record<Severity, string> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: "notice",
  none: "notice",
};

const escapeData = (value: string) =>
  value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (value: string) => escapeData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");

function annotation(path: string, lines: Lines, mark: Mark, { language }: ReportOptions): string {
  const start = lines.at(mark.start);
  const end = lines.at(mark.end);
  const properties = {
    file: path,
    line: start.line,
    endLine: end.line,
    col: start.column,
    endColumn: end.column,
    title: codeName(mark.code, language),
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[mark.severity]} ${list.join(",")}::${escapeData(mark.message)}\n`;
}

/** Workflow commands that GitHub shows as annotations on the lines of a pull request. */
export function formatGithub(documents: readonly ReportDocument[], options: ReportOptions): string {
  return documents
    .flatMap(({ path, text, result }) => {
      const lines = new Lines(text);
      return marksOf(result)
        .filter(needsAttention)
        .map((mark) => annotation(path, lines, mark, options));
    })
    .join("");
}
