import {
  notUnitLookalikes,
  type RelativeUnit,
  relativeUnits,
  unitLookalikes,
} from "../lexicon/relativeMonths.ts";
import { WordList } from "../text/wordList.ts";
import { dayOf, isCivilDay, monthSpan } from "./calendar.ts";
import { skipTimeOfDay } from "./clock.ts";
import { readDayBracket } from "./dayBracket.ts";
import { type Frame, type Moment, momentOf } from "./moment.ts";
import { readMonthPart, skipDayUnit, tenDays } from "./months.ts";
import { hasOneOf, hasWord, isNumeralCode, readNumeral, skipGap } from "./scan.ts";
import { readWeekdayName, weekOf } from "./weeks.ts";

const units = new WordList<RelativeUnit>(relativeUnits.map((row) => [row.word, row]));
const lookalikes = new WordList<boolean>([
  ...unitLookalikes.map((word) => [word, true] as const),
  ...notUnitLookalikes.map((word) => [word, false] as const),
]);

export const relativeUnitOpenings: readonly string[] = relativeUnits.map(({ word }) => word);

const BASE_MARKS = "比较与同和于由";

/** 上月底, 本月26日, 上季度, 上周五, 本周. */
export function readRelativeUnit(text: string, at: number, frame: Frame): Moment | undefined {
  const match = units.at(text, at);
  if (!match) return undefined;
  const { row, end } = match;
  if (
    at > 0 &&
    ((row.notAfter && hasOneOf(text, at - 1, row.notAfter)) || isNumeralCode(text.charCodeAt(at - 1)))
  ) {
    return undefined;
  }
  if (row.onlyBefore && !hasWord(text, end, row.onlyBefore)) return undefined;
  if (row.unit === "week") return readWeek(text, end, row.offset, frame);
  if (lookalikes.at(text, end)?.row) return undefined;
  return row.unit === "month" ? readMonth(text, at, end, row, frame) : readQuarter(text, end, row, frame);
}

/** The month that stands for “now”: the one last written for 当月 and for a base (比上月), else that of writing. */
function monthIndex(text: string, at: number, row: RelativeUnit, frame: Frame): number | undefined {
  const asBase =
    row.told === "as-base" && (hasOneOf(text, at - 1, BASE_MARKS) || hasWord(text, at - 2, "环比"));
  const { lastMonth, today } = frame;
  const year = frame.lastYear ?? today?.year;
  if (lastMonth !== undefined && year !== undefined && (asBase || row.told === "always")) {
    return year * 12 + lastMonth - 1 + row.offset;
  }
  if (row.told === "always" || !today) return undefined;
  return today.year * 12 + today.month - 1 + row.offset;
}

function readMonth(
  text: string,
  at: number,
  afterMonth: number,
  row: RelativeUnit,
  frame: Frame,
): Moment | undefined {
  if (row.told === "always" && frame.lastMonth === undefined) return undefined;
  const index = monthIndex(text, at, row, frame);
  const year = index === undefined ? undefined : Math.floor(index / 12);
  const month = index === undefined || year === undefined ? undefined : index - year * 12 + 1;
  const end =
    hasWord(text, afterMonth, "份") && !hasWord(text, afterMonth, "份额") ? afterMonth + 1 : afterMonth;
  const known = year !== undefined && month !== undefined;
  const part = readMonthPart(text, end);
  if (part) {
    return momentOf(
      part.end,
      "tenday",
      known ? tenDays(year, month, part.row) : undefined,
      true,
      year,
      month,
    );
  }
  const day = readNumeral(text, skipGap(text, end));
  const dayEnd = day && day.value >= 1 && day.value <= 31 ? skipDayUnit(text, skipGap(text, day.end)) : -1;
  if (day && dayEnd >= 0) {
    const number = known && isCivilDay(year, month, day.value) ? dayOf(year, month, day.value) : undefined;
    const span = number === undefined ? undefined : { from: number, to: number };
    return momentOf(skipTimeOfDay(text, dayEnd), "day", span, true, year, month);
  }
  return momentOf(end, "month", known ? monthSpan(year, month) : undefined, true, year, month);
}

function readQuarter(text: string, at: number, row: RelativeUnit, frame: Frame): Moment {
  const today = frame.today;
  const isEnd = hasWord(text, at, "末");
  const end = isEnd ? at + 1 : at;
  if (!today) return momentOf(end, "part", undefined, true);
  const index = today.year * 4 + Math.floor((today.month - 1) / 3) + row.offset;
  const year = Math.floor(index / 4);
  const first = (index - year * 4) * 3 + 1;
  return momentOf(end, "part", monthSpan(year, isEnd ? first + 2 : first, first + 2), true, year);
}

function readWeek(text: string, end: number, offset: number, frame: Frame): Moment | undefined {
  const week = frame.today && weekOf(frame.today.number, offset);
  const weekday = readWeekdayName(text, end);
  if (weekday) {
    const bracket = readDayBracket(text, weekday.end, frame);
    const day = bracket ? bracket.day : week && week.from + weekday.weekday - 1;
    const tail = skipTimeOfDay(text, bracket?.end ?? weekday.end);
    return momentOf(tail, "day", day === undefined ? undefined : { from: day, to: day }, true);
  }
  if (hasWord(text, end, "末") && !hasWord(text, end, "末端")) {
    return momentOf(end + 1, "part", week && { from: week.from + 5, to: week.to }, true);
  }
  return lookalikes.at(text, end)?.row ? undefined : momentOf(end, "part", week, true);
}
