import type { TextEdit } from "../../checking/finding.ts";
import { defineRule } from "../rule.ts";
import { toHalfWidth } from "../writing/width.ts";

const wide = /[０-９]/;

export const fullWidthDigits = defineRule({
  id: "full-width-digits",
  title: { "zh-CN": "阿拉伯数字用半角", en: "Half-width digits" },
  about: {
    "zh-CN":
      "阿拉伯数字和百分号用半角：２５％写作25%。整篇或绝大部分数字用全角（１至９月增长５．８％）是版面的排法，不是笔误，不报，修改时也沿用全角；夹杂的少数全角数字才报。",
    en: "Digits and per cent signs are half-width: 25%, not ２５％. Where all figures of a draft, or nearly all, are in full width, that is how the page is set: nothing is reported, and fixes keep to it. Only strays are reported.",
  },
  severity: "information",
  source: "standard",
  kinds: "any",
  examples: {
    wrong: [
      { wrong: "门票预约上限为每人«５»张。", right: "5" },
      { wrong: "力争绿电占比达到«２５％»。", right: "25%" },
      { wrong: "增长5.2%，其中出口增长«８．６％»。", right: "8.6%" },
    ],
    leaveAlone: [
      "今年１至９月货物贸易进出口同比增长５．８％。",
      "新增托位１万个，开工７万套。",
      "增长25%。",
      "增长25％。",
      "３月１９日电　全市新增托位１万个，开工７万套，竣工８万套，增长５．２％。（来源2024-03-20）",
    ],
  },
  *check(draft) {
    if (!wide.test(draft.text) || draft.isSetInFullWidth) return;
    for (const { numeral } of draft.figures) {
      if (!wide.test(draft.slice(numeral))) continue;
      const end = draft.text[numeral.end] === "％" ? numeral.end + 1 : numeral.end;
      const span = { start: numeral.start, end };
      const words = draft.slice(span);
      yield {
        ...span,
        message: {
          "zh-CN": `阿拉伯数字用半角：应为${toHalfWidth(words)}。`,
          en: `Half-width digits: ${toHalfWidth(words)}.`,
        },
        fixes: [{ edits: changed(span.start, words), preferred: true }],
      };
    }
  },
});

/** Only the characters that change, so that what else is wrong between them can be put right too. */
function changed(start: number, words: string): TextEdit[] {
  return [...words].flatMap((char, index) => {
    const newText = toHalfWidth(char);
    return newText === char ? [] : [{ start: start + index, end: start + index + 1, newText }];
  });
}
