import { type ReportWords, reportWords } from "../../messages/report.ts";
import { countAll } from "../counts.ts";
import type { ReportDocument } from "../document.ts";
import { errorRate } from "../errorRate.ts";
import { decidedMarksOf, type Mark, type MarkKind, marksOf, needsAttention } from "../marks.ts";
import type { ReportOptions } from "../options.ts";
import { attentionTable } from "./attention.ts";
import { contentPolicy } from "./contentPolicy.ts";
import { decidedTable } from "./decided.ts";
import { othersTable } from "./others.ts";
import { strip } from "./strip.ts";
import { styleFor } from "./style.ts";
import { html, Markup } from "./template.ts";

const order: readonly MarkKind[] = ["contradicted", "problem", "unverified", "supported"];

function tiles(documents: readonly ReportDocument[], words: ReportWords): Markup {
  const counts = countAll(documents);
  const rate = errorRate(documents);
  const counted = order.map(
    (kind) => html`<div class="${kind}"><dt>${words.kinds[kind]}</dt><dd>${counts[kind]}</dd></div>
`,
  );
  const decided = (["verified", "ignored"] as const)
    .filter((kind) => counts[kind] > 0)
    .map(
      (kind) => html`<div class="${kind}"><dt>${words.decisions[kind]}</dt><dd>${counts[kind]}</dd></div>
`,
    );
  return html`<dl class="tiles">
${counted}${decided}<div><dt>${words.rateLabel}</dt><dd>${rate.rate.toFixed(2)}<small>${words.rateBasis(String(rate.errors), rate.characters)}</small></dd></div>
</dl>`;
}

function section(
  document: ReportDocument,
  index: number,
  words: ReportWords,
  options: ReportOptions,
): Markup {
  const { path, result } = document;
  const marks = marksOf(result);
  const wrong = marks.filter(needsAttention);
  const others = marks.filter((mark) => !needsAttention(mark));
  const decided = decidedMarksOf(document);
  const anchors = new Map(wrong.map((mark, place) => [mark, `d${index + 1}-${place + 1}`]));
  const anchorOf = (mark: Mark) => anchors.get(mark) ?? "";
  const nothing = marks.length === 0 ? words.noFigures : words.nothingWrong;
  return html`<section>
<h2>${path}</h2>
${result.date && html`<p class="quiet">${words.draftDate(result.date)}</p>`}
${marks.length > 0 ? strip(document, marks, anchorOf, words, options) : undefined}
${
  wrong.length === 0
    ? html`<p>${nothing}</p>`
    : html`<h3>${words.attention} · ${wrong.length}</h3>
${attentionTable(document, wrong, anchorOf, words, options)}`
}
${
  others.length === 0
    ? undefined
    : html`<h3>${words.rest} · ${others.length}</h3>
${othersTable(document, others, words, options)}`
}
${
  decided.length === 0
    ? undefined
    : html`<h3>${words.decided} · ${decided.length}</h3>
${decidedTable(document, decided, words, options)}`
}
</section>
`;
}

/** One page that stands by itself: no script, no request, light or dark, ready to print on A4. */
export function formatHtml(documents: readonly ReportDocument[], options: ReportOptions): string {
  const words = reportWords[options.language];
  const style = styleFor(options.colors);
  return html`<!doctype html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header>
<h1>${words.title}</h1>
<p class="quiet">${words.drafts(documents.length)}</p>
${tiles(documents, words)}
</header>
<main>
${documents.map((document, index) => section(document, index, words, options))}</main>
<footer class="quiet"><p>${words.rateNote}</p><p>Heshu ${options.version}</p></footer>
</body>
</html>
`.source;
}
