import type { ReportWords } from "../messages/report.ts";
import type { ErrorRate } from "./errorRate.ts";

export function formatRate({ rate, errors, characters }: ErrorRate, words: ReportWords): string {
  return words.rate(rate.toFixed(2), words.rateBasis(String(errors), characters));
}
