import type { TextEdit } from "../../checking/finding.ts";
import { defineRule } from "../rule.ts";
import { isSetInFullWidth, toHalfWidth } from "../writing/width.ts";

const wide = /[０-９]/;

export const fullWidthDigits = defineRule({
  id: "full-width-digits",
  title: { "zh-CN": "阿拉伯数字用半角", en: "Half-width digits" },
  about: {
    "zh-CN": "阿拉伯数字和百分号用半角。整篇都用全角排的稿件是版式，不报。",
    en: "Digits and per cent signs are half-width. A draft typeset in full width throughout is left alone.",
  },
  severity: "information",
  source: "standard",
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
    ],
  },
  *check(draft) {
    if (!wide.test(draft.text) || isSetInFullWidth(draft)) return;
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
