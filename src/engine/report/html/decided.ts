import type { ReportWords } from "../../messages/report.ts";
import { decisionText } from "../decisionText.ts";
import type { ReportDocument } from "../document.ts";
import { Lines } from "../lines.ts";
import type { Mark } from "../marks.ts";
import { html, type Markup } from "./template.ts";

/** What editors decided about: what the check says, and what they say. */
export function decidedTable({ text }: ReportDocument, marks: readonly Mark[], words: ReportWords): Markup {
  const lines = new Lines(text);
  const rows = marks.map(({ start, text: marked, message, decision }) => {
    const { line, column } = lines.at(start);
    return html`<tr>
<td>${line}:${column}</td>
<td>${marked}</td>
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
