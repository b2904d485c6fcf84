import { type YearPart, yearParts } from "../lexicon/yearParts.ts";
import { WordList } from "../text/wordList.ts";
import { dayOf } from "./calendar.ts";
import { type InYear, inYear, type Within } from "./inYear.ts";
import { hasOneOf, hasWord } from "./scan.ts";

const parts = new WordList<YearPart>(yearParts.map((part) => [part.word, part]));

/** 上半年, 年底, 全年; right after a year also 底, 初, 度. */
export function readNamedPart(text: string, at: number, afterYear: boolean): InYear | undefined {
  const match = parts.at(text, at);
  if (!match) return undefined;
  const part = match.row;
  if (!afterYear && (!part.bare || (part.notAfter && hasOneOf(text, at - 1, part.notAfter))))
    return undefined;
  if (part.notBefore && hasOneOf(text, match.end, part.notBefore)) return undefined;
  if (part.onlyBefore && match.end < text.length && !hasOneOf(text, match.end, part.onlyBefore))
    return undefined;
  const [fromMonth, fromDay] = part.from;
  const [toMonth, toDay] = part.to;
  const whole = part.word === "全年" || part.word === "度";
  const end = part.word.endsWith("半年") && hasWord(text, match.end, "度") ? match.end + 1 : match.end;
  const within: Within = (year) => ({
    from: dayOf(year, fromMonth, fromDay),
    to: dayOf(year, toMonth, toDay),
  });
  return inYear(end, whole ? "year" : "part", within, undefined, part.lean);
}
