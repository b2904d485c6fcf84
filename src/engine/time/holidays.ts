import {
  type Holiday,
  type HolidayDate,
  holidaySpanTails,
  holidays,
  holidayTails,
} from "../lexicon/holidays.ts";
import { WordList } from "../text/wordList.ts";
import { civilOf, type DayNumber, type DaySpan, dayOf, weekdayOf, yearSpan } from "./calendar.ts";
import { type InYear, inYear } from "./inYear.ts";
import { dayOfTerm, daysOffAround, lunarDayWithin } from "./lunar.ts";
import { CLOSE_QUOTES, hasOneOf, hasWord, isNumeralCode, OPEN_QUOTES, wordAt } from "./scan.ts";

interface Name {
  readonly holiday: Holiday;
  readonly shy: boolean;
}

const names = new WordList<Name>(
  holidays.flatMap((holiday) => [
    ...holiday.words.map((word) => [word, { holiday, shy: false }] as const),
    ...(holiday.shy ?? []).map((word) => [word, { holiday, shy: true }] as const),
  ]),
);
/** Past the name of a holiday 节 belongs to these: 劳动|节约, 立春|节气. */
const AFTER_JIE = "约俭能余水支拍奏目点制选育气";

const tails = new WordList<true>(holidayTails.map((word) => [word, true]));
const spanTails = new WordList<true>(holidaySpanTails.map((word) => [word, true]));

/** All names, bare or quoted. */
export const holidayOpenings: readonly string[] = holidays.flatMap(({ words, shy = [] }) => [
  ...words,
  ...shy,
  ...[...OPEN_QUOTES].flatMap((quote) => shy.map((word) => quote + word)),
]);

/** Reads a holiday at `at`: its day, the days off around it, or the part of the year before or after it. */
export function readHoliday(text: string, at: number, afterYear: boolean): InYear | undefined {
  const whole = names.at(text, at);
  const quoted = !whole && hasOneOf(text, at, OPEN_QUOTES);
  const match = quoted ? names.at(text, at + 1) : whole;
  if (!match) return undefined;
  const { holiday, shy } = match.row;
  let end = match.end;
  if (quoted) {
    if (!shy || !hasOneOf(text, end, CLOSE_QUOTES)) return undefined;
    end++;
  } else if (shy && (isNumeralCode(text.charCodeAt(at - 1)) || hasOneOf(text, at - 1, "第"))) {
    return undefined;
  }
  if (at > 0 && holiday.notAfter && hasOneOf(text, at - 1, holiday.notAfter)) return undefined;
  if (holiday.notBefore && wordAt(text, end, holiday.notBefore)) return undefined;
  if (hasWord(text, end - 1, "节") && hasOneOf(text, end, AFTER_JIE)) return undefined;
  if (shy) {
    const tail =
      (quoted ? tails : spanTails).at(text, end) ?? (hasWord(text, end, "节") ? holiday : undefined);
    if (!tail && !(afterYear && isClauseBreak(text, end))) return undefined;
    if (hasWord(text, end, "节")) end++;
  }
  return readTail(text, end, holiday);
}

function isClauseBreak(text: string, at: number): boolean {
  return at >= text.length || hasOneOf(text, at, "，。、；：）)！？\n\r,;");
}

/** 前夕 is the week before. */
const EVE_DAYS = 7;

function readTail(text: string, end: number, holiday: Holiday): InYear {
  const dayIn = (year: number) => holidayDay(holiday.date, year);
  const dayAs = (days: (day: DayNumber) => DaySpan | undefined) => (year: number) => {
    const day = dayIn(year);
    return day === undefined ? undefined : days(day);
  };
  const part = (tailEnd: number, days: (day: DayNumber) => DaySpan | undefined) =>
    inYear(tailEnd, "part", dayAs(days), undefined, "nearest");
  const joint = names.at(text, end);
  const jointSpan = joint && spanTails.at(text, joint.end);
  if (jointSpan) {
    const other = joint.row.holiday;
    return part(jointSpan.end, (day) => jointDays(day, holidayDay(other.date, civilOf(day).year)));
  }
  const span = spanTails.at(text, end);
  if (span) {
    return part(span.end, (day) =>
      holiday.official === undefined ? { from: day, to: day } : daysOffAround(day),
    );
  }
  if (hasWord(text, end, "前后")) return part(end + 2, () => undefined);
  if (hasWord(text, end, "前夕")) return part(end + 2, (day) => ({ from: day - EVE_DAYS, to: day - 1 }));
  const before = skipOneOf(text, end, ["之前", "以前", "前"]);
  if (before > end && !hasOneOf(text, before, "往来去赴三两一二几")) return part(before, beforeDay);
  const after = skipOneOf(text, end, ["之后", "以后", "过后", "后"]);
  if (after > end && !hasOneOf(text, after, "第勤一首")) return part(after, afterDay);
  const itself = dayAs((day) => ({ from: day, to: day }));
  return inYear(skipOneOf(text, end, ["当天", "当日"]), "day", itself, undefined, "nearest");
}

const MAX_JOINT_DAYS = 60;

/** 国庆中秋假期, 元旦春节期间: from the days off around the first to those around the last. */
function jointDays(one: DayNumber, other: DayNumber | undefined): DaySpan | undefined {
  const a = daysOffAround(one);
  const b = other === undefined ? undefined : daysOffAround(other);
  if (!a || !b) return undefined;
  const span = { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
  return span.to - span.from > MAX_JOINT_DAYS ? undefined : span;
}

/** From New Year to the day before: an open reading of 春节前. */
function beforeDay(day: DayNumber): DaySpan {
  return { from: yearSpan(civilOf(day - 1).year).from, to: day - 1 };
}

/** From the day after to the end of that year. */
function afterDay(day: DayNumber): DaySpan {
  return { from: day + 1, to: yearSpan(civilOf(day + 1).year).to };
}

function skipOneOf(text: string, at: number, words: readonly string[]): number {
  const word = wordAt(text, at, words);
  return word === undefined ? at : at + word.length;
}

/** The day of a holiday in a Gregorian year. */
export function holidayDay(date: HolidayDate, year: number): DayNumber | undefined {
  switch (date.on) {
    case "solar":
      return dayOf(year, date.month, date.day);
    case "lunar":
      return lunarDayWithin(year, date.month, date.day);
    case "term":
      return dayOfTerm(year, date.term);
    case "weekday": {
      const first = dayOf(year, date.month, 1);
      return first + ((date.weekday - weekdayOf(first) + 7) % 7) + (date.nth - 1) * 7;
    }
  }
}
