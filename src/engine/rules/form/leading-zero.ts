import { defineRule } from "../rule.ts";
import { inWidthOf } from "../writing/width.ts";

export const leadingZero = defineRule({
  id: "leading-zero",
  title: { "zh-CN": "小数点前的0不省", en: "A zero before the decimal point" },
  about: {
    "zh-CN": "纯小数写出小数点前的0：0.5毫米，不写.5毫米。",
    en: "Decimals below one keep their zero: 0.5, not .5.",
  },
  severity: "information",
  source: "standard",
  needs: ["."],
  examples: {
    wrong: [
      { wrong: "展柜玻璃的误差不得超过«.5»毫米。", right: "0.5" },
      { wrong: "回落«．５»个百分点。", right: "0.5" },
    ],
    leaveAlone: [
      "误差不得超过0.5毫米。",
      "文件名为a.5b",
      "共有3项.5名工人",
      "见图1.5",
      "口径.50英寸的机枪",
      "……5毫米",
      "...5毫米",
    ],
  },
  *check(draft) {
    for (const { numeral, unit } of draft.figures) {
      const point = numeral.start - 1;
      if (unit === undefined || draft.folded[point] !== "." || !/^\d/.test(draft.after(numeral.start, 1)))
        continue;
      if (!/[一-鿿（(“]$/.test(draft.before(point, 1))) continue;
      if (/口径$|[图表节项条式级版]$/.test(draft.before(point, 2))) continue;
      const digits = /^\d+/.exec(draft.after(numeral.start, 12))?.[0] ?? "";
      const end = numeral.start + digits.length;
      yield {
        start: point,
        end,
        message: {
          "zh-CN": `小数点前的0不省略：应为0.${digits}。`,
          en: `Write the zero before the point: 0.${digits}.`,
        },
        fixes: [
          {
            edits: [
              { start: point, end, newText: inWidthOf(draft, draft.text.slice(point, end), `0.${digits}`) },
            ],
            preferred: true,
          },
        ],
      };
    }
  },
});
