import type { Slot } from "../claims/claim.ts";
import { isStated } from "../claims/stated.ts";
import type { IsoDate } from "../figures/figure.ts";
import { holidaySpanTails, holidays } from "../lexicon/holidays.ts";
import { dayOfIso } from "../time/calendar.ts";
import { granularityOf, type Period, parsePeriod, relatePeriods } from "../time/period.ts";
import type { Agreement, Dated } from "./compareSlots.ts";

/** Articles further apart than this do not share an unspoken "now". */
const sameNewsDays = 14;
/** `十年来` of two articles of the same week are one period. */
const slackDays = 31;
/** A time since some year, not a part of one year. */
const longSince = 366;
/** A time that starts with the year is a calendar's, and does not move with the article. */
const firstDay = "-01-01";

export function comparePeriods(draft: Dated, fact: Dated): Agreement {
  const ours = draft.claim.period;
  const theirs = fact.claim.period;
  if (ours && theirs) {
    if (ours.value === theirs.value) return "same";
    const here = parsePeriod(ours.value);
    const there = parsePeriod(theirs.value);
    if (!here || !there) return bareName(ours.text) === bareName(theirs.text) ? "same" : "doubt";
    if (close(here, there) || isSameEnd(here, there)) return "same";
    if (isSameHoliday(ours.text, theirs.text) && here.from?.slice(0, 4) === there.from?.slice(0, 4))
      return "same";
    const relation = relatePeriods(here, there);
    if (isNewsDay(here, draft.date) && granularityOf(there) !== "day") return "doubt";
    if (relation === "within" || relation === "contains")
      return compareNested(here, there, ours.text, theirs.text);
    // 过去一年 may be a calendar's year or the twelve months before the day.
    if (relation === "overlaps") return "doubt";
    // A period that the article only speaks around does not bind the claim, unless it is the year of a plan.
    // A time without its year was given one by what stands around it, which may be wrong.
    if (ours.text === theirs.text || (isBare(theirs.text) && sameDays(here, there))) return "doubt";
    const binding =
      isStated(theirs, fact.claim) ||
      (granularityOf(there) === "year" && fact.claim.modality?.value === "planned");
    return binding ? "conflict" : "doubt";
  }
  if (ours && isStated(ours, draft.claim) && fact.date) return isNow(ours, fact.date) ? "unknown" : "doubt";
  return "unknown";
}

/** Days from an event to the news of it. */
const newsDays = 2;

/** 昨日 is mostly when something was made known, not when it was. */
function isNewsDay(period: Period, date: IsoDate | undefined): boolean {
  if (!date || !period.to || granularityOf(period) !== "day") return false;
  return Math.abs(daysBetween(period.to, date)) <= newsDays;
}

/** 端午前后 is 端午节前后. */
function bareName(text: string): string {
  return text.replace("节", "");
}

const spanTail = new RegExp(`(?:${holidaySpanTails.join("|")})$`);
const namesOfHolidays = new Map(
  holidays
    .filter(({ official }) => official !== undefined)
    .flatMap(({ words, shy = [], official }) => [...words, ...shy].map((word) => [word, official])),
);

/** 国庆 is the same as 国庆黄金周, unless a day of it is meant. */
function isSameHoliday(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) =>
    namesOfHolidays.get(text.replace(spanTail, "").replace(/[“”]/g, "")),
  );
  return one !== undefined && one === other;
}

/** One time inside the other. Who says 今年 may mean what the source tells of a part of it, not the reverse. */
function compareNested(draft: Period, fact: Period, drafted: string, sourced: string): Agreement {
  if (holdsPoint(draft, fact, [drafted, sourced])) return "unknown";
  return granularityOf(draft) === "year" || granularityOf(draft) === "other" ? "doubt" : "conflict";
}

/** The same days of another year. */
function sameDays(a: Period, b: Period): boolean {
  return a.from?.slice(4) === b.from?.slice(4) && a.to?.slice(4) === b.to?.slice(4);
}

/** `第四季度`: the year has to be guessed. */
export function isBare(text: string): boolean {
  return !/\d{4}|[〇零一二三四五六七八九]{4}|[去今上明前当本同翌次]年/.test(text);
}

/**
 * Whether a time and one around it can be meant alike: a draft may say 今年 of what the source says of a day,
 * and 2023年 is also its end (2023年末), but never its December.
 */
function holdsPoint(draft: Period, fact: Period, words: readonly string[]): boolean {
  if (granularityOf(fact) === "day") return true;
  return draft.to === fact.to && words.some((text) => /[末底]$/.test(text));
}

/** What an article leaves without a period is told of its own day. */
function isNow(period: Slot, date: IsoDate): boolean {
  const parsed = parsePeriod(period.value);
  if (!parsed?.from || !parsed.to) return true;
  // One day is never all that an article speaks of.
  if (granularityOf(parsed) === "day") return false;
  return parsed.from <= date && daysBetween(parsed.to, date) <= slackDays;
}

/** Whether two claims without a stated period can be of the same moment; undefined when a date is unknown. */
export function sameNews(draft: Dated, fact: Dated): boolean | undefined {
  if (!draft.date || !fact.date) return undefined;
  return Math.abs(daysBetween(draft.date, fact.date)) <= sameNewsDays;
}

/** 2023年末, 2023年底 and 2023年12月底 are one point in time; so are two times since the same day. */
function isSameEnd(a: Period, b: Period): boolean {
  if (!a.from || !a.to || !b.from || !b.to) return false;
  if (a.to === b.to) return daysBetween(a.from, a.to) <= slackDays && daysBetween(b.from, b.to) <= slackDays;
  return (
    a.from === b.from &&
    daysBetween(a.from, a.to) > longSince &&
    Math.abs(daysBetween(a.to, b.to)) <= slackDays
  );
}

/** Spans that both end at their article's date (近十年来) move with it. */
function close(a: Period, b: Period): boolean {
  if (!a.from || !a.to || !b.from || !b.to) return false;
  if (a.from.endsWith(firstDay) || b.from.endsWith(firstDay)) return false;
  const length = daysBetween(a.from, a.to);
  if (length < 300 || length % 365 < 2) return false;
  return Math.abs(daysBetween(a.from, b.from)) <= slackDays && Math.abs(daysBetween(a.to, b.to)) <= slackDays;
}

function daysBetween(from: IsoDate, to: IsoDate): number {
  return (dayOfIso(to) ?? 0) - (dayOfIso(from) ?? 0);
}
