import type { Figure, IsoDate } from "../figures/figure.ts";
import { readFigures } from "../figures/readFigures.ts";
import { yearOfPeriod } from "../time/index.ts";
import { comparedSpan } from "./base.ts";
import { isTime } from "./period.ts";

const pastYear = /^(?:刚刚)?过去的?一年$/;
/** Reports of the first months call the calendar's last year 过去一年. */
const reportMonths = 3;
const longestComparison = 12;
const yearBefore = /^上年度?(?!同)/;
/** Reports say these of the year they report on, whenever they are written. */
const wholeYear = /^(?:全年|年末|年底|年内)$/;

/** What the lines so far have said of years. */
export interface SpokenYears {
  /** The year last spoken of. */
  readonly year?: number;
  /** Years that were only compared with, or since when something is a record. */
  readonly aside: readonly number[];
}

export interface ResolvedTimes {
  readonly figures: readonly Figure[];
  /** What the line itself says of years. */
  readonly says: SpokenYears;
  /** Whether any of that hangs on what was said before. */
  readonly hangs: boolean;
}

export const nothingSpoken: SpokenYears = { aside: [] };

/**
 * `全年`, `一季度`, `7月份` are of the year last spoken of, be it paragraphs before: a communiqué names its year
 * once. A year that something is compared with (比上年) or since when it is a record (创1998年以来最高) does not
 * count; a time that was given such a year is of the article's own.
 */
export function resolveBareTimes(
  folded: string,
  figures: readonly Figure[],
  date: IsoDate | undefined,
  before: SpokenYears,
): ResolvedTimes {
  if (!figures.some(isTime)) return { figures, says: nothingSpoken, hangs: false };
  const own = date === undefined ? undefined : Number(date.slice(0, 4));
  let { year } = before;
  let said: number | undefined;
  let hangs = false;
  const asides: number[] = [];
  const resolved = figures.map((figure) => {
    if (!isTime(figure)) return figure;
    if (date !== undefined && pastYear.test(figure.text)) {
      const past = lastYear(figure, date);
      said = yearOfPeriod({ from: past.from, to: past.to }) ?? said;
      year = said ?? year;
      return past;
    }
    const stated = yearOfPeriod({ from: figure.from, to: figure.to });
    // 上年 is the year before the one that is told of, whenever it is told.
    const isYearBefore = figure.relative === true && yearBefore.test(figure.text);
    hangs ||= isYearBefore;
    if (year !== undefined && isYearBefore) {
      return ofYear(figure, year - 1, figure.text.replace(yearBefore, ""), date);
    }
    if (figure.relative && isBare(figure.text)) {
      hangs = true;
      const isOpen = (figure.from === undefined && figure.to === undefined) || wholeYear.test(figure.text);
      if (isOpen) return year === undefined ? figure : inYear(figure, year, date);
      const isAside = stated !== undefined && (asides.includes(stated) || before.aside.includes(stated));
      return isAside && stated !== year && own !== undefined ? inYear(figure, own, date) : figure;
    }
    const start = Math.max(0, figure.start - longestComparison);
    const isAside =
      figure.text.endsWith("来") ||
      comparedSpan(folded, start, folded.length, figure) !== undefined ||
      isRecord(folded, figure);
    if (stated !== undefined && !isAside && figure.kind === "period") {
      said = stated;
      year = stated;
    }
    if (isAside && figure.from) asides.push(Number(figure.from.slice(0, 4)));
    return figure;
  });
  const says = said === undefined ? { aside: asides } : { year: said, aside: asides };
  return { figures: resolved, says, hangs };
}

/** What has been said of years when a line has added what it says. */
export function spokenWith(before: SpokenYears, says: SpokenYears): SpokenYears {
  if (says === nothingSpoken) return before;
  const { year = before.year } = says;
  const more = says.aside.filter((one) => !before.aside.includes(one));
  if (year === before.year && more.length === 0) return before;
  return {
    ...(year !== undefined && { year }),
    aside: more.length === 0 ? before.aside : [...before.aside, ...more],
  };
}

export function haveSpokenAlike(a: SpokenYears, b: SpokenYears): boolean {
  return (
    a === b ||
    (a.year === b.year &&
      a.aside.length === b.aside.length &&
      a.aside.every((year) => b.aside.includes(year)))
  );
}

function lastYear(figure: Figure, date: IsoDate): Figure {
  if (Number(date.slice(5, 7)) > reportMonths) return figure;
  const year = Number(date.slice(0, 4)) - 1;
  return { ...figure, from: `${year}-01-01`, to: `${year}-12-31` };
}

function isBare(text: string): boolean {
  return !/\d{4}|[〇零一二三四五六七八九]{4}|[去今上明前当本同翌次]年|今天|昨|[上本下当]月/.test(text);
}

function isRecord(folded: string, figure: Figure): boolean {
  const after = folded.slice(figure.end, figure.end + 14);
  return after.includes("以来") && /^[^，。；]{0,10}以来/.test(after);
}

function inYear(figure: Figure, year: number, date: IsoDate | undefined): Figure {
  return ofYear(figure, year, figure.text, date);
}

function ofYear(figure: Figure, year: number, rest: string, date: IsoDate | undefined): Figure {
  const prefix = `${year}年`;
  const [dated, more] = readFigures(`${prefix}${rest}`, date === undefined ? {} : { date });
  if (!dated || more || dated.end !== prefix.length + rest.length) return figure;
  return { ...figure, ...(dated.from && { from: dated.from }), ...(dated.to && { to: dated.to }) };
}
