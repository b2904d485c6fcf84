import { civilOf, type DaySpan } from "./calendar.ts";
import type { InYear } from "./inYear.ts";
import type { Frame, Today } from "./moment.ts";

/** A day written without its year belongs to the year of writing when it is this close to it, whatever year was named before. */
const CLOSE_DAYS = 7;
/** A holiday is the one of the year of writing, unless it is further away than this: 春节 in October is the coming one. */
const FAR_HOLIDAY_DAYS = 215;
/** Months in which the figures of the year before come out. */
const REPORTING_MONTHS = 3;
/** A part of the year further ahead than this was the year before: a December figure in a January text. */
const FAR_AHEAD_DAYS = 183;

/**
 * The year of a part written without one. In a range it is the left end's. Else the year last written in the
 * paragraph; else the year of writing, or the one before for what would lie more than half a year ahead. A
 * holiday is that of the year of writing, or the nearest where that is far off; 年底 is of the year of writing. Undefined when nothing tells.
 */
export function impliedYear(part: InYear, frame: Frame): number | undefined {
  if (frame.left) return yearOfRightEnd(part, frame);
  const { today, lastYear } = frame;
  if (!today) return lastYear;
  if (part.lean === "writing") return today.year;
  if (part.lean === "nearest") {
    const span = part.within(today.year);
    const far = !span || distance(span, today.number) > FAR_HOLIDAY_DAYS;
    return far ? nearestYear(part, today.number, today.year) : today.year;
  }
  if (part.grain === "day" || part.grain === "listed") {
    const year = closeYear(part, today);
    if (year !== undefined) return year;
  }
  if (lastYear !== undefined) return lastYear;
  // In the first months of a year 全年 is mostly the year before, but may be the year ahead.
  if (part.lean === "told" && today.month <= REPORTING_MONTHS) return undefined;
  const same = part.within(today.year);
  return same && same.from - today.number > FAR_AHEAD_DAYS ? today.year - 1 : today.year;
}

/** The year that puts the part within a few days of the day of writing: about New Year it may be the next or the last. */
function closeYear(part: InYear, today: Today): number | undefined {
  const others = today.month === 1 ? -1 : today.month === 12 ? 1 : 0;
  for (const year of others === 0 ? [today.year] : [today.year, today.year + others]) {
    const span = part.within(year);
    if (span && distance(span, today.number) <= CLOSE_DAYS) return year;
  }
  return undefined;
}

function yearOfRightEnd(part: InYear, frame: Frame): number | undefined {
  const left = frame.left;
  const year = left?.year ?? (left?.to === undefined ? undefined : civilOf(left.to).year);
  if (left === undefined || year === undefined) return undefined;
  const span = part.within(year);
  return span && left.from !== undefined && span.to < left.from ? year + 1 : year;
}

function nearestYear(part: InYear, today: number, year: number): number | undefined {
  let best: number | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of [year, year - 1, year + 1]) {
    const span = part.within(candidate);
    const away = span ? distance(span, today) : Number.POSITIVE_INFINITY;
    if (away < bestDistance) {
      best = candidate;
      bestDistance = away;
    }
  }
  return best;
}

function distance(span: DaySpan, day: number): number {
  if (day < span.from) return span.from - day;
  return day > span.to ? day - span.to : 0;
}
