import { type InlayHint, InlayHintKind, type Range } from "vscode-languageserver";
import { suggestionsFor } from "../../engine/report/suggestion.ts";
import type { Settings } from "../../protocol/settings.ts";
import type { CheckedDraft, DraftMark } from "../mark.ts";
import type { ClaimWords } from "../words/claim.ts";

/** What the source has, behind what the draft has, for those who asked to see it. */
export function inlayHintsIn(
  check: CheckedDraft,
  range: Range,
  { inlayHints }: Settings,
  claims: ClaimWords,
): InlayHint[] {
  if (inlayHints === "off") return [];
  const { document } = check;
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return check.marks.flatMap((mark) => {
    const { start, end, verdict, finding, decision } = mark;
    const fact = finding?.fact;
    if (fact === undefined || decision !== undefined || end < from || start > to) return [];
    if (inlayHints === "contradicted" && verdict !== "contradicted") return [];
    const label = sourced(document.getText(), mark);
    // Said once is enough.
    if (label === undefined || label === mark.text) return [];
    return {
      position: document.positionAt(end),
      label,
      tooltip: `${fact.quote}\n${claims.byline(fact.source)}`,
      kind: InlayHintKind.Parameter,
      paddingLeft: true,
    };
  });
}

/** What the marked words become, which need not be the figure itself: 已 becomes 力争. */
function sourced(text: string, mark: DraftMark): string | undefined {
  return suggestionsFor(text, mark).at(0) ?? mark.finding?.fact?.figure.text;
}
