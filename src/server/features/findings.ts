import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Fact } from "../../engine/facts/fact.ts";
import type { FindingsParams, Mark, MarkCounts } from "../../protocol/findings.ts";
import type { Location } from "../../protocol/position.ts";
import type { DraftCheck, DraftMark } from "../mark.ts";
import type { Catalogue } from "../messages/index.ts";
import type { ClaimWords } from "../words/claim.ts";
import { mostDiagnostics, shownMarks } from "./diagnostics.ts";

export interface FindingsContext {
  readonly words: Catalogue;
  readonly claims: ClaimWords;
  readonly locate: (fact: Fact) => Promise<Location | undefined>;
}

/** Everything found in a draft, for a client that paints it. */
export async function findingsOf(
  uri: string,
  check: DraftCheck,
  context: FindingsContext,
): Promise<FindingsParams> {
  const { state, version } = check;
  const marks = check.state === "checked" ? check.marks : [];
  const wire = check.state === "checked" ? marks.map((mark) => wireMark(check.document, mark, context)) : [];
  const notes = [...check.notes];
  if (check.state === "checked" && shownMarks(check).length === mostDiagnostics)
    notes.push(context.words.note.tooMany(mostDiagnostics));
  return {
    uri,
    version,
    state,
    counts: countsOf(marks),
    marks: await Promise.all(wire),
    notes,
  };
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

async function wireMark(document: TextDocument, mark: DraftMark, context: FindingsContext): Promise<Mark> {
  const { key, text, verdict, code, severity, message, finding, decision } = mark;
  const about = finding && context.claims.about(finding.claim);
  const fact = finding?.fact;
  const source = fact && (await context.locate(fact));
  return {
    key,
    range: { start: document.positionAt(mark.start), end: document.positionAt(mark.end) },
    text,
    verdict,
    code,
    severity,
    message,
    ...(about ? { about } : {}),
    ...(fact
      ? {
          sourced: fact.figure.text,
          attributed: fact.figure.text + context.claims.attribution(fact.source),
        }
      : {}),
    ...(source ? { source } : {}),
    ...(mark.fixes.some(({ preferred }) => preferred) ? { fixable: true } : {}),
    ...(decision ? { decision: decision.kind } : {}),
    ...(decision?.note ? { note: decision.note } : {}),
  };
}
