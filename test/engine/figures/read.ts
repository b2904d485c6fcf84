import type { Figure } from "../../../src/engine/figures/figure.ts";
import { readFigures } from "../../../src/engine/figures/readFigures.ts";

/** The only figure of a text. */
export function figureOf(text: string, date?: string): Figure {
  const figures = readFigures(text, date === undefined ? {} : { date });
  const [figure] = figures;
  if (figure === undefined || figures.length > 1) {
    throw new Error(
      `expected one figure in “${text}”, got ${JSON.stringify(figures.map((each) => each.text))}`,
    );
  }
  return figure;
}

/** The figures of a text as they are written in it. */
export function textsOf(text: string, date?: string): string[] {
  return readFigures(text, date === undefined ? {} : { date }).map((figure) => figure.text);
}

/** The set a figure stands for: `[4350000000000,4450000000000)`, `(600000000000,∞)`. */
export function setOf(figure: Figure): string {
  const left = figure.low === undefined ? "(-∞" : `${figure.lowOpen ? "(" : "["}${figure.low}`;
  const right = figure.high === undefined ? "∞)" : `${figure.high}${figure.highOpen ? ")" : "]"}`;
  return `${left},${right}`;
}

/** Text, kind, value and unit in one line: `近3万名 count 30000 名`. */
export function lineOf(figure: Figure): string {
  return [figure.text, figure.kind, figure.value ?? setOf(figure), figure.unit ?? ""].join(" ").trim();
}
