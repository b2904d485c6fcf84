import { headlineOf } from "../text/headline.ts";
import type { ReportDocument } from "./document.ts";
import { type Mark, marksOf } from "./marks.ts";

/** How errors weigh in 《报纸编校差错率计算方法》 (2020): a wrong figure, one in a headline, a form slip. */
const weights = { figure: 1, headline: 2, form: 0.1, formAtMost: 1 } as const;

/** A newspaper fails above this many errors in 10,000 characters. */
export const passMark = 3;

export interface ErrorRate {
  /** Weighted errors. */
  readonly errors: number;
  /** Characters without white space. */
  readonly characters: number;
  /** Weighted errors in 10,000 characters. */
  readonly rate: number;
}

function isWrongFigure({ kind, severity }: Mark): boolean {
  return kind === "contradicted" || (kind === "problem" && (severity === "error" || severity === "warning"));
}

/** Characters as a reader counts them, white space left out. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const char of text) if (!/\s/.test(char)) count++;
  return count;
}

/** The error rate of all drafts together, form slips capped once as for one issue of a newspaper. */
export function errorRate(documents: readonly ReportDocument[]): ErrorRate {
  let figures = 0;
  let slips = 0;
  let characters = 0;
  for (const { text, result } of documents) {
    const headline = headlineOf(text);
    characters += countCharacters(text);
    for (const mark of marksOf(result)) {
      if (isWrongFigure(mark)) {
        const inHeadline = headline !== undefined && mark.start < headline.end && mark.end > headline.start;
        figures += inHeadline ? weights.headline : weights.figure;
      } else if (mark.kind === "problem") slips++;
    }
  }
  // In tenths, so that ten slips are one error exactly.
  const errors = (figures * 10 + Math.min(slips, weights.formAtMost / weights.form)) / 10;
  return { errors, characters, rate: characters === 0 ? 0 : (errors * 10_000) / characters };
}
