import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Language } from "../../engine/messages/language.ts";
import { reportWords } from "../../engine/messages/report.ts";
import { codeName } from "../../engine/report/marks.ts";
import { suggestionsFor } from "../../engine/report/suggestion.ts";
import type { Mark, MarkCounts } from "../../protocol/findings.ts";
import type { CheckedDraft, DraftMark } from "../mark.ts";
import type { ClaimWords } from "../words/claim.ts";
import { type RelatedContext, relatedPlaces } from "./related.ts";

export interface FindingsContext extends RelatedContext {
  readonly claims: ClaimWords;
  readonly language: Language;
}

/** Every mark of a draft as it goes over the wire. */
export function wireMarks({ document, marks }: CheckedDraft, context: FindingsContext): Promise<Mark[]> {
  return Promise.all(marks.map((mark) => wireMark(document, mark, context)));
}

export function countsOf(marks: readonly DraftMark[]): MarkCounts {
  const counts = { supported: 0, contradicted: 0, unverified: 0, problems: 0, ignored: 0 };
  for (const { verdict, decision } of marks) {
    if (decision?.kind === "ignored") counts.ignored++;
    else if (decision?.kind === "verified") counts.supported++;
    else counts[verdict === "problem" ? "problems" : verdict]++;
  }
  return counts;
}

/** What the marked words become, and why; the whole message where that is open. */
function adviceOn(text: string, mark: DraftMark, language: Language): string | undefined {
  if (mark.verdict !== "contradicted" && mark.verdict !== "problem") return undefined;
  const suggestions = suggestionsFor(text, mark);
  if (suggestions.length === 0) return mark.message;
  const words = reportWords[language];
  const become = suggestions.map((suggestion) => words.replaceWith(suggestion)).join(words.or);
  return `→ ${become} · ${codeName(mark.code, language)}`;
}

async function wireMark(document: TextDocument, mark: DraftMark, context: FindingsContext): Promise<Mark> {
  const advice = adviceOn(document.getText(), mark, context.language);
  const { key, text, verdict, code, severity, message, finding, decision } = mark;
  const about = finding && context.claims.about(finding.claim);
  const fact = finding?.fact;
  const source = fact && (await context.locate(fact));
  const related =
    severity === "none" || decision !== undefined ? [] : await relatedPlaces(document, mark, context);
  return {
    key,
    range: { start: document.positionAt(mark.start), end: document.positionAt(mark.end) },
    text,
    verdict,
    code,
    severity,
    message,
    ...(advice ? { advice } : {}),
    ...(about ? { about } : {}),
    ...(fact
      ? {
          sourced: fact.figure.text,
          attributed: fact.figure.text + context.claims.attribution(fact.source),
        }
      : {}),
    ...(source ? { source } : {}),
    ...(related.length > 0 ? { related } : {}),
    ...(mark.fixes.some(({ preferred }) => preferred) ? { fixable: true } : {}),
    ...(decision ? { decision: decision.kind } : {}),
    ...(decision?.note ? { note: decision.note } : {}),
  };
}
