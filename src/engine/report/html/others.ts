import type { ReportWords } from "../../messages/report.ts";
import { codeName } from "../codeWords.ts";
import type { ReportDocument } from "../document.ts";
import type { Mark } from "../marks.ts";
import type { ReportOptions } from "../options.ts";
import { cited } from "./attention.ts";
import { placesIn } from "./place.ts";
import { html, type Markup } from "./template.ts";

/** The figures that nobody has to deal with, a line each. */
export function othersTable(
  document: ReportDocument,
  marks: readonly Mark[],
  words: ReportWords,
  options: ReportOptions,
): Markup {
  const placeOf = placesIn(document, options);
  const rows = marks.map(
    (mark) => html`<tr>
<td>${placeOf(mark)}</td>
<td>${mark.text}</td>
<td><span class="${mark.kind}">${words.kinds[mark.kind]}</span>${words.colon}${codeName(mark.code, options.language)}</td>
<td>${mark.fact && cited(mark.fact.source, words)}</td>
</tr>
`,
  );
  return html`<table>
<thead><tr><th scope="col">${words.place}</th><th scope="col">${words.inDraft}</th><th scope="col">${words.verdict}</th><th scope="col">${words.source}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}
