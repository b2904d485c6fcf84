import type { ReportWords } from "../../messages/report.ts";
import { codeName } from "../codeWords.ts";
import type { ReportDocument } from "../document.ts";
import { Lines } from "../lines.ts";
import type { Mark } from "../marks.ts";
import type { ReportOptions } from "../options.ts";
import { cited } from "./attention.ts";
import { html, type Markup } from "./template.ts";

/** The figures that nobody has to deal with, a line each. */
export function othersTable(
  { text }: ReportDocument,
  marks: readonly Mark[],
  words: ReportWords,
  { language }: ReportOptions,
): Markup {
  const lines = new Lines(text);
  const rows = marks.map((mark) => {
    const { line, column } = lines.at(mark.start);
    return html`<tr>
<td>${line}:${column}</td>
<td>${mark.text}</td>
<td><span class="${mark.kind}">${words.kinds[mark.kind]}</span>${words.colon}${codeName(mark.code, language)}</td>
<td>${mark.fact && cited(mark.fact.source, words)}</td>
</tr>
`;
  });
  return html`<table>
<thead><tr><th scope="col">${words.place}</th><th scope="col">${words.inDraft}</th><th scope="col">${words.verdict}</th><th scope="col">${words.source}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}
