import { type HedgeWord, hedgesBefore, hedgesBehind } from "../../src/engine/lexicon/hedges.ts";
import { type LoneDigit, type UnitWord, units } from "../../src/engine/lexicon/units/index.ts";

/** A TextMate rule; the regular expressions are Oniguruma's. */
export interface Rule {
  readonly comment?: string;
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly include?: string;
  readonly patterns?: readonly Rule[];
}

const numeric = "constant.numeric.figure.heshu";
const date = "constant.numeric.date.heshu";
// One colour for the whole expression, hedge and unit included: that is what is checked.
const unit = "constant.numeric.unit.heshu";
const hedge = "constant.numeric.hedge.heshu";

const digit = "[0-9０-９]";
const magnitude = "[十百千万亿兆萬億]";
const chinese = "[一二两三四五六七八九〇零十百千万亿廿卅几数兩萬億]";
/** No part of a word, a decimal or a longer numeral that began before. */
const alone = "(?<![0-9０-９A-Za-z.．_/])";
const arabic = `${digit}+(?:[,，]${digit}{3}(?!${digit}))*(?:[.．]${digit}+)?`;
const number = `[+＋\\-−]?${arabic}${magnitude}*[多余几來来]?`;
const dash = "(?:[-－—–~～至到]|——)";
function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

function longestFirst(words: ReadonlyMap<string, string>): string {
  const sorted = [...words].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(([, pattern]) => pattern).join("|")})`;
}

/** Units, each with the characters that make it part of another word. */
function alternatives(words: readonly UnitWord[]): string {
  const rows = new Map<string, string>();
  for (const { word, unless } of words) {
    const guard = unless === undefined || unless === "" ? "" : `(?![${escapePattern(unless)}])`;
    const latin = /[A-Za-z]$/u.test(word) ? "(?![A-Za-z0-9])" : "";
    rows.set(word, `${escapePattern(word)}${guard}${latin}`);
  }
  return longestFirst(rows);
}

function hedgeWords(hedges: readonly HedgeWord[], guard: "?<!" | "?!"): string {
  const rows = hedges.map(({ word, unless }): [string, string] => {
    const beside = unless === undefined || unless === "" ? "" : `(${guard}[${escapePattern(unless)}])`;
    return [word, guard === "?!" ? escapePattern(word) + beside : beside + escapePattern(word)];
  });
  return longestFirst(new Map(rows));
}

const before = hedgeWords(hedgesBefore, "?<!");
const behind = hedgeWords(hedgesBehind, "?!");

function unitsFor(...lone: readonly LoneDigit[]): string {
  return alternatives(units.filter(({ row }) => lone.length === 0 || lone.includes(row.lone)));
}

/** A hedge, a number, a unit, a hedge: captures 1 to 4. */
function figure(numeral: string, unitPattern: string): Rule {
  return {
    match: `(${before})?(${numeral})\\s?(${unitPattern})(${behind})?`,
    captures: {
      1: { name: hedge },
      2: { name: numeric },
      3: { name: unit },
      4: { name: hedge },
    },
  };
}

/** What a grammar can know of figures; the reader corrects it where the context decides. */
export function figureRules(): readonly Rule[] {
  const any = unitsFor();
  return [
    { name: "markup.underline.link.heshu", match: "(?:https?://|www\\.)[\\x21-\\x7e]+" },
    {
      name: date,
      match: `${alone}(?:${digit}{2,4}|[〇零一二三四五六七八九]{4})年(?:度|代)?(?:${digit}{1,2}月(?:${digit}{1,2}[日号])?|[上下]半年|前?[一二三四1-4]季度|第[一二三四]季度)?`,
    },
    { name: date, match: `${alone}${digit}{1,2}月(?:${digit}{1,2}[日号]|份|[上中下]旬|初|底|末)` },
    { name: date, match: `${alone}前?${digit}{1,2}(?:${dash}${digit}{1,2})月(?:份)?` },
    figure(`${alone}${number}\\s?%?${dash}${number}`, any),
    figure(`[百千万][分]之[点零〇一二两三四五六七八九十百0-9０-９.．]+`, "(?=)"),
    figure(`${chinese}{1,4}分之${chinese}{1,4}`, "(?=)"),
    figure(`${alone}${number}`, any),
    figure(`${alone}${arabic}\\s?[:：比]\\s?${arabic}(?![:：]?${digit})`, "(?=)"),
    figure(`第(?:${digit}+|[一二三四五六七八九十百]+)`, "[批次届名位个]"),
    figure(`${chinese}{2,}(?:点[〇零一二三四五六七八九]+)?[多余来]?`, any),
    figure(`(?<![一-龥])[一二两三四五六七八九十几数半]|[二两三四五六七八九十]`, unitsFor("one")),
    figure(`[两三四五六七八九十几数]`, unitsFor("two")),
  ];
}
