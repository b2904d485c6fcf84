import { dayParts, notBeforeDayPart } from "../lexicon/dayParts.ts";
import { WordList } from "../text/wordList.ts";
import {
  hasOneOf,
  hasWord,
  isDigit,
  isNumeralCode,
  type Numeral,
  numeralCharacters,
  readNumeral,
  skipGap,
  skipRangeMark,
} from "./scan.ts";

const parts = new WordList<true>(dayParts.map((word) => [word, true]));

export const dayPartOpenings: readonly string[] = dayParts.flatMap((word) =>
  word.length > 1 ? [word] : [...numeralCharacters, " "].map((next) => word + next),
);

/** `attached` follows a date or a part of the day; `bare` has to show by itself that it is a time and no count. */
export type ClockPlace = "attached" | "bare";

/** Past a time of day at `at`: 12时46分, 8点半, 14:30, 16时许; -1 when there is none. */
export function skipClock(text: string, at: number, place: ClockPlace): number {
  const hour = readNumeral(text, at);
  if (!hour || hour.value > 24 || hour.length > 3) return -1;
  if (!hour.arabic && hour.positional && hour.length > 1) return -1;
  const unit = skipGap(text, hour.end);
  switch (text.charCodeAt(unit)) {
    case 0x65f6: // 时
      return skipHour(text, unit + 1, hour, place);
    case 0x70b9: // 点
      return skipPoint(text, unit + 1, hour, place);
    case 0x3a: // :
    case 0xff1a:
      return hour.arabic ? skipColons(text, unit + 1, hour, place) : -1;
    default:
      return -1;
  }
}

/** Past a part of the day at `at` (上午, 晚), the time of day after it included; `at` itself when there is none. */
export function skipDayPart(text: string, at: number): number {
  const part = parts.at(text, at);
  if (!part) return at;
  if (part.end - at === 1 && hasOneOf(text, part.end, notBeforeDayPart[text.charAt(at)] ?? "")) return at;
  if (part.end - at === 1 && isSomewhat(text, part.end)) return at;
  const start = skipGap(text, part.end);
  const clock = skipClock(text, start, "attached");
  if (clock >= 0) return clock;
  // 早上五到六点: the first hour shares the unit of the second.
  const hour = readNumeral(text, start);
  const right = hour && hour.value <= 24 ? skipRangeMark(text, hour.end) : -1;
  const last = right < 0 ? -1 : skipClock(text, right, "attached");
  return last < 0 ? part.end : last;
}

/** 晚一点 is later, 晚一点半 half past one. */
function isSomewhat(text: string, at: number): boolean {
  return (
    hasWord(text, at, "一点") &&
    !hasOneOf(text, at + 2, "半钟多许整") &&
    !isNumeralCode(text.charCodeAt(at + 2))
  );
}

/** Past what tells the time within a day just read: part of the day, time of day, or both. */
export function skipTimeOfDay(text: string, at: number): number {
  const start = skipGap(text, at);
  const part = skipDayPart(text, start);
  if (part > start) return part;
  const clock = skipClock(text, start, "attached");
  return clock < 0 ? at : clock;
}

// 时 that is part of another word: 时|速, 时|代.
const NOT_HOUR = "速代段长空期常尚光局装事间";

function skipHour(text: string, at: number, hour: Numeral, place: ClockPlace): number {
  if (hasOneOf(text, at, NOT_HOUR)) return -1;
  const quarter = skipCounted(text, at, "刻", 3);
  if (quarter >= 0) return quarter;
  const minutes = skipCounted(text, at, "分", 59);
  if (minutes >= 0) {
    if (hasOneOf(text, minutes, "之")) return -1;
    return skipSeconds(text, minutes);
  }
  // 一时, 四时 are words, 十六时 is an hour.
  if (place === "bare" && !hour.arabic && hour.value < 10 && hour.value > 0 && !hasOneOf(text, at, "许整"))
    return -1;
  return skipAbout(text, at);
}

// 多 that is no more of an hour: 3点多|样.
const NOT_MORE = "样少媒个次项种年元岁人";

// What 点 counts when it is no time: 3点|建议.
const NOT_POINT = "建要意看希原经措内共体说想理启疑思";

// What shows that two digits after 点 are not its minutes: 8点19|日.
const NOT_MINUTE = "年月日号个时.,%％万亿";

// What shows that a bare hour is one: 8点前, 20点至.
const AFTER_BARE_POINT = "前后左起止以整至到—~-";

