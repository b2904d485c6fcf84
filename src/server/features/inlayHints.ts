import { type InlayHint, InlayHintKind, type Range } from "vscode-languageserver";
import type { Settings } from "../../protocol/settings.ts";
import type { CheckedDraft } from "../mark.ts";
import type { ClaimWords } from "../words/claim.ts";

/** The sourced figure behind the draft's, for those who asked to see it. */
export function inlayHintsIn(
  check: CheckedDraft,
  range: Range,
  { inlayHints }: Settings,
  claims: ClaimWords,
): InlayHint[] {
  if (inlayHints === "off") return [];
  const { document } = check;
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return check.marks.flatMap(({ start, end, verdict, finding, decision }) => {
    const fact = finding?.fact;
    if (fact === undefined || decision !== undefined || end < from || start > to) return [];
    if (inlayHints === "contradicted" && verdict !== "contradicted") return [];
    return {
      position: document.positionAt(end),
      label: fact.figure.text,
      tooltip: `${fact.quote}\n${claims.byline(fact.source)}`,
      kind: InlayHintKind.Parameter,
      paddingLeft: true,
    };
  });
}
