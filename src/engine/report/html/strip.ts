import type { ReportWords } from "../../messages/report.ts";
import { codeName } from "../codeWords.ts";
import type { ReportDocument } from "../document.ts";
import { type Mark, type MarkKind, needsAttention } from "../marks.ts";
import type { ReportOptions } from "../options.ts";
import { html, type Markup } from "./template.ts";

const width = 1000;
const height = 44;
const narrowest = 3;

/** The worse, the taller. */
const heights: Record<MarkKind, number> = { contradicted: 44, problem: 30, supported: 16, unverified: 8 };

/** Where in the draft, from left to right, each verdict stands. */
export function strip(
  { path, text }: ReportDocument,
  marks: readonly Mark[],
  anchorOf: (mark: Mark) => string,
  words: ReportWords,
  { language }: ReportOptions,
): Markup {
  const length = Math.max(text.length, 1);
  const bars = marks.map((mark) => {
    const barWidth = Math.max(narrowest, ((mark.end - mark.start) / length) * width);
    const x = Math.min((mark.start / length) * width, width - barWidth);
    const tall = heights[mark.kind];
    const bar = html`<rect x="${x.toFixed(1)}" y="${height - tall}" width="${barWidth.toFixed(1)}" height="${tall}"><title>${mark.text} ${words.kinds[mark.kind]}${words.colon}${codeName(mark.code, language)}</title></rect>`;
    const classed = html`<g class="${mark.kind}">${bar}</g>`;
    return needsAttention(mark) ? html`<a href="#${anchorOf(mark)}">${classed}</a>` : classed;
  });
  return html`<svg class="strip" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${words.stripLabel(path)}">${bars}</svg>
<p class="quiet">${words.stripNote}</p>`;
}
