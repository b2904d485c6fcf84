import { civilOf, type DayNumber } from "./calendar.ts";
import { type InYear, inYear, type Within } from "./inYear.ts";
import { dayOfLunar, lunarDayWithin } from "./lunar.ts";
import { hasOneOf, hasWord, numeralCharacters, readNumeral, skipGap, skipRangeMark, wordAt } from "./scan.ts";

const PREFIXES = ["农历", "阴历", "旧历", "夏历"];
const NAMED_MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };

/** What dates begin with that are lunar by their words alone. */
export const lunarOpenings: readonly string[] = [
  ...PREFIXES,
  ...Object.keys(NAMED_MONTHS).flatMap((name) => [`${name}月`, `闰${name}`]),
  ...[...numeralCharacters].map((numeral) => `闰${numeral}`),
  "大年初",
];

/** 农历五月初五, 腊月二十三, 正月, 大年初一; without 农历 only what no other calendar has. */
export function readLunarDay(text: string, at: number): InYear | undefined {
  if (hasWord(text, at, "大年初")) return readNewYearDay(text, at);
  const prefix = wordAt(text, at, PREFIXES);
  let next = prefix ? skipGap(text, at + prefix.length) : at;
  let lunarYear: number | undefined;
  if (prefix) {
    const year = readNumeral(text, next);
    if (year && year.length === 4 && hasWord(text, year.end, "年")) {
      lunarYear = year.value;
      next = skipGap(text, year.end + 1);
    }
  }
  const leap = hasWord(text, next, "闰");
  if (leap) next++;
  const named = NAMED_MONTHS[text.charAt(next)];
  const numbered = named === undefined ? readNumeral(text, next) : undefined;
  const month = named ?? numbered?.value;
  const afterName = numbered?.end ?? next + 1;
  if (month === undefined || month < 1 || month > 12 || !hasWord(text, afterName, "月")) return undefined;
  if (numbered && !prefix && !leap) return undefined;
  return lunarMonthTail(text, afterName + 1, month, leap, lunarYear);
}

/** The day after 月 where it can only be lunar: 五月初五, 八月十五 without 日. */
export function readLunarDayAfterMonth(text: string, month: number, afterMonth: number): InYear | undefined {
  const day = readLunarDayNumber(text, afterMonth);
  if (!day) return undefined;
  if (!hasWord(text, afterMonth, "初") && !endsClause(text, day.end)) return undefined;
  return lunarDay(text, day.end, month, day.value, false, undefined);
}

function readNewYearDay(text: string, at: number): InYear | undefined {
  const day = readNumeral(text, at + 3);
  return day && !day.arabic && day.value >= 1 && day.value <= 10
    ? lunarDay(text, day.end, 1, day.value, false, undefined)
    : undefined;
}

function lunarMonthTail(
  text: string,
  afterMonth: number,
  month: number,
  leap: boolean,
  year: number | undefined,
): InYear {
  const day = readLunarDayNumber(text, afterMonth) ?? readPlainDay(text, afterMonth);
  if (day) return lunarDay(text, day.end, month, day.value, leap, year);
  const within: Within = (gregorian) => {
    const first = find(gregorian, month, 1, leap, year);
    // The same month of the same lunar year, so its last day follows from its first.
    const last = first === undefined ? undefined : lastOfMonth(first, month, leap);
    return first === undefined || last === undefined ? undefined : { from: first, to: last };
  };
  return inYear(afterMonth, "part", within, undefined, "nearest");
}

function lastOfMonth(first: DayNumber, month: number, leap: boolean): DayNumber | undefined {
  const { year } = civilOf(first);
  for (const lunarYear of [year, year - 1]) {
    if (dayOfLunar(lunarYear, month, 1, leap) === first) return dayOfLunar(lunarYear, month, 0, leap);
  }
  return undefined;
}

function lunarDay(
  text: string,
  end: number,
  month: number,
  day: number,
  leap: boolean,
  year: number | undefined,
): InYear {
  // 正月初一至初七: 初 begins no date of its own.
  const right = skipRangeMark(text, end);
  const last = right < 0 || !hasOneOf(text, right, "初十廿") ? undefined : readLunarDayNumber(text, right);
  if (last && last.value > day) {
    const days: Within = (gregorian) => {
      const from = find(gregorian, month, day, leap, year);
      return from === undefined ? undefined : { from, to: from + last.value - day };
    };
    return inYear(last.end, "part", days, undefined, "nearest");
  }
  const within: Within = (gregorian) => {
    const found = find(gregorian, month, day, leap, year);
    return found === undefined ? undefined : { from: found, to: found };
  };
  return inYear(end, "day", within, undefined, "nearest");
}

function find(
  gregorian: number,
  month: number,
  day: number,
  leap: boolean,
  lunarYear: number | undefined,
): DayNumber | undefined {
  return lunarYear === undefined
    ? lunarDayWithin(gregorian, month, day, leap)
    : dayOfLunar(lunarYear, month, day, leap);
}

interface DayNumeral {
  readonly value: number;
  readonly end: number;
}

/** 初一 to 初十, 十一 to 三十, 廿三, in Chinese numerals and without 日. */
function readLunarDayNumber(text: string, at: number): DayNumeral | undefined {
  const first = hasWord(text, at, "初");
  const numeral = readNumeral(text, first ? at + 1 : at);
  if (!numeral || numeral.arabic) return undefined;
  if (first) return numeral.value >= 1 && numeral.value <= 10 ? numeral : undefined;
  if (numeral.positional || numeral.value < 11 || numeral.value > 30) return undefined;
  return hasOneOf(text, numeral.end, "日号个多余点") ? undefined : numeral;
}

function readPlainDay(text: string, at: number): DayNumeral | undefined {
  const numeral = readNumeral(text, at);
  if (!numeral || numeral.value < 1 || numeral.value > 30 || !hasWord(text, numeral.end, "日"))
    return undefined;
  return { value: numeral.value, end: numeral.end + 1 };
}

function endsClause(text: string, at: number): boolean {
  return at >= text.length || hasOneOf(text, at, "，。、；：）)！？\n\r,; 的前后夜晚这那是中早上");
}
