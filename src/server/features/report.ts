import { keepOnly } from "../../decisions/index.ts";
import {
  type Decided,
  formatReport,
  jsonDocument,
  type ReportDocument,
  type ReportOptions,
} from "../../engine/report/index.ts";
import { type ReportFormat, showPlaceCommand } from "../../protocol/requests.ts";
import type { CheckedDraft, DraftMark } from "../mark.ts";
import { commandUri } from "../words/markdown.ts";

/** A draft as reports show it: without what is switched off, and what its editors decided about apart. */
export function reportDocument(path: string, { document, result, marks }: CheckedDraft): ReportDocument {
  const { uri } = document;
  const open = marks.filter(({ decision }) => decision === undefined);
  return {
    path,
    uri,
    text: document.getText(),
    result: keepOnly(result, open),
    decided: marks.flatMap(decided),
  };
}

function decided({ decision, finding, problem }: DraftMark): Decided[] {
  if (decision === undefined) return [];
  if (finding !== undefined) return [{ decision, finding }];
  return problem === undefined ? [] : [{ decision, problem }];
}

export function reportOn(
  documents: readonly ReportDocument[],
  format: ReportFormat,
  options: ReportOptions,
): string {
  if (format !== "json") return formatReport(format, documents, options);
  const results = documents.map(jsonDocument);
  return `${JSON.stringify(results.length === 1 ? results[0] : results, undefined, 2)}\n`;
}

/** A link of the page that has the editor show a place in a draft. */
export function commandPlace({ uri }: ReportDocument, { line, column }: { line: number; column: number }) {
  if (uri === undefined) return undefined;
  const position = { line: line - 1, character: column - 1 };
  return commandUri(showPlaceCommand, uri, position);
}
