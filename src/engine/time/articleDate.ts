import type { IsoDate, Span } from "../figures/figure.ts";
import { foundings } from "../lexicon/eras.ts";
import { civilOf, dayOf, dayOfIso, isCivilDay, isoOf } from "./calendar.ts";
import { type Dateline, readDateline } from "./dateline.ts";
import { readTime } from "./readTime.ts";

/** Where the date of a text was found. */
export type DateReason =
  | "dateline" // 新华社北京2024年3月20日电
  | "date-line" // a line of its own: 2024-03-20 12:46 来源：…
  | "lead" // the first words of a paragraph: 2024年3月19日，…
  | "today" // 今天（3月19日）
  | "anniversary" // 今年是新中国成立75周年
  | "written-year"; // 今年（2024年）

export interface DateEvidence extends Span {
  readonly text: string;
  readonly reason: DateReason;
}

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
  const line = findDateLine(text);
  if (line) return withDateline(dateline, line) ?? line;
  return inferFromText(text, dateline);
}

function found(date: IsoDate, by: DateEvidence): ArticleDate {
  return { date, year: Number(date.slice(0, 4)), evidence: by };
}

function evidence(text: string, { start, end }: Span, reason: DateReason): DateEvidence {
  return { text: text.slice(start, end), start, end, reason };
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
function withDateline(dateline: Dateline | undefined, line: ArticleDate): ArticleDate | undefined {
  const day = line.date === undefined ? undefined : dayOfIso(line.date);
  const date = dateline === undefined || day === undefined ? undefined : nearestDate(dateline, day);
  return date === undefined || line.evidence === undefined ? undefined : found(date, line.evidence);
}

const HEAD_LINES = 10;
const FOOT_LINES = 6;
const MAX_DATE_LINE = 80;
const MAX_REST = 16;
const FULL_DATE =
  /(?<![\d０-９])(?<year>(?:19|20)\d{2})(?:年(?<month>\d{1,2})月(?<day>\d{1,2})日|(?<mark>[-/.])(?<m>\d{1,2})\k<mark>(?<d>\d{1,2})(?![\d.]))(?:[\sT]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?/u;
const LABELS =
  /发布时间|发布日期|发稿时间|更新时间|时间|日期|发布|来源|编辑|责编|责任|作者|记者|星期[一二三四五六日天]|date|published|updated/giu;

/** A line at the head or foot of the text that says little more than a full date. */
function findDateLine(text: string): ArticleDate | undefined {
  for (const line of edgeLines(text)) {
    if (line.end - line.start > MAX_DATE_LINE) continue;
    const written = text.slice(line.start, line.end);
    const match = FULL_DATE.exec(written);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const rest = written.replace(match[0], "");
    const labelled = LABELS.test(rest);
    LABELS.lastIndex = 0;
    const bare = rest.replace(LABELS, "").replace(/[\s\p{P}\p{S}]/gu, "");
    if (/[。；！？]/u.test(rest) || bare.length > (labelled ? MAX_REST : 0)) continue;
    const date = isoFrom(groups.year, groups.month ?? groups.m, groups.day ?? groups.d);
    if (date === undefined) continue;
    const start = line.start + match.index;
    return found(date, evidence(text, { start, end: start + match[0].length }, "date-line"));
  }
  return undefined;
}

function isoFrom(year?: string, month?: string, day?: string): IsoDate | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return isCivilDay(y, m, d) ? isoOf(dayOf(y, m, d)) : undefined;
}

/** The first and last lines that are not empty. */
function* edgeLines(text: string): Generator<Span> {
  let start = 0;
  for (let count = 0; count < HEAD_LINES && start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    if (end > start) {
      count++;
      yield { start, end };
    }
    start = end + 1;
  }
  let end = text.length;
  for (let count = 0; count < FOOT_LINES && end > start; ) {
    const from = text.lastIndexOf("\n", end - 1) + 1;
    if (end > from) {
      count++;
      yield { start: from, end };
    }
    end = from - 1;
  }
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

interface YearFound {
  readonly year: number;
  readonly evidence: DateEvidence;
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

const MAX_NAME = 40;
const COUNT = /(?<count>\d{1,3}|[一二三四五六七八九十百]{1,5})$/u;

/** 今年是新中国成立75周年: the year follows where the beginning is on record. */
function findAnniversary(text: string): YearFound | undefined {
  for (let at = text.indexOf("周年"); at >= 0; at = text.indexOf("周年", at + 2)) {
    const start = clauseStart(text, at);
    const clause = text.slice(start, at);
    const thisYear = clause.lastIndexOf("今年");
    const count = COUNT.exec(clause);
    if (thisYear < 0 || !count) continue;
    const years = countOf(count[0]);
    const event = clause.slice(thisYear, count.index);
    const founding = foundings.find(({ words }) => words.some((word) => event.includes(word)));
    if (!founding || years === undefined) continue;
    const span = { start: start + thisYear, end: at + 2 };
    return { year: founding.year + years, evidence: evidence(text, span, "anniversary") };
  }
  return undefined;
}

function clauseStart(text: string, end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - MAX_NAME); i--) {
    if ("，。；！？\n,;".includes(text.charAt(i))) return i + 1;
  }
  return Math.max(0, end - MAX_NAME);
}

function countOf(written: string): number | undefined {
  if (/^\d+$/u.test(written)) return Number(written);
  const digit = (char: string) => "一二三四五六七八九".indexOf(char) + 1;
  const parts =
    /^(?:(?<hundreds>[一二三四五六七八九])?百)?零?(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九])?$/u.exec(
      written,
    )?.groups;
  if (!parts) return undefined;
  const hundreds = written.includes("百") ? digit(parts.hundreds ?? "一") : 0;
  const tens = parts.ten ? digit(parts.tens ?? "一") : 0;
  return hundreds * 100 + tens * 10 + (parts.ones ? digit(parts.ones) : 0);
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
