import type { Fact, Source } from "../facts/fact.ts";
import type { ReportWords } from "../messages/report.ts";

/** `新京报，2024-03-19《北京今年…》`: who said it, when, under what title. */
export function citation({ publisher, date, title }: Source, words: ReportWords): string {
  const saidBy = [publisher, date].filter((part) => part !== undefined).join(words.comma);
  return saidBy === "" ? words.entitled(title) : saidBy + words.beforeTitle + words.entitled(title);
}

/** Before, the words themselves, after. */
export type Parts = readonly [string, string, string];

/** A quotation cut at its figure. */
export function quoteParts({ quote, quoteStart, figure }: Fact): Parts {
  const start = figure.start - quoteStart;
  const end = figure.end - quoteStart;
  if (start < 0 || end > quote.length) return [quote, "", ""];
  return [quote.slice(0, start), quote.slice(start, end), quote.slice(end)];
}
