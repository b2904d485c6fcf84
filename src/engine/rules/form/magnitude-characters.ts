import Big from "big.js";
import type { Figure } from "../../figures/figure.ts";
import { defineRule } from "../rule.ts";
import { inWidthOf } from "../writing/width.ts";

const larges: Readonly<Record<string, string>> = { 万亿: "1e12", 亿: "1e8", 万: "1e4", "": "1" };
const sizes: Readonly<Record<string, string>> = { 十: "10", 百: "100", 千: "1000" };

/** 6千, 3千5百, 1.5千: digits with small magnitudes, no bare digits behind the last. */
const group = /(?:\d+(?:\.\d+)?[十百千]零?)+(?![\d零])/g;
/** 2万零1百: nothing but one group behind 万 or 亿. */
const behindLarge = /^(\d+)([万亿])零?((?:\d+[十百千]零?)+)$/;

/** 2到3千: a range whose first end leaves the magnitude to the second. */
const sharing = /^(\d+(?:\.\d+)?)(\s*(?:至|到|[~～〜∼\-–—―─－]+)\s*)(\d+(?:\.\d+)?)([十百千])(万亿|亿|万|)$/;

/** A unit of its own in statistics, as 千瓦 is in physics. */
const statistical = /^千(?:公顷|标箱|卡路)/;

export const magnitudeCharacters = defineRule({
  id: "magnitude-characters",
  title: { "zh-CN": "阿拉伯数字只与“万”“亿”连用", en: "Only 万 and 亿 follow Arabic digits" },
  about: {
    "zh-CN": "数值以“万”“亿”为单位，“十”“百”“千”不跟在阿拉伯数字后面：6千亿元写作6000亿元，3千5百写作3500。",
    en: "Arabic digits take 万 and 亿 but not 十, 百 or 千: 6千亿元 is 6000亿元.",
  },
  severity: "information",
  source: "standard",
  needs: ["十", "百", "千"],
  examples: {
    wrong: [
      { wrong: "收入超过«6千亿»元。", right: "6000亿" },
      { wrong: "参赛选手«3千5百»人。", right: "3500" },
      { wrong: "全市有公立医院«4百»多个。", right: "400" },
      { wrong: "工厂设计年产能«5千»台。", right: "5000" },
      { wrong: "登记企业«2万零1百»家。", right: "2.01万" },
      { wrong: "补贴每户«1万2千»元。", right: "1.2万" },
      { wrong: "规模在«3千至5千»人之间。", right: "3000至5000" },
      { wrong: "每户补贴«2到3千»元。", right: "2000到3000" },
      { wrong: "在编«３千»人。", right: "3000" },
      { wrong: "在编«３千»人，借调１２人。", right: "３０００" },
    ],
    leaveAlone: [
      "收入10亿零817万元。",
      "每袋5千克，功率3千瓦，全长2千米。",
      "气压990百帕。",
      "入围世界500强。",
      "稿费每千字200元。",
      "受灾面积12.4千公顷。",
      "三千五百人到场。",
      "全长3.2万公里。",
      "一套约6、7千元。",
    ],
  },
  *check(draft) {
    const { headline } = draft;
    for (const figure of draft.figures) {
      const { numeral } = figure;
      const read = draft.folded.slice(numeral.start, numeral.end);
      if (!/\d[十百千]/.test(read) || figure.kind === "date" || figure.kind === "period") continue;
      if (figure.kind === "ordinal" || draft.folded.startsWith("百分", numeral.end - 1)) continue;
      if (statistical.test(draft.folded.slice(numeral.end - 1, numeral.end + 2))) continue;
      if (/^[十百千万亿萬億]/.test(draft.after(numeral.end, 1))) continue;
      // 1十一, 6、7千: no number, or the end of a list that leaves the magnitude to its last.
      if (/\d[十百千][一二三四五六七八九]/.test(read) || /\d[、，,]$/.test(draft.before(numeral.start, 2)))
        continue;
      const written = rewrite(read);
      const isSame = written !== undefined && says(written, figure);
      yield {
        start: numeral.start,
        end: numeral.end,
        message: {
          "zh-CN": `阿拉伯数字后只用“万”“亿”：${read}${isSame ? `应为${written}。` : "须改写。"}`,
          en: `Arabic digits take only 万 and 亿: ${isSame ? `${written}, not ${read}.` : `write ${read} otherwise.`}`,
        },
        fixes: isSame
          ? [
              {
                edits: [{ ...numeral, newText: inWidthOf(draft, draft.slice(numeral), written) }],
                preferred: true,
              },
            ]
          : [],
        ...(headline && numeral.end <= headline.end && { severity: "hint" as const }),
      };
    }
  },
});

/** The number with its small magnitudes written out; undefined where some are left. */
function rewrite(read: string): string | undefined {
  const shared = sharing.exec(read);
  if (shared) return writeBothEnds(shared);
  const written = behindLarge.test(read) ? inLargeUnits(read) : read.replaceAll(group, inDigits);
  return /\d[十百千]/.test(written) ? undefined : written;
}

/** 2到3千万 as 2000万到3000万: the first end has the magnitude of the second. */
function writeBothEnds([
  ,
  first = "",
  dash = "",
  second = "",
  size = "",
  large = "",
]: RegExpExecArray): string {
  const [left, right] = [first, second].map((digits) => sumOf(`${digits}${size}`).toFixed());
  return `${left}${large}${dash}${right}${large}`;
}

/** Whether the rewritten number still stands for what was read. */
function says(written: string, { value, low, high, range }: Figure): boolean {
  const numbers = written.split(/[至到~～〜∼\-–—―─－]+/).map((words) => amountOf(words));
  const said = range ? [low, high] : [value ?? low];
  return (
    numbers.length === said.length &&
    numbers.every(
      (number, index) => number !== undefined && said[index] !== undefined && number.eq(said[index]),
    )
  );
}

/** 1亿3000多万 as 130000000. */
function amountOf(words: string): Big | undefined {
  const groups = [...words.matchAll(/(\d+(?:\.\d+)?)[多余几]?(万亿|亿|万|)零?/g)];
  if (groups.length === 0 || groups.map(([all]) => all).join("") !== words) return undefined;
  const magnitudes = groups.map(([, , size = ""]) => Number(larges[size]));
  if (magnitudes.some((size, index) => index > 0 && size >= (magnitudes[index - 1] ?? 0))) return undefined;
  return groups.reduce(
    (sum, [, digits = "0", size = ""]) => sum.plus(new Big(digits).times(larges[size] ?? "1")),
    new Big(0),
  );
}

function inDigits(words: string): string {
  return sumOf(words).toFixed();
}

function sumOf(words: string): Big {
  let sum = new Big(0);
  for (const [, digits = "0", size = ""] of words.matchAll(/(\d+(?:\.\d+)?)([十百千])/g)) {
    sum = sum.plus(new Big(digits).times(sizes[size] ?? "1"));
  }
  return sum;
}

/** 1万2千 as 1.2万. */
function inLargeUnits(read: string): string {
  const [, digits = "0", large = "万", small = ""] = behindLarge.exec(read) ?? [];
  const part = sumOf(small).div(large === "万" ? 10_000 : 100_000_000);
  return `${new Big(digits).plus(part).toFixed()}${large}`;
}
