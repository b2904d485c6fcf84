import { isHan } from "../text/codes.ts";
import { type DaySpan, dayOf, isCivilDay, monthSpan } from "./calendar.ts";
import { skipTimeOfDay } from "./clock.ts";
import { type Moment, momentBetween, momentOf } from "./moment.ts";
import { hasOneOf, isDigit, type Numeral, readNumeral, skipRangeMark } from "./scan.ts";

/** 2024-03-19, 2024/3/19, 2024.3.19: a year, a mark and twice a day or month, the same mark between them. */
export function readIsoDate(text: string, at: number, year: Numeral): Moment | undefined {
  if (year.length !== 4 || year.value < 1000 || year.value > 2199) return undefined;
  const mark = text.charCodeAt(year.end);
  if (mark !== 0x2d && mark !== 0x2f && mark !== 0x2e) return undefined;
  if (at > 0 && isPartOfCode(text.charCodeAt(at - 1))) return undefined;
  const month = readOneOrTwo(text, year.end + 1);
  if (month < 0) return undefined;
  const afterMonth = year.end + 1 + lengthAt(text, year.end + 1);
  if (text.charCodeAt(afterMonth) !== mark) return undefined;
  const day = readOneOrTwo(text, afterMonth + 1);
  if (day < 0) return undefined;
  const end = afterMonth + 1 + lengthAt(text, afterMonth + 1);
  const next = text.charCodeAt(end);
  // A fourth part makes it a version or an address.
  if ((next === mark || next === 0x2e) && isDigit(text.charCodeAt(end + 1))) return undefined;
  if (isPartOfCode(next) && next !== 0x54) return undefined;
  if (!isCivilDay(year.value, month, day)) return undefined;
  const number = dayOf(year.value, month, day);
  const afterTime = next === 0x54 ? skipIsoTime(text, end + 1) : skipTimeOfDay(text, end);
  return momentOf(
    afterTime < 0 ? end : afterTime,
    "day",
    { from: number, to: number },
    false,
    year.value,
    month,
  );
}

/** 1999.08—2002.02, as lines of a curriculum vitae have it: months in two digits, nothing written on to them. */
export function readPointedMonths(text: string, at: number, first: Numeral): Moment | undefined {
  if (at > 0 && isPartOfCode(text.charCodeAt(at - 1))) return undefined;
  const from = pointedMonth(text, first);
  const right = from === undefined ? -1 : skipRangeMark(text, first.end + afterYear);
  const year = right < 0 ? undefined : readNumeral(text, right);
  const to = year && pointedMonth(text, year);
  if (from === undefined || year === undefined || to === undefined || to.from <= from.from) return undefined;
  const end = year.end + afterYear;
  const next = text.charCodeAt(end);
  if (isDigit(next) || isHan(next) || isPartOfCode(next) || hasOneOf(text, end, ".%％‰℃")) return undefined;
  return momentBetween(end, "years", from.from, to.to, false);
}

/** Characters of .08. */
const afterYear = 3;

function pointedMonth(text: string, year: Numeral): DaySpan | undefined {
  if (year.length !== 4 || !year.arabic || text.charCodeAt(year.end) !== 0x2e) return undefined;
  const month = lengthAt(text, year.end + 1) === 2 ? readOneOrTwo(text, year.end + 1) : -1;
  const isYear = year.value >= 1900 && year.value <= 2099;
  return isYear && month >= 1 && month <= 12 ? monthSpan(year.value, month) : undefined;
}

function readOneOrTwo(text: string, at: number): number {
  const length = lengthAt(text, at);
  if (length < 1 || length > 2) return -1;
  const first = text.charCodeAt(at) - 0x30;
  return length === 1 ? first : first * 10 + text.charCodeAt(at + 1) - 0x30;
}

function lengthAt(text: string, at: number): number {
  let end = at;
  while (end - at < 3 && isDigit(text.charCodeAt(end))) end++;
  return end - at;
}

/** Past `12:46`, `12:46:00`, `12:46:00.123Z`, `12:46:00+08:00` after T; -1 when it is none of these. */
function skipIsoTime(text: string, at: number): number {
  let end = skipPair(text, at);
  for (let i = 0; end >= 0 && i < 2 && text.charCodeAt(end) === 0x3a; i++) end = skipPair(text, end + 1);
  if (end < 0) return -1;
  if (text.charCodeAt(end) === 0x2e && isDigit(text.charCodeAt(end + 1))) {
    for (end++; isDigit(text.charCodeAt(end)); ) end++;
  }
  const zone = text.charCodeAt(end);
  if (zone === 0x5a) return end + 1;
  if (zone !== 0x2b && zone !== 0x2d) return end;
  const offset = skipPair(text, end + 1);
  return offset >= 0 && text.charCodeAt(offset) === 0x3a ? skipPair(text, offset + 1) : end;
}

function skipPair(text: string, at: number): number {
  return isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) ? at + 2 : -1;
}

function isPartOfCode(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x2d ||
    code === 0x2f ||
    code === 0x5f
  );
}
