import { type CalendarEra, calendarEras } from "../lexicon/calendarEras.ts";
import {
  notYearLookalikes,
  type RelativeYear,
  relativeYears,
  yearLookalikes,
} from "../lexicon/relativeYears.ts";
import { WordList } from "../text/wordList.ts";
import type { Frame } from "./moment.ts";
import { hasOneOf, hasWord, type Numeral, readNumeral, skipGap, wordAt } from "./scan.ts";

/** A year that has been read and may be followed by a part of it. */
export interface YearHead {
  readonly end: number;
  /** Undefined where the context does not say which. */
  readonly year: number | undefined;
  readonly relative: boolean;
}

const words = new WordList<RelativeYear>(relativeYears.map((row) => [row.word, row]));
const eras = new WordList<CalendarEra>(calendarEras.map((era) => [era.word, era]));
const lookalikes = new WordList<boolean>([
  ...yearLookalikes.map((word) => [word, true] as const),
  ...notYearLookalikes.map((word) => [word, false] as const),
]);

export const relativeYearOpenings: readonly string[] = relativeYears.map(({ word }) => word);
export const eraOpenings: readonly string[] = calendarEras.map(({ word }) => word);

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
/** Round numbers of years below this are a length of time unless a month follows: 1500年. */
const FIRST_ROUND_YEAR = 1800;

const AFTER_YEAR_END = "，。、；（）,;()\n前时至到以的全实完达将建已共";

const CLAUSE_EDGE = "，。、；：（）()《》“”‘’！？\n\r\t ,;:!?—…·";

/** 去年, 今年, 上年. */
export function readRelativeYear(text: string, at: number, frame: Frame): YearHead | undefined {
  const match = words.at(text, at);
  if (!match) return undefined;
  const { row, end } = match;
  if (at > 0 && row.notAfter && hasOneOf(text, at - 1, row.notAfter)) return undefined;
  if (
    row.onlyAfter &&
    at > 0 &&
    !hasOneOf(text, at - 1, row.onlyAfter) &&
    !hasOneOf(text, at - 1, CLAUSE_EDGE)
  ) {
    return undefined;
  }
  if (lookalikes.at(text, end)?.row) return undefined;
  const told = frame.left?.year ?? frame.lastYear;
  if (row.anchor === "told" && told === undefined) return undefined;
  const anchor = row.anchor === "writing" ? frame.today?.year : (told ?? frame.today?.year);
  return { end, year: anchor === undefined ? undefined : anchor + row.offset, relative: true };
}

/** Whether four digits one by one may be a year. */
export function isYearNumeral(numeral: Numeral): boolean {
  return (
    numeral.length === 4 && numeral.positional && numeral.value >= FIRST_YEAR && numeral.value <= LAST_YEAR
  );
}

/** The year whose 年 stands at `unit` after `numeral`; undefined where the two count years. */
export function readWrittenYear(
  text: string,
  at: number,
  numeral: Numeral,
  unit: number,
  frame: Frame,
): YearHead | undefined {
  const end = unit + 1;
  if (isYearNumeral(numeral)) {
    return isLengthOfTime(text, at, numeral, end) ? undefined : { end, year: numeral.value, relative: false };
  }
  if (numeral.length !== 2 || !numeral.positional) return undefined;
  const leadingZero = numeral.value < 10;
  if (!leadingZero && !monthFollows(text, end) && !yearEndFollows(text, at, end)) return undefined;
  if (!numeral.arabic && !leadingZero) return undefined;
  return { end, year: centuryOf(numeral.value, frame), relative: true };
}

/** 24年3月 is of this century, 85年3月 of the last: never more than ten years ahead of the writing. */
function centuryOf(short: number, frame: Frame): number | undefined {
  const now = frame.today?.year;
  if (now === undefined) return 2000 + short <= 2040 ? 2000 + short : 1900 + short;
  const century = now - (now % 100);
  return century + short > now + 10 ? century - 100 + short : century + short;
}

function monthFollows(text: string, at: number): boolean {
  const month = readNumeral(text, skipGap(text, at));
  return (
    month !== undefined &&
    month.value >= 1 &&
    month.value <= 12 &&
    hasWord(text, skipGap(text, month.end), "月")
  );
}

/** 19年底, 截至24年末前: of a year in two digits its end is told, as a length of time has none. */
function yearEndFollows(text: string, at: number, end: number): boolean {
  return (
    hasOneOf(text, end, "底末初") &&
    (end + 1 === text.length || hasOneOf(text, end + 1, AFTER_YEAR_END)) &&
    !(at > 0 && hasOneOf(text, at - 1, LENGTH_MARKS))
  );
}

const LENGTH_MARKS = "近约逾超达长隔历经满足过第余";
const LENGTH_TAILS = [
  "历史",
  "的历史",
  "前",
  "间",
  "以前",
  "来",
  "以上",
  "左右",
  "之久",
  "时间",
  "之前",
  "文明",
  "的文明",
];

/** 2000年历史, 近1500年: a length of time that only looks like a year. */
function isLengthOfTime(text: string, at: number, numeral: Numeral, end: number): boolean {
  if (at > 0 && hasOneOf(text, at - 1, "第")) return true;
  if (numeral.value % 100 !== 0 || !numeral.arabic) return false;
  if (numeral.value < FIRST_ROUND_YEAR) return !monthFollows(text, end);
  if (at > 0 && hasOneOf(text, at - 1, LENGTH_MARKS)) return true;
  return wordAt(text, end, LENGTH_TAILS) !== undefined && !hasWord(text, end, "前后");
}

/** 公元618年, 民国二十六年, 光绪元年; a year before our era or of an emperor has no ISO date. */
export function readEraYear(text: string, at: number): YearHead | undefined {
  const match = eras.at(text, at);
  if (!match) return undefined;
  const start = skipGap(text, match.end);
  const numeral = hasWord(text, start, "元") ? { value: 1, end: start + 1 } : readNumeral(text, start);
  if (!numeral || numeral.value < 1 || numeral.value > match.row.years) return undefined;
  const unit = skipGap(text, numeral.end);
  if (!hasWord(text, unit, "年") || hasWord(text, unit, "年代")) return undefined;
  const { first } = match.row;
  return {
    end: unit + 1,
    year: first === undefined ? undefined : first + numeral.value - 1,
    relative: false,
  };
}
