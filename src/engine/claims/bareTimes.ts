import type { Figure, IsoDate } from "../figures/figure.ts";
import { readFigures } from "../figures/readFigures.ts";
import { yearOfPeriod } from "../time/index.ts";
import { comparedSpan } from "./base.ts";
import { isTime } from "./period.ts";

/**
 * `全年`, `一季度`, `年底` are of the year last spoken of, be it paragraphs before: a communiqué names its year
 * once. A year that is only compared with (比上年) does not count.
 */
export function resolveBareTimes(folded: string, figures: readonly Figure[], date: IsoDate | undefined): Figure[] {
  let year: number | undefined;
  return figures.map((figure) => {
    if (!isTime(figure)) return figure;
    if (figure.from === undefined && figure.to === undefined) return year === undefined ? figure : inYear(figure, year, date);
    const own = figure.kind === "period" ? yearOfPeriod({ from: figure.from, to: figure.to }) : undefined;
    const clauseStart = Math.max(0, figure.start - 12);
    if (own !== undefined && !comparedSpan(folded, clauseStart, folded.length, figure)) year = own;
    return figure;
  });
}

function inYear(figure: Figure, year: number, date: IsoDate | undefined): Figure {
  const prefix = `${year}年`;
  const [dated, more] = readFigures(`${prefix}${figure.text}`, date === undefined ? {} : { date });
  if (!dated || more || dated.end !== prefix.length + figure.text.length) return figure;
  return { ...figure, ...(dated.from && { from: dated.from }), ...(dated.to && { to: dated.to }) };
}
