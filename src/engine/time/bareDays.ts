import { countedDayLeads, notCountedDayLeads } from "../lexicon/countedDays.ts";
import { addMonths, civilOf, type DayNumber, dayOf, daysInMonth } from "./calendar.ts";
import { skipTimeOfDay } from "./clock.ts";
import { type Frame, type Moment, momentBetween, momentOf } from "./moment.ts";
import { skipDayUnit } from "./months.ts";
import {
  hasOneOf,
  hasWord,
  type Numeral,
  readNumeral,
  skipGap,
  skipRangeMark,
  wordAt,
  wordBefore,
} from "./scan.ts";
import { skipWeekday } from "./weeks.ts";

const leads = new Map<number, string[]>();
for (const word of [...notCountedDayLeads, ...countedDayLeads]) {
  const last = word.charCodeAt(word.length - 1);
  leads.set(last, [...(leads.get(last) ?? []), word]);
}
const counted = new Set(countedDayLeads);

/** Whether what stands before makes a number of 日 a length of time. The exceptions come first in each list. */
function isCounted(text: string, at: number): boolean {
  const group = leads.get(text.charCodeAt(at - 1));
  const lead = group && wordBefore(text, at, group);
  return lead !== undefined && counted.has(lead);
}

/** After 日 of a length or of another word: 5日|游, 30日|内, 100日|元. */
const NOT_BEFORE = [
  "元",
  "圆",
  "均",
  "游",
  "龄",
  "后",
  "以上",
  "以下",
  "以内",
  "以后",
  "之内",
  "之后",
  "之久",
  "内",
];
const MAY_FOLLOW = [
  "元旦",
  "元宵",
  "游客",
  "游行",
  "游览",
  "内塔",
  "内瓦",
  "内地",
  "内蒙",
  "后方",
  "均为",
  "均有",
  "均未",
  "均在",
];
/** 日 is a day before 本 of these, else 日本. */
const OWN = "报台次市省届周月轮国地场赛季院校公案刊网";

/** A day of the month alone, with 日 at `unit`: the month is that of the text, or the one last written. */
export function readBareDay(
  text: string,
  at: number,
  numeral: Numeral,
  unit: number,
  frame: Frame,
): Moment | undefined {
  const end = skipDayUnit(text, unit);
  if (end < 0 || !mayBeDay(text, at, numeral, end, frame)) return undefined;
  const day = isMonthly(text, at) ? undefined : settle(numeral.value, frame);
  return dayMoment(skipTimeOfDay(text, skipWeekday(text, end)), day, frame);
}

/** 10—12日. */
export function readBareDayRange(
  text: string,
  at: number,
  first: Numeral,
  right: number,
  frame: Frame,
): Moment | undefined {
  const last = readNumeral(text, right);
  if (!last || last.value <= first.value || !first.arabic || !last.arabic) return undefined;
  const unit = skipGap(text, last.end);
  if (!hasWord(text, unit, "日") || !mayBeDay(text, at, last, unit + 1, frame)) return undefined;
  const to = settle(last.value, frame);
  const from = to === undefined ? undefined : to - (last.value - first.value);
  const civil = to === undefined ? undefined : civilOf(to);
  return momentBetween(unit + 1, "part", from, to, true, civil?.year, civil?.month);
}

function mayBeDay(text: string, at: number, numeral: Numeral, end: number, frame: Frame): boolean {
  if (numeral.value < 1 || numeral.value > 31 || numeral.length > 3) return false;
  if (frame.left) return true;
  if (numeral.arabic ? numeral.length > 2 : numeral.positional) return hasOneOf(text, end, "电讯晚");
  // 15日至20日 can only be two days.
  if (skipRangeMark(text, end) < 0 && isCounted(text, at)) return false;
  if (hasWord(text, end, "本") && hasWord(text, end - 1, "日")) return hasOneOf(text, end + 1, OWN);
  return wordAt(text, end, NOT_BEFORE) === undefined || wordAt(text, end, MAY_FOLLOW) !== undefined;
}

function isMonthly(text: string, at: number): boolean {
  return at >= 2 && hasWord(text, at - 2, "每月");
}

/** Written on the day itself or a little later, a bare day is of the month of writing, whatever month was named. */
const CLOSE_DAYS = 3;

function settle(dayOfMonth: number, frame: Frame): DayNumber | undefined {
  if (frame.left) return rightEnd(dayOfMonth, frame.left);
  const { today, lastMonth } = frame;
  if (today && dayOfMonth <= today.day && today.day - dayOfMonth <= CLOSE_DAYS) {
    return today.number - today.day + dayOfMonth;
  }
  const nearest = today && nearestDay(dayOfMonth, today.number);
  if (today && nearest !== undefined && nearest <= today.number && today.number - nearest <= CLOSE_DAYS)
    return nearest;
  const year = frame.lastYear ?? today?.year;
  if (lastMonth !== undefined && year !== undefined) return inMonth(year, lastMonth, dayOfMonth);
  return nearest;
}

function rightEnd(dayOfMonth: number, left: Moment): DayNumber | undefined {
  if (left.to === undefined) return undefined;
  const { year, month } = civilOf(left.to);
  const same = inMonth(year, month, dayOfMonth);
  if (same === undefined || same >= left.to) return same;
  const next = civilOf(addMonths(dayOf(year, month, 1), 1));
  return inMonth(next.year, next.month, dayOfMonth);
}

function nearestDay(dayOfMonth: number, today: DayNumber): DayNumber | undefined {
  const { year, month } = civilOf(today);
  const first = dayOf(year, month, 1);
  let best: DayNumber | undefined;
  for (const offset of [0, -1, 1]) {
    const civil = civilOf(addMonths(first, offset));
    const day = inMonth(civil.year, civil.month, dayOfMonth);
    if (day !== undefined && (best === undefined || Math.abs(day - today) < Math.abs(best - today)))
      best = day;
  }
  return best;
}

function inMonth(year: number, month: number, day: number): DayNumber | undefined {
  return day <= daysInMonth(year, month) ? dayOf(year, month, day) : undefined;
}

function dayMoment(end: number, day: DayNumber | undefined, frame: Frame): Moment {
  if (day === undefined) return momentOf(end, "day", undefined, true, frame.left?.year, frame.left?.month);
  const { year, month } = civilOf(day);
  return momentOf(end, "day", { from: day, to: day }, true, year, month);
}
