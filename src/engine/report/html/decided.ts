import type { ReportWords } from "../../messages/report.ts";
import { decisionText } from "../decisionText.ts";
import type { ReportDocument } from "../document.ts";
import type { Mark } from "../marks.ts";
import type { ReportOptions } from "../options.ts";
import { placesIn } from "./place.ts";
import { html, type Markup } from "./template.ts";

/** What editors decided about: what the check says, and what they say. */
export function decidedTable(
  document: ReportDocument,
  marks: readonly Mark[],
  words: ReportWords,
  options: ReportOptions,
): Markup {
  const placeOf = placesIn(document, options);
  const rows = marks.map((mark) => {
    const { text, message, decision } = mark;
    return html`<tr>
<td>${placeOf(mark)}</td>
<td>${text}</td>
<td>${message}</td>
<td>${decision && html`<span class="${decision.kind}">${decisionText(decision, words)}</span>`}</td>
</tr>
`;
  });
  return html`<table class="decided">
<thead><tr><th scope="col">${words.place}</th><th scope="col">${words.inDraft}</th><th scope="col">${words.explanation}</th><th scope="col">${words.decision}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}
