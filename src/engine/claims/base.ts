import type { Figure, Span } from "../figures/figure.ts";
import { baseOpeners, bases, timedThings } from "../lexicon/bases.ts";
import { WordList } from "../text/wordList.ts";
import { formatPeriod } from "../time/period.ts";
import type { Slot } from "./claim.ts";

const words = new WordList(bases);
const openers = new WordList(baseOpeners);
const longestOpener = Math.max(...baseOpeners.map(([word]) => word.length));

/** What a change is measured against (`同比`, `跟十年前比`), the last one in `start..end`. */
export function readBase(
  folded: string,
  start: number,
  end: number,
  periods: readonly Figure[],
): Slot | undefined {
  const word = words.last(folded, start, end);
  let compared: Figure | undefined;
  let span: Span | undefined;
  for (let at = periods.length - 1; at >= 0 && !span; at--) {
    compared = periods[at];
    span = compared && comparedSpan(folded, start, end, compared);
  }
  // `比去年4月` says more than the 比去年 in it.
  if (
    compared &&
    span &&
    (!word || span.start >= word.end || (span.start <= word.start && span.end > word.end))
  ) {
    return { text: folded.slice(span.start, span.end), value: periodValue(compared), ...span };
  }
  return (
    word && { text: folded.slice(word.start, word.end), value: word.row, start: word.start, end: word.end }
  );
}

/** The span of a comparison with a period (`跟十年前比`), when the period is a base and not the claim's own time. */
export function comparedSpan(folded: string, start: number, end: number, period: Span): Span | undefined {
  if (timedThings.some((word) => folded.startsWith(word, period.end))) return undefined;
  for (let length = longestOpener; length > 0; length--) {
    const from = period.start - length;
    const opener = from >= start ? openers.at(folded, from, period.start) : undefined;
    if (opener?.end !== period.start) continue;
    const closer = opener.row.find(
      (word) => folded.startsWith(word, period.end) && period.end + word.length <= end,
    );
    if (closer !== undefined) return { start: from, end: period.end + closer.length };
    if (opener.row.length === 0)
      return { start: from, end: folded.startsWith("相比", period.end) ? period.end + 2 : period.end };
  }
  return undefined;
}

/** Periods compare by their days when these are known, by their words when not. */
export function periodValue(period: Figure): string {
  return period.from !== undefined || period.to !== undefined ? formatPeriod(period) : period.text;
}
