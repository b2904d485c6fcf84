import type { Figure } from "../../engine/figures/figure.ts";
import { Lines } from "../../engine/report/lines.ts";
import { catalogues } from "../messages/index.ts";
import type { Terminal } from "../terminal.ts";
import { clipEnd } from "./clip.ts";
import { inColumns } from "./columns.ts";
import { palette } from "./palette.ts";
import { valueText } from "./valueText.ts";
import { printable } from "./width.ts";

export interface ReadDraft {
  readonly path: string;
  readonly text: string;
  readonly figures: readonly Figure[];
}

const widest = 40;

/** The figures of drafts in columns: line and column, offsets, words, kind, value. */
export function figuresText(
  drafts: readonly ReadDraft[],
  { language, colour }: Pick<Terminal, "language" | "colour">,
): string {
  const { heading, quiet } = palette(colour);
  const words = catalogues[language];
  return drafts
    .map(({ path, text, figures }) => {
      const lines = new Lines(text);
      const rows = figures.map((figure) => {
        const { line, column } = lines.at(figure.start);
        const span = `${figure.start}–${figure.end}`;
        return [`  ${line}:${column}`, span, clipEnd(figure.text, widest), figure.kind, valueText(figure)];
      });
      const head = `${heading(printable(path))}  ${quiet(words.figureCount(figures.length))}`;
      return `${[head, ...inColumns(rows)].join("\n")}\n`;
    })
    .join("");
}
