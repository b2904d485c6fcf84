import type { TimeContext, TimeExpression } from "../time/timeExpression.ts";

/** Character codes at which a date or period may begin; numerals are asked about separately. */
export const timeStarters: readonly string[] = [];

/** What follows a numeral in a date or period. */
export const afterTimeNumeral = "年月日号季旬世周天小点时分:-/.—～至到、个";

const simple = /(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?|(\d{1,2})月(?:(\d{1,2})[日号])/y;

/** Reads the date or period that starts at `at` of a folded text. */
export function readTime(text: string, at: number, _context: TimeContext): TimeExpression | undefined {
  simple.lastIndex = at;
  const match = simple.exec(text);
  if (!match) return undefined;
  return { end: at + match[0].length, kind: match[3] || match[5] ? "date" : "period", numeral: { start: at, end: at + match[0].length } };
}
