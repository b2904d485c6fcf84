import type { Source } from "../../facts/fact.ts";
import type { ReportWords } from "../../messages/report.ts";
import { codeName } from "../codeWords.ts";
import { contextOf } from "../context.ts";
import type { ReportDocument } from "../document.ts";
import type { Mark } from "../marks.ts";
import type { ReportOptions } from "../options.ts";
import { citation, quoteParts } from "../source.ts";
import { suggestionsFor } from "../suggestion.ts";
import { placesIn } from "./place.ts";
import { html, type Markup } from "./template.ts";

/** A citation, linked to the web where the source has an address there. */
export function cited(source: Source, words: ReportWords): Markup {
  const text = citation(source, words);
  return /^https?:\/\//.test(source.url ?? "")
    ? html`<a href="${source.url}" rel="noopener noreferrer">${text}</a>`
    : html`${text}`;
}

function draftCell(text: string, mark: Mark, words: ReportWords): Markup {
  const [before, marked, after] = contextOf(text, mark);
  const suggestions = suggestionsFor(text, mark).map(
    (replaced) => html`<ins>${words.replaceWith(replaced)}</ins>`,
  );
  const joined = suggestions.flatMap((each, index) => (index === 0 ? [each] : [words.or, each]));
  return html`<p>${before}<mark>${marked}</mark>${after}</p>
${suggestions.length > 0 ? html`<p class="supported">${words.suggestion}${words.colon}${joined}</p>` : undefined}`;
}

function sourceCell({ fact, basis }: Mark, words: ReportWords): Markup {
  if (!fact) return html`${basis}`;
  const [before, figure, after] = quoteParts(fact);
  return html`<blockquote>${before}<b>${figure}</b>${after}</blockquote><p class="quiet">${cited(fact.source, words)}</p>`;
}

/** What somebody has to deal with: the draft's words, what is wrong, the source's words. */
export function attentionTable(
  document: ReportDocument,
  marks: readonly Mark[],
  anchorOf: (mark: Mark) => string,
  words: ReportWords,
  options: ReportOptions,
): Markup {
  const placeOf = placesIn(document, options);
  const rows = marks.map(
    (mark) => html`<tr id="${anchorOf(mark)}" class="of-${mark.kind}">
<td>${placeOf(mark)}</td>
<td>${draftCell(document.text, mark, words)}</td>
<td><strong class="${mark.kind}">${codeName(mark.code, options.language)}</strong><p>${mark.message}</p></td>
<td>${sourceCell(mark, words)}</td>
</tr>
`,
  );
  return html`<table class="attention">
<thead><tr><th scope="col">${words.place}</th><th scope="col">${words.inDraft}</th><th scope="col">${words.explanation}</th><th scope="col">${words.source}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}
