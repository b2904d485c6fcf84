import { foundings } from "../lexicon/eras.ts";
import { evidence, type YearFound } from "./dateEvidence.ts";

const MAX_NAME = 40;
const COUNT = /(?<count>\d{1,3}|[一二三四五六七八九十百]{1,5})$/u;

/** 今年是新中国成立75周年: the year follows where the beginning is on record. */
export function findAnniversary(text: string): YearFound | undefined {
  for (let at = text.indexOf("周年"); at >= 0; at = text.indexOf("周年", at + 2)) {
    const start = clauseStart(text, at);
    const clause = text.slice(start, at);
    const thisYear = clause.lastIndexOf("今年");
    const count = COUNT.exec(clause);
    if (thisYear < 0 || !count) continue;
    const years = countOf(count[0]);
    const event = clause.slice(thisYear, count.index);
    const founding = foundings.find(({ words }) => words.some((word) => event.includes(word)));
    if (!founding || years === undefined) continue;
    const span = { start: start + thisYear, end: at + 2 };
    return { year: founding.year + years, evidence: evidence(text, span, "anniversary") };
  }
  return undefined;
}

function clauseStart(text: string, end: number): number {
  for (let i = end - 1; i >= Math.max(0, end - MAX_NAME); i--) {
    if ("，。；！？\n,;".includes(text.charAt(i))) return i + 1;
  }
  return Math.max(0, end - MAX_NAME);
}

function countOf(written: string): number | undefined {
  if (/^\d+$/u.test(written)) return Number(written);
  const digit = (char: string) => "一二三四五六七八九".indexOf(char) + 1;
  const parts =
    /^(?:(?<hundreds>[一二三四五六七八九])?百)?零?(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九])?$/u.exec(
      written,
    )?.groups;
  if (!parts) return undefined;
  const hundreds = written.includes("百") ? digit(parts.hundreds ?? "一") : 0;
  const tens = parts.ten ? digit(parts.tens ?? "一") : 0;
  return hundreds * 100 + tens * 10 + (parts.ones ? digit(parts.ones) : 0);
}
