import type { Span } from "../figures/figure.ts";
import type { RuleDraft } from "./draft.ts";

/** A row of a table, in Markdown or copied from a spreadsheet. */
const tableRow = /\|.*\||\t[^\t]*\t/;
/** Sums and formulas: `3+5=8`, `x²`, `$…$`. */
const formula = /[=＝≈≤≥√∑∫π]|\$[^$]+\$|\d\s*[×÷]\s*\d/;
/** A task for pupils: what it says need not be so. */
const exercise =
  /(?:求证|解答|应用题|判断题|选择题|填空题|多少[个只元米人棵]?[？?]|对吗[？?]|已知.{0,40}[求则])/;
/** Characters on either side of a hit that tell its language. */
const nearby = 24;
/** Words of the classical language, which counts in its own way. */
const classical = /[曰兮矣焉]/;
/** Lines of verse have clauses of one length, in characters. */
const [shortestFoot, longestFoot] = [3, 7];
const legalArticle = /^\s*第[一二三四五六七八九十百零〇\d]+[条款章节]/;

/** Whether a span stands in prose: tables, code and addresses, formulas, exercises and articles of law are none. */
export function isProse(draft: RuleDraft, { start, end }: Span): boolean {
  const paragraph = draft.paragraphAt(start);
  if (!paragraph) return false;
  const line = draft.folded.slice(paragraph.start, Math.max(paragraph.end, end));
  if (tableRow.test(line) || legalArticle.test(line)) return false;
  if (exercise.test(line) || formula.test(line)) return false;
  const around = draft.before(start, nearby) + draft.after(start, nearby + end - start);
  if (!isChinese(around) || classical.test(around) || isVerse(line)) return false;
  return !isMostlyDigits(line) && !draft.codeSpans.some((code) => code.start < end && code.end > start);
}

/** 三月群贤毕集，二天五马生光。 */
function isVerse(line: string): boolean {
  const clauses = line.split(/[，。！？；,!?;"“”\s]+/).filter((clause) => clause !== "");
  const [{ length } = ""] = clauses;
  if (clauses.length < 2 || length < shortestFoot || length > longestFoot) return false;
  return clauses.every((clause) => clause.length === length && /^[\u3400-\u9fff〇]+$/.test(clause));
}

/** No other language: no kana, and no more letters of other scripts than Chinese characters. */
function isChinese(words: string): boolean {
  if (/[\u3041-\u30fe]/.test(words)) return false;
  const han = words.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  const letters = words.match(/(?!\p{Script=Han})\p{L}/gu)?.length ?? 0;
  return han >= letters;
}

/** Phone lists, scores, tables without marks. */
function isMostlyDigits(line: string): boolean {
  let digits = 0;
  let han = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) digits++;
    else if (code >= 0x3400 && code <= 0x9fff) han++;
  }
  return digits > 12 && digits > han * 2;
}
