import type { Span } from "../../figures/figure.ts";
import type { ReportDocument } from "../document.ts";
import { Lines } from "../lines.ts";
import type { ReportOptions } from "../options.ts";
import { html, type Markup } from "./template.ts";

/** Writes where in a draft something stands, as a link where the reader can follow one. */
export function placesIn(document: ReportDocument, { linkTo }: ReportOptions): (span: Span) => Markup {
  const lines = new Lines(document.text);
  return (span) => {
    const { line, column } = lines.at(span.start);
    const place = `${line}:${column}`;
    const href = linkTo?.(document, { line, column });
    return href === undefined ? html`${place}` : html`<a href="${href}">${place}</a>`;
  };
}
