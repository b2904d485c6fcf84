import {
  centuryParts,
  decadeParts,
  erasOfCenturies,
  namesWithCentury,
  relativeCenturies,
} from "../lexicon/centuries.ts";
import type { DaySpan } from "./calendar.ts";
import { dayOf } from "./calendar.ts";
import { type Frame, type Moment, momentOf } from "./moment.ts";
import {
  chineseDigit,
  hasOneOf,
  hasWord,
  type Numeral,
  readNumeral,
  skipGap,
  skipRangeMark,
  wordAt,
} from "./scan.ts";

const LAST_CENTURY = 30;

export const centuryOpenings: readonly string[] = relativeCenturies.map(([word]) => word);

/** 20世纪, 20世纪80年代, 21世纪初, with 世纪 at `unit`. */
export function readCentury(text: string, numeral: Numeral, unit: number): Moment | undefined {
  if (numeral.value < 1 || numeral.value > LAST_CENTURY || numeral.length > 3) return undefined;
  if (!hasWord(text, unit, "世纪")) return undefined;
  // 公元前3世纪至前1世纪: before our era there are no ISO dates.
  const isBefore = hasOneOf(text, numeral.end - numeral.length - 1, "前");
  return afterCentury(text, unit + 2, isBefore ? undefined : numeral.value * 100 - 100, false);
}

/** 公元3世纪, 公元前5世纪末. */
export function readEraCentury(text: string, at: number): Moment | undefined {
  const era = wordAt(text, at, erasOfCenturies);
  if (era === undefined) return undefined;
  const numeral = readNumeral(text, skipGap(text, at + era.length));
  return numeral && readCentury(text, numeral, skipGap(text, numeral.end));
}

/** 上世纪90年代, 本世纪中叶. */
export function readRelativeCentury(text: string, at: number, frame: Frame): Moment | undefined {
  const found = relativeCenturies.find(([word]) => hasWord(text, at, word));
  if (!found) return undefined;
  const [word, offset] = found;
  const year = frame.today?.year;
  const start = year === undefined ? undefined : year - (year % 100) + offset * 100;
  return afterCentury(text, at + word.length, start, true);
}

function afterCentury(
  text: string,
  end: number,
  start: number | undefined,
  relative: boolean,
): Moment | undefined {
  if (wordAt(text, end, namesWithCentury) !== undefined) return undefined;
  const numeral = readNumeral(text, skipGap(text, end));
  const decades = numeral && readDecades(text, numeral, start);
  if (decades) return { ...decades, relative };
  const twin = numeral ? undefined : readTwin(text, skipGap(text, end));
  if (twin) return { ...inCentury(text, twin.end, start, twin.first, twin.first + 10), relative };
  const part = centuryParts.find(([word]) => hasWord(text, end, word));
  const partEnd = part ? end + part[0].length : end;
  const [first, last] = part ? [part[1], part[2]] : [0, 99];
  // Centuries by their hundreds (20世纪 is 1900 to 1999), as 80年代 counts them.
  return momentOf(
    partEnd,
    "years",
    start === undefined ? undefined : years(start + first, start + last),
    relative,
  );
}

/** 80年代, 1980年代, 八十年代末, 七八十年代; without a century the latest one that has begun by the day of writing. */
export function readDecade(text: string, at: number, numeral: Numeral, frame: Frame): Moment | undefined {
  if (hasOneOf(text, at - 1, "第")) return undefined;
  if (numeral.length === 4) {
    const unit = skipGap(text, numeral.end);
    if (
      !hasWord(text, unit, "年代") ||
      numeral.value % 10 !== 0 ||
      numeral.value < 1000 ||
      numeral.value > 2190
    ) {
      return undefined;
    }
    return decadeTail(text, unit + 2, numeral.value, numeral.value, false);
  }
  const leftYear = frame.left?.from === undefined ? undefined : frame.left.year;
  const century =
    leftYear === undefined ? centuryOfDecade(numeral, frame.today?.year) : leftYear - (leftYear % 100);
  const read = readDecades(text, numeral, century);
  return read && { ...read, relative: frame.left ? frame.left.relative : true };
}

function centuryOfDecade(numeral: Numeral, now: number | undefined): number | undefined {
  // Nothing but the last century has had its forties yet.
  if (now === undefined) return numeral.value >= 40 ? 1900 : undefined;
  const century = now - (now % 100);
  return century + numeral.value > now ? century - 100 : century;
}

/** The decades at `numeral` of a century: 80年代, 80至90年代, 八九十年代. */
function readDecades(text: string, numeral: Numeral, century: number | undefined): Moment | undefined {
  const unit = skipGap(text, numeral.end);
  if (hasWord(text, unit, "年代")) {
    if (numeral.length > 2 || numeral.value > 90 || numeral.value % 10 !== 0) return undefined;
    return inCentury(text, unit + 2, century, numeral.value, numeral.value);
  }
  const right = skipRangeMark(text, numeral.end);
  const last = right < 0 ? undefined : readNumeral(text, right);
  if (!last || numeral.value % 10 !== 0 || last.value % 10 !== 0 || last.value <= numeral.value)
    return undefined;
  const lastUnit = skipGap(text, last.end);
  if (last.value > 90 || !hasWord(text, lastUnit, "年代")) return undefined;
  return inCentury(text, lastUnit + 2, century, numeral.value, last.value);
}

/** 七八十年代 at `at`: two tens side by side, which are no numeral. */
export function readTwinDecades(text: string, at: number, frame: Frame): Moment | undefined {
  const twin = readTwin(text, at);
  if (!twin) return undefined;
  const now = frame.today?.year ?? 2020;
  const thisCentury = now - (now % 100);
  const century = twin.first + 10 > now - thisCentury ? thisCentury - 100 : thisCentury;
  return inCentury(text, twin.end, century, twin.first, twin.first + 10);
}

function readTwin(text: string, at: number): { readonly end: number; readonly first: number } | undefined {
  const first = chineseDigit(text.charCodeAt(at));
  const second = chineseDigit(text.charCodeAt(at + 1));
  if (first < 1 || second !== first + 1 || second > 9 || !hasWord(text, at + 2, "十年代")) return undefined;
  return { end: at + 5, first: first * 10 };
}

function inCentury(
  text: string,
  end: number,
  century: number | undefined,
  first: number,
  last: number,
): Moment {
  if (century !== undefined) return decadeTail(text, end, century + first, century + last, true);
  return momentOf(skipDecadePart(text, end)?.end ?? end, "years", undefined, true);
}

function decadeTail(text: string, end: number, first: number, last: number, relative: boolean): Moment {
  const part = first === last ? skipDecadePart(text, end) : undefined;
  const span = part ? years(first + part.first, first + part.last) : years(first, last + 9);
  return momentOf(part?.end ?? end, "years", span, relative, first);
}

function skipDecadePart(
  text: string,
  at: number,
): { readonly end: number; readonly first: number; readonly last: number } | undefined {
  const part = decadeParts.find(([word]) => hasWord(text, at, word));
  return part && { end: at + part[0].length, first: part[1], last: part[2] };
}

function years(first: number, last: number): DaySpan {
  return { from: dayOf(Math.max(first, 1), 1, 1), to: dayOf(last, 12, 31) };
}