function skipPoint(text: string, at: number, hour: Numeral, place: ClockPlace): number {
  if (hasWord(text, at, "钟")) return hasWord(text, at + 1, "半") ? at + 2 : at + 1;
  if (hasWord(text, at, "半")) return at + 1;
  if (hasWord(text, at, "多") && !hasOneOf(text, at + 1, NOT_MORE))
    return hasWord(text, at + 1, "钟") ? at + 2 : at + 1;
  const about = skipAbout(text, at);
  if (about > at) return about;
  const minutes = skipMinutes(text, at, place);
  if (minutes >= 0) return minutes;
  // 3点五 is a decimal, whatever follows.
  if (isNumeralCode(text.charCodeAt(at))) return -1;
  if (place === "attached") return hasOneOf(text, at, NOT_POINT) ? -1 : at;
  const sure = hour.arabic || (hour.value >= 10 && !hour.positional) || hour.value === 0;
  return sure && hasOneOf(text, at, AFTER_BARE_POINT) ? at : -1;
}

/** Past the minutes after 点: 30分, 一刻, 45 or 三十 alone; -1 when they are none. */
function skipMinutes(text: string, at: number, place: ClockPlace): number {
  const minute = readNumeral(text, skipGap(text, at));
  if (!minute || minute.value > 59) return -1;
  const unit = skipGap(text, minute.end);
  if (hasWord(text, unit, "刻") && minute.value <= 3) return unit + 1;
  const tens = !minute.positional && minute.value >= 10;
  // 三点五分 may be three and a half points.
  if (
    hasWord(text, unit, "分") &&
    !hasWord(text, unit, "分之") &&
    (minute.arabic || tens || place === "attached")
  ) {
    return skipSeconds(text, unit + 1);
  }
  const alone = minute.arabic ? minute.length === 2 : tens && place === "attached";
  return alone && unit === minute.end && !hasOneOf(text, unit, NOT_MINUTE) ? unit : -1;
}

/** 5:30 is hardly a score, 3:30 may be. */
const FIRST_HALF_HOUR = 5;
/** 11:40 is no score, 21:25 may be. */
const LATE_MINUTE = 35;

/** Bare colons: 8:00, 5:30, 08:15, 11:40 and 21:30 are times, 3:1 and 21:15 scores or ratios. */
function looksLikeTime(text: string, at: number, hour: Numeral): boolean {
  if (!hour.arabic || hour.length > 2) return false;
  if (hasWord(text, at, "00")) return true;
  if (hasWord(text, at, "30")) return hour.length === 2 || hour.value >= FIRST_HALF_HOUR;
  return hour.length === 2 && (hour.value < 10 || isLate(text, at, hour));
}

/** 落地11:40, but 以21:36落后. */
function isLate(text: string, at: number, hour: Numeral): boolean {
  return (
    Number(text.slice(at, at + 2)) >= LATE_MINUTE && !hasOneOf(text, hour.end - hour.length - 1, "以分比")
  );
}

function skipColons(text: string, at: number, hour: Numeral, place: ClockPlace): number {
  const minutes = skipTwoDigits(text, at);
  if (minutes < 0) return -1;
  const colon = text.charCodeAt(minutes);
  if (colon === 0x3a || colon === 0xff1a) {
    const seconds = skipTwoDigits(text, minutes + 1);
    return seconds >= 0 && text.charCodeAt(seconds) !== 0x3a ? seconds : -1;
  }
  if (colon === 0x2e && isDigit(text.charCodeAt(minutes + 1))) return -1;
  return place === "attached" || looksLikeTime(text, at, hour) ? minutes : -1;
}

function skipTwoDigits(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (!(first >= 0x30 && first <= 0x35)) return -1;
  if (!isDigit(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 2))) return -1;
  return at + 2;
}

function skipSeconds(text: string, at: number): number {
  const seconds = skipCounted(text, at, "秒", 59);
  return seconds >= 0 ? seconds : skipAbout(text, at);
}

function skipCounted(text: string, at: number, unit: string, max: number): number {
  const numeral = readNumeral(text, skipGap(text, at));
  if (!numeral || numeral.value > max) return -1;
  const end = skipGap(text, numeral.end);
  return hasWord(text, end, unit) ? end + 1 : -1;
}

function skipAbout(text: string, at: number): number {
  return hasOneOf(text, at, "许整") && !hasOneOf(text, at + 1, "多可个理体合") ? at + 1 : at;
}
