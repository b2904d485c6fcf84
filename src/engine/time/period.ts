import type { IsoDate } from "../figures/figure.ts";
import { civilOf, dayOf, dayOfIso, daysInMonth, isIsoDate } from "./calendar.ts";

/** First and last day, inclusive. An open end is left out. */
export interface Period {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

/** How the first of two periods lies to the second. */
export type PeriodRelation = "same" | "within" | "contains" | "overlaps" | "disjoint";

export type Granularity = "year" | "half" | "quarter" | "month" | "day" | "other";

// ISO dates of four-digit years sort as text, so an open end is a text before or after all of them.
const BEFORE_ALL = "";
const AFTER_ALL = "~";

export function relatePeriods(a: Period, b: Period): PeriodRelation {
  const aFrom = a.from ?? BEFORE_ALL;
  const aTo = a.to ?? AFTER_ALL;
  const bFrom = b.from ?? BEFORE_ALL;
  const bTo = b.to ?? AFTER_ALL;
  if (aTo < bFrom || bTo < aFrom) return "disjoint";
  if (aFrom === bFrom && aTo === bTo) return "same";
  if (bFrom <= aFrom && aTo <= bTo) return "within";
  if (aFrom <= bFrom && bTo <= aTo) return "contains";
  return "overlaps";
}

/** `2024-01-01/2024-03-31`, `2024-01-01/..`: the interval form of ISO 8601, open ends as two dots. */
export function formatPeriod(period: Period): string {
  return `${period.from ?? ".."}/${period.to ?? ".."}`;
}

/** Reads what `formatPeriod` writes, and a single date as a period of one day; undefined for anything else. */
export function parsePeriod(text: string): Period | undefined {
  const slash = text.indexOf("/");
  const from = slash < 0 ? text : text.slice(0, slash);
  const to = slash < 0 ? text : text.slice(slash + 1);
  if (from !== ".." && !isIsoDate(from)) return undefined;
  if (to !== ".." && !isIsoDate(to)) return undefined;
  if (from === ".." && slash < 0) return undefined;
  if (from !== ".." && to !== ".." && to < from) return undefined;
  if (from === "..") return to === ".." ? {} : { to };
  return to === ".." ? { from } : { from, to };
}

/** The calendar year that holds the whole period; undefined when it is open or spans several. */
export function yearOfPeriod(period: Period): number | undefined {
  const { from, to } = period;
  if (from === undefined || to === undefined || from.slice(0, 4) !== to.slice(0, 4)) return undefined;
  return Number(from.slice(0, 4));
}

/** The calendar unit that the period is exactly one of; `other` for a span of several, a part, or an open one. */
export function granularityOf(period: Period): Granularity {
  const from = period.from === undefined ? undefined : dayOfIso(period.from);
  const to = period.to === undefined ? undefined : dayOfIso(period.to);
  if (from === undefined || to === undefined) return "other";
  if (from === to) return "day";
  const first = civilOf(from);
  const last = civilOf(to);
  if (first.year !== last.year || first.day !== 1) return "other";
  if (to !== dayOf(last.year, last.month, daysInMonth(last.year, last.month))) return "other";
  const months = last.month - first.month + 1;
  if ((first.month - 1) % months !== 0) return "other";
  switch (months) {
    case 12:
      return "year";
    case 6:
      return "half";
    case 3:
      return "quarter";
    case 1:
      return "month";
    default:
      return "other";
  }
}
