import { monthSpan } from "./calendar.ts";
import { type InYear, inYear, wholeMonths } from "./inYear.ts";
import type { Grain } from "./moment.ts";
import { monthRange, readMonthPart } from "./months.ts";
import { hasOneOf, hasWord, isNumeralCode, numeralCharacters, readNumeral, skipGap } from "./scan.ts";

/** Quarters `first` to `last`, whose 季度 ends at `at`; 末 and 初 are their last and first month. */
export function quarters(
  text: string,
  first: number,
  last: number,
  at: number,
  grain: Grain = "part",
): InYear {
  const month = first * 3 - 2;
  if (grain === "part" && hasWord(text, at, "末")) {
    return inYear(at + 1, "tenday", (year) => monthSpan(year, last * 3));
  }
  if (grain === "part" && hasWord(text, at, "初")) {
    return inYear(at + 1, "tenday", (year) => monthSpan(year, month));
  }
  return inYear(at, grain, (year) => monthSpan(year, month, last * 3));
}

/** What the first months or quarters of a year begin with. */
export const firstMonthsOpenings: readonly string[] = [
  ...[..."前首头"].flatMap((first) => [...numeralCharacters, " "].map((next) => first + next)),
  "首季",
];

// Words that end in 前: the months counted after them are not the first of a year.
const NOT_FIRST = "提之此目以产婚赛节会战生年月日天个当从午眼";

/** 前11月, 前两月: headlines leave 个 out. A day or 上旬 behind 月 makes it a month of that number. */
function readFirstMonthsShort(text: string, last: number, afterMonth: number): InYear | undefined {
  const months = monthRange(text, 1, last, afterMonth);
  if (!months || isNumeralCode(text.charCodeAt(skipGap(text, months.end)))) return undefined;
  return readMonthPart(text, months.end) ? undefined : months;
}

/** 前11个月, 前三季度, 首季, 头两个月. */
export function readFirstMonths(text: string, at: number, afterYear: boolean): InYear | undefined {
  const isFirst = hasWord(text, at, "首");
  if (isFirst && hasWord(text, at + 1, "季") && !hasOneOf(text, at + 2, "军赛")) {
    return quarters(text, 1, 1, hasWord(text, at + 2, "度") ? at + 3 : at + 2);
  }
  const code = text.charCodeAt(skipGap(text, at + 1));
  if (!isNumeralCode(code)) return undefined;
  if (!afterYear && at > 0 && hasOneOf(text, at - 1, NOT_FIRST)) return undefined;
  const numeral = readNumeral(text, skipGap(text, at + 1));
  if (!numeral || numeral.value < 1 || numeral.value > 12) return undefined;
  const unit = skipGap(text, numeral.end);
  if (hasWord(text, unit, "个月") && !hasWord(text, unit, "个月球")) {
    if (numeral.value === 1 && !afterYear) return undefined;
    return wholeMonths(unit + 2, "part", 1, numeral.value);
  }
  if (numeral.value < 2) return undefined;
  if (hasWord(text, unit, "月")) return readFirstMonthsShort(text, numeral.value, unit + 1);
  if (numeral.value > 4) return undefined;
  if (hasWord(text, unit, "季度")) return quarters(text, 1, numeral.value, unit + 2);
  if (hasWord(text, unit, "个季度")) return quarters(text, 1, numeral.value, unit + 3);
  if (isFirst && hasWord(text, unit, "季")) return quarters(text, 1, numeral.value, unit + 1);
  return undefined;
}
