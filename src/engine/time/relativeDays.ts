import { type RelativeDay, relativeDays, relativeGroups, shortDays } from "../lexicon/relativeDays.ts";
import { WordList } from "../text/wordList.ts";
import { civilOf, dayOf } from "./calendar.ts";
import { skipTimeOfDay } from "./clock.ts";
import { readDayBracket } from "./dayBracket.ts";
import { type Frame, type Moment, momentOf } from "./moment.ts";
import { hasOneOf, hasWord, wordAt } from "./scan.ts";

const days = new WordList<RelativeDay>(relativeDays.map((row) => [row.word, row]));
const groups = new WordList<(typeof relativeGroups)[number]>(relativeGroups.map((row) => [row.word, row]));

export const relativeDayOpenings: readonly string[] = [
  ...relativeDays.map(({ word }) => word),
  ...relativeGroups.map(({ word }) => word),
  ...Object.keys(shortDays).flatMap((word) => [`${word}（`, `${word}(`]),
];

/** 今天, 昨天（4月13日）上午, 今（16）日, 今明两天. */
export function readRelativeDay(text: string, at: number, frame: Frame): Moment | undefined {
  const group = groups.at(text, at);
  if (group) return readGroup(group.end, group.row, frame);
  const match = days.at(text, at);
  if (!match) return readShortDay(text, at, frame);
  const { row, end } = match;
  if (at > 0 && row.notAfter && hasOneOf(text, at - 1, row.notAfter)) return undefined;
  if (row.notBefore && wordAt(text, end, row.notBefore)) return undefined;
  if (isUnderHeaven(text, at, end)) return undefined;
  return dayMoment(text, end, row.offset, frame);
}

/** 当今|天下 and 后|天下: 今天 is a day before 下午 and verbs of 下, not where 天下 is the word. */
function isUnderHeaven(text: string, at: number, end: number): boolean {
  if (!hasWord(text, end - 1, "天下") || hasOneOf(text, end + 1, "午")) return false;
  return (
    at === 0 ||
    hasOneOf(text, at - 1, "当方如古") ||
    !hasOneOf(text, end + 1, "雨雪班单线达发令架降跌调水放起了课一")
  );
}

function dayMoment(text: string, end: number, offset: number, frame: Frame): Moment {
  const today = frame.today?.number;
  const spoken = today === undefined ? undefined : today + offset;
  const bracket = readDayBracket(text, end, frame);
  // The day in brackets is the one meant, whatever the date given says.
  const day = bracket ? (bracket.day ?? undefined) : spoken;
  const tail = skipTimeOfDay(text, bracket?.end ?? end);
  if (day === undefined) return momentOf(tail, "day", undefined, true);
  const { year, month } = civilOf(day);
  return momentOf(tail, "day", { from: day, to: day }, true, year, month);
}

function readShortDay(text: string, at: number, frame: Frame): Moment | undefined {
  if (!hasOneOf(text, at + 1, "(（")) return undefined;
  const offset = shortDays[text.charAt(at)];
  if (offset === undefined) return undefined;
  const bracket = readDayBracket(text, at + 1, frame);
  if (!bracket) return undefined;
  const end = hasOneOf(text, bracket.end, "日天晚晨早") ? bracket.end + 1 : bracket.end;
  const day = bracket.day;
  if (day === undefined) return momentOf(end, "day", undefined, true);
  const { year, month } = civilOf(day);
  return momentOf(skipTimeOfDay(text, end), "day", { from: day, to: day }, true, year, month);
}

function readGroup(end: number, row: (typeof relativeGroups)[number], frame: Frame): Moment {
  const today = frame.today;
  if (!today) return momentOf(end, "part", undefined, true);
  const span =
    row.unit === "day"
      ? { from: today.number + row.first, to: today.number + row.last }
      : { from: dayOf(today.year + row.first, 1, 1), to: dayOf(today.year + row.last, 12, 31) };
  return momentOf(end, row.unit === "day" ? "part" : "years", span, true);
}
