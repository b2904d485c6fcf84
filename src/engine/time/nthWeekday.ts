import { dayOf, daysInMonth, weekdayOf } from "./calendar.ts";
import { type InYear, inYear } from "./inYear.ts";
import { hasWord, readNumeral, skipGap } from "./scan.ts";
import { readWeekday } from "./weeks.ts";

const week = 7;

/** The 第三个星期六 of 9月的第三个星期六, whose month has just been read. */
export function readNthWeekday(text: string, month: number, afterMonth: number): InYear | undefined {
  const at = hasWord(text, afterMonth, "的") ? afterMonth + 1 : afterMonth;
  if (!hasWord(text, at, "第")) return undefined;
  const nth = readNumeral(text, skipGap(text, at + 1));
  if (!nth || nth.value < 1 || nth.value > 5) return undefined;
  const piece = skipGap(text, nth.end);
  const named = hasWord(text, piece, "个") ? readWeekday(text, skipGap(text, piece + 1)) : undefined;
  if (!named) return undefined;
  const { weekday, end } = named;
  return inYear(
    end,
    "day",
    (year) => {
      const first = dayOf(year, month, 1);
      const day = 1 + ((weekday - weekdayOf(first) + week) % week) + (nth.value - 1) * week;
      const date = dayOf(year, month, day);
      return day > daysInMonth(year, month) ? undefined : { from: date, to: date };
    },
    month,
  );
}
