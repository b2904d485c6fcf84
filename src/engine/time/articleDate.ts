import type { IsoDate } from "../figures/figure.ts";
import { fold } from "../text/fold.ts";
import { findAnniversary } from "./anniversaries.ts";
import { civilOf, dayOf, dayOfIso, isCivilDay, isoOf } from "./calendar.ts";
import { type DateEvidence, evidence, type YearFound } from "./dateEvidence.ts";
import { type DateLine, findDateLine } from "./dateLines.ts";
import { type Dateline, readDateline } from "./dateline.ts";
import { readTime } from "./readTime.ts";

export interface ArticleDate {
  readonly date?: IsoDate;
  /** Known without the day at times; the year of `date` otherwise. */
  readonly year?: number;
  /** The year is not written beside the day: it follows from `evidence`. */
  readonly inferred?: true;
  /** Left out when the date is only the one given. */
  readonly evidence?: DateEvidence;
}

/**
 * The day a text was written. Its own dateline wins over the date given, and takes the year nearest to that when it
 * writes none. The date given wins over a line with a date, which may be that of a page; without any of these, the year
 * is inferred from what the text says of 今年.
 */
export function inferArticleDate(text: string, given?: IsoDate): ArticleDate {
  const dateline = readDateline(text);
  const own = dateline?.date;
  if (dateline && own !== undefined) return found(own, evidence(text, dateline, "dateline"));
  const givenDay = given === undefined ? undefined : dayOfIso(given);
  if (dateline && givenDay !== undefined) {
    const date = nearestDate(dateline, givenDay);
    if (date !== undefined) return found(date, evidence(text, dateline, "dateline"));
  }
  if (given !== undefined && givenDay !== undefined) return { date: given, year: civilOf(givenDay).year };
  const folded = fold(text);
  const line = findDateLine(folded);
  const inferred = line
    ? (withDateline(dateline, line) ?? found(line.date, line.evidence))
    : inferFromText(folded, dateline);
  const by = inferred.evidence;
  return by ? { ...inferred, evidence: evidence(text, by, by.reason) } : inferred;
}

function found(date: IsoDate, by: DateEvidence): ArticleDate {
  return { date, year: Number(date.slice(0, 4)), evidence: by };
}

function nearestDate(dateline: Dateline, near: number): IsoDate | undefined {
  const { month, day } = dateline;
  if (month === undefined || day === undefined) return undefined;
  const { year } = civilOf(near);
  let best: number | undefined;
  for (const candidate of [year, year - 1, year + 1]) {
    if (!isCivilDay(candidate, month, day)) continue;
    const number = dayOf(candidate, month, day);
    if (best === undefined || Math.abs(number - near) < Math.abs(best - near)) best = number;
  }
  return best === undefined ? undefined : isoOf(best);
}

/** A dateline with no year beside a date line that has it: the day is the dateline's. */
function withDateline(dateline: Dateline | undefined, line: DateLine): ArticleDate | undefined {
  const day = dayOfIso(line.date);
  const date = dateline === undefined || day === undefined ? undefined : nearestDate(dateline, day);
  return date === undefined ? undefined : found(date, line.evidence);
}

function inferFromText(text: string, dateline: Dateline | undefined): ArticleDate {
  const lead = findLead(text);
  if (lead?.date !== undefined && lead.inferred === undefined) return lead;
  const by = findWrittenYear(text) ?? findAnniversary(text);
  if (!by) return {};
  const near = dayOf(by.year, 7, 1);
  const inYear = (month: number, day: number) =>
    isCivilDay(by.year, month, day) ? isoOf(dayOf(by.year, month, day)) : undefined;
  let date: IsoDate | undefined;
  if (dateline?.month !== undefined && dateline.day !== undefined)
    date = inYear(dateline.month, dateline.day);
  date ??= findToday(text, near) ?? findLeadDay(text, near);
  return { ...(date === undefined ? {} : { date }), year: by.year, inferred: true, evidence: by.evidence };
}

/** 今年（2024年） or 去年（2023年）. */
function findWrittenYear(text: string): YearFound | undefined {
  const match = /(?<word>[今去])年[（(](?<year>(?:19|20)\d{2})年?[）)]/u.exec(text);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const span = { start: match.index, end: match.index + match[0].length };
  const year = Number(groups.year) + (groups.word === "去" ? 1 : 0);
  return { year, evidence: evidence(text, span, "written-year") };
}

/** 今天（3月19日） anywhere, its year being near the day given. */
function findToday(text: string, near: number): IsoDate | undefined {
  for (const word of ["今天（", "今天(", "今日（", "今日("]) {
    const at = text.indexOf(word);
    const time = at < 0 ? undefined : readTime(text, at, { date: isoOf(near) });
    if (time?.from !== undefined && time.end > at + word.length) return time.from;
  }
  return undefined;
}

const LEAD_PARAGRAPHS = 4;

/** A full date at the very beginning of one of the first paragraphs: 2024年3月19日，…. */
function findLead(text: string): ArticleDate | undefined {
  for (const start of paragraphStarts(text)) {
    const time = readTime(text, start, {});
    if (time?.kind !== "date" || time.from === undefined || time.relative) continue;
    return found(time.from, evidence(text, { start, end: time.end }, "lead"));
  }
  return undefined;
}

/** The day that one of the first paragraphs begins with, in the year near `near`. */
function findLeadDay(text: string, near: number): IsoDate | undefined {
  const year = civilOf(near).year;
  for (const start of paragraphStarts(text)) {
    const time = readTime(text, start, { lastYear: year });
    if (time?.kind === "date" && time.from !== undefined && time.month !== undefined) return time.from;
  }
  return undefined;
}

function* paragraphStarts(text: string): Generator<number> {
  let start = 0;
  for (let count = 0; count < LEAD_PARAGRAPHS && start < text.length; count++) {
    while (start < text.length && /[\s\u3000]/u.test(text.charAt(start))) start++;
    yield start;
    const next = text.indexOf("\n", start);
    if (next < 0) return;
    start = next + 1;
  }
}
