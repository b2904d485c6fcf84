import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { diagnosticSource } from "../../protocol/languages.ts";
import { squiggled } from "../../protocol/squiggles.ts";
import type { CheckedDraft, DraftMark } from "../mark.ts";
import { type RelatedContext, relatedPlaces } from "./related.ts";

const levels = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** For clients that draw no squiggles of their own. */
export function diagnosticsOf(check: CheckedDraft, context: RelatedContext): Promise<Diagnostic[]> {
  return Promise.all(squiggled(check.marks).map((mark) => diagnosticOf(check.document, mark, context)));
}

async function diagnosticOf(
  document: TextDocument,
  mark: DraftMark,
  context: RelatedContext,
): Promise<Diagnostic> {
  const { code, message, severity } = mark;
  const relatedInformation = await relatedPlaces(document, mark, context);
  return {
    range: { start: document.positionAt(mark.start), end: document.positionAt(mark.end) },
    message,
    source: diagnosticSource,
    code,
    ...(severity === "none" ? {} : { severity: levels[severity] }),
    ...(relatedInformation.length === 0 ? {} : { relatedInformation }),
  };
}
