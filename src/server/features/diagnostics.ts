import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Related, Severity } from "../../engine/checking/finding.ts";
import { cite } from "../../engine/facts/citation.ts";
import type { Fact } from "../../engine/facts/fact.ts";
import { diagnosticSource } from "../../protocol/languages.ts";
import type { Location } from "../../protocol/position.ts";
import type { CheckedDraft, DraftMark } from "../mark.ts";
import type { Catalogue } from "../messages/index.ts";

/** An editor draws no more than this many in one document. */
export const mostDiagnostics = 500;

const levels: Readonly<Record<Severity, DiagnosticSeverity | undefined>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
  none: undefined,
};

export interface DiagnosticsContext {
  readonly words: Catalogue;
  /** Where a code is explained, for clients that follow such links. */
  readonly codeHref: (code: string) => string | undefined;
  readonly locate: (fact: Fact) => Promise<Location | undefined>;
}

/** What is wrong in the draft and nobody has decided about, gravest kinds first to the limit, in the order of the text. */
export function shownMarks(check: CheckedDraft): readonly DraftMark[] {
  const shown = check.marks.filter(
    (mark) => mark.decision === undefined && levels[mark.severity] !== undefined,
  );
  if (shown.length <= mostDiagnostics) return shown;
  const rank = (mark: DraftMark) => levels[mark.severity] ?? DiagnosticSeverity.Hint;
  const kept = new Set([...shown].sort((a, b) => rank(a) - rank(b)).slice(0, mostDiagnostics));
  return shown.filter((mark) => kept.has(mark));
}

export function diagnosticsOf(check: CheckedDraft, context: DiagnosticsContext): Promise<Diagnostic[]> {
  return Promise.all(shownMarks(check).map((mark) => diagnosticOf(check.document, mark, context)));
}

async function diagnosticOf(
  document: TextDocument,
  mark: DraftMark,
  { words, codeHref, locate }: DiagnosticsContext,
): Promise<Diagnostic> {
  const related: { location: Location; message: string }[] = [];
  const fact = mark.finding?.fact;
  if (fact !== undefined) {
    const location = await locate(fact);
    if (location !== undefined) related.push({ location, message: words.saidBy(cite(fact.source)) });
  }
  for (const other of relatedOf(mark)) {
    const location = other.fact === undefined ? placeIn(document, other) : await locate(other.fact);
    if (location !== undefined) related.push({ location, message: other.message });
  }
  const href = codeHref(mark.code);
  const severity = levels[mark.severity];
  return {
    range: { start: document.positionAt(mark.start), end: document.positionAt(mark.end) },
    message: mark.message,
    source: diagnosticSource,
    code: mark.code,
    ...(severity === undefined ? {} : { severity }),
    ...(href === undefined ? {} : { codeDescription: { href } }),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    data: { key: mark.key },
  };
}

function relatedOf({ finding, problem }: DraftMark): readonly Related[] {
  return finding?.related ?? problem?.related ?? [];
}

function placeIn(document: TextDocument, { span }: Related): Location | undefined {
  if (span === undefined) return undefined;
  const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
  return { uri: document.uri, range };
}
