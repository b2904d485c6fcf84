import { writeChineseNumber } from "../../figures/writeNumber.ts";
import { defineRule } from "../rule.ts";

export const fewAfterDigits = defineRule({
  id: "few-after-digits",
  title: { "zh-CN": "“几”与汉字数字连用", en: "几 goes with Chinese numerals" },
  about: {
    "zh-CN": "带“几”的约数用汉字：十几家、几十个，不写10几家、几10个。",
    en: "Rough numbers with 几 are written in characters: 十几, 几十.",
  },
  severity: "information",
  source: "standard",
  needs: ["几"],
  examples: {
    wrong: [
      { wrong: "老馆附近只有«10几»家小店。", right: "十几" },
      { wrong: "他在这里干了«30几»年。", right: "三十几" },
      { wrong: "仓库里堆着«几10»个箱子。", right: "几十" },
      { wrong: "改造花了«几100»万元。", right: "几百" },
      { wrong: "每天都有«几100»人来。", right: "几百" },
    ],
    leaveAlone: [
      "十几家小店",
      "几十个箱子",
      "100多人来了",
      "第几10强",
      "还有10几乎空着",
      "身高1米60几",
      "做了10几20年",
    ],
  },
  *check({ figures, folded }) {
    for (const { numeral } of figures) {
      const read = folded.slice(numeral.start, numeral.end);
      const behind = /^([1-9]0)几/.exec(folded.slice(numeral.start, numeral.end + 1));
      const before =
        /^10{1,3}[万亿]?$/.test(read) &&
        folded[numeral.start - 1] === "几" &&
        !"十百千好第".includes(folded[numeral.start - 2] ?? "");
      if (!behind && !before) continue;
      // 1米60几, 10几20年: part of a longer expression that would be left half in digits.
      if (/\d[一-鿿]$/.test(folded.slice(Math.max(0, numeral.start - 2), numeral.start))) continue;
      if (behind && /^[\d一二三四五六七八九]/.test(folded.slice(numeral.start + 3, numeral.start + 4)))
        continue;
      if (behind && /^几[乎何]/.test(folded.slice(numeral.start + 2))) continue;
      const digits = behind?.[1] ?? read.replace(/[万亿]$/, "");
      const written = writeChineseNumber(digits)?.replace(/^一/, "");
      if (written === undefined) continue;
      const start = behind ? numeral.start : numeral.start - 1;
      const end = behind ? numeral.start + 3 : numeral.start + digits.length;
      const right = behind ? `${written}几` : `几${written}`;
      yield {
        start,
        end,
        message: {
          "zh-CN": `带“几”的约数用汉字：应为${right}。`,
          en: `With 几 the number is written in characters: ${right}.`,
        },
        fixes: [
          {
            edits: [{ start: numeral.start, end: numeral.start + digits.length, newText: written }],
            preferred: true,
          },
        ],
      };
    }
  },
});
