import type { Figure } from "../figures/figure.ts";
import { appositionUnits } from "../lexicon/appositions.ts";
import { isTime } from "./period.ts";

const loneChineseDigit = /^[二两三四五六七八九]$/;

/** Whether a figure measures something: times are slots of claims, and `三地` sums up names. */
export function isMeasured(folded: string, figure: Figure): boolean {
  return !isTime(figure) && !isApposition(folded, figure);
}

function isApposition(folded: string, figure: Figure): boolean {
  if (figure.kind !== "count" || figure.hedge !== undefined || !appositionUnits.has(figure.unit ?? ""))
    return false;
  return loneChineseDigit.test(folded.slice(figure.numeral.start, figure.numeral.end));
}
