import { yearParts } from "../lexicon/yearParts.ts";
import { holidayOpenings, readHoliday } from "./holidays.ts";
import { type InYear, wholeMonths } from "./inYear.ts";
import { lunarOpenings, readLunarDay } from "./lunarDays.ts";
import { isMonthLookalike, monthRange, readMonths } from "./months.ts";
import { readNamedPart } from "./namedParts.ts";
import { firstMonthsOpenings, quarters, readFirstMonths } from "./quarters.ts";
import {
  hasOneOf,
  hasWord,
  type Numeral,
  numeralCharacters,
  readNumeral,
  skipGap,
  skipRangeMark,
} from "./scan.ts";

const MAX_LISTED = 12;

/** What a part of a year begins with when no year stands before it and it is no numeral. */
export const inYearOpenings: readonly string[] = [
  ...yearParts.filter((part) => part.bare).map((part) => part.word),
  ...[...numeralCharacters, " "].map((next) => `第${next}`),
  ...firstMonthsOpenings,
  ...lunarOpenings,
];

const firstCodes = new Uint8Array(0x10000);
for (const first of [
  ...numeralCharacters,
  ...inYearOpenings,
  ...yearParts.map(({ word }) => word),
  ...holidayOpenings,
]) {
  firstCodes[first.charCodeAt(0)] = 1;
}

/** Reads a part of a year at `at`; `afterYear` says that its year has just been read. */
export function readInYear(text: string, at: number, afterYear: boolean): InYear | undefined {
  if (firstCodes[text.charCodeAt(at)] === 0) return undefined;
  const numeral = readNumeral(text, at);
  if (numeral) return readNumbered(text, at, numeral) ?? readHoliday(text, at, afterYear);
  switch (text.charCodeAt(at)) {
    case 0x7b2c: // 第
      return readOrdinalQuarter(text, at);
    case 0x524d: // 前
    case 0x9996: // 首
    case 0x5934: // 头
      return readFirstMonths(text, at, afterYear);
  }
  return readNamedPart(text, at, afterYear) ?? readLunarDay(text, at) ?? readHoliday(text, at, afterYear);
}

/** Reads what follows a numeral that counts months, quarters or both ends of several. */
export function readNumbered(text: string, at: number, first: Numeral): InYear | undefined {
  const unit = skipGap(text, first.end);
  switch (text.charCodeAt(unit)) {
    case 0x6708: // 月
      return isMonthNumber(text, at, first) ? readMonths(text, first, unit + 1) : undefined;
    case 0x5b63: // 季
      return hasWord(text, unit, "季度") && first.value >= 1 && first.value <= 4
        ? quarters(text, first.value, first.value, unit + 2)
        : undefined;
    case 0x3001: // 、
    case 0x548c: // 和
      return readListed(text, at, first, unit);
    default:
      return readNumberRange(text, first);
  }
}

/** 两月 is two months, never the second. */
function isMonthNumber(text: string, at: number, { value, arabic }: Numeral): boolean {
  return arabic || (value !== 0 && !hasWord(text, at, "两"));
}

function readNumberRange(text: string, first: Numeral): InYear | undefined {
  if (first.value < 1 || first.value > 12) return undefined;
  const right = skipRangeMark(text, first.end);
  if (right < 0) return undefined;
  const second = readNumeral(text, hasWord(text, right, "第") ? right + 1 : right);
  if (!second || second.value < 1 || second.value > 12 || second.value <= first.value) return undefined;
  const unit = skipGap(text, second.end);
  if (hasWord(text, unit, "月")) return monthRange(text, first.value, second.value, unit + 1);
  if (hasWord(text, unit, "季度") && second.value <= 4)
    return quarters(text, first.value, second.value, unit + 2);
  return undefined;
}

/** 4、5月份; 一、二季度: the first is one figure, of the unit that only the last one writes. */
function readListed(text: string, at: number, first: Numeral, mark: number): InYear | undefined {
  if (first.value < 1 || first.value > 12 || startsLine(text, at)) return undefined;
  let previous = first;
  let next = mark;
  for (let count = 1; count < MAX_LISTED; count++) {
    const following = readNumeral(text, skipGap(text, next + 1));
    if (!following || following.value <= previous.value || following.value > 12) return undefined;
    const unit = skipGap(text, following.end);
    if (hasWord(text, unit, "月")) {
      if (isMonthLookalike(text, unit + 1)) return undefined;
      return wholeMonths(first.end, "listed", first.value, first.value);
    }
    if (hasWord(text, unit, "季度")) {
      return following.value <= 4 ? quarters(text, first.value, first.value, first.end, "listed") : undefined;
    }
    if (!hasOneOf(text, unit, "、和")) return undefined;
    previous = following;
    next = unit;
  }
  return undefined;
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || hasOneOf(text, at - 1, "\n\r");
}

function readOrdinalQuarter(text: string, at: number): InYear | undefined {
  const numeral = readNumeral(text, skipGap(text, at + 1));
  if (!numeral || numeral.value < 1 || numeral.value > 4) return undefined;
  const unit = skipGap(text, numeral.end);
  if (hasWord(text, unit, "季度")) return quarters(text, numeral.value, numeral.value, unit + 2);
  if (hasOneOf(text, unit, "、和")) return readListed(text, at, numeral, unit);
  return readNumberRange(text, numeral);
}
