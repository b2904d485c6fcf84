import type { Figure } from "../../figures/figure.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule } from "../rule.ts";

const wide = /[０-９]/;
const narrow = /[0-9]/;
const point = /[０-９][．，][０-９]/;

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
    if (!wide.test(draft.text)) return;
    const written = draft.figures.filter((figure) => wide.test(draft.slice(figure.numeral)));
    if (isTypeset(draft, written)) return;
    for (const figure of written) {
      const end = draft.text[figure.numeral.end] === "％" ? figure.numeral.end + 1 : figure.numeral.end;
      const span = { start: figure.numeral.start, end };
      const newText = halfWidth(draft.slice(span));
      yield {
        ...span,
        message: {
          "zh-CN": `阿拉伯数字用半角：应为${newText}。`,
          en: `Half-width digits: ${newText}.`,
        },
        fixes: [{ edits: [{ ...span, newText }], preferred: true }],
      };
    }
  },
});

/** All of it in full width, more than once or down to the decimal point: that is the typesetting, no slip. */
function isTypeset(draft: RuleDraft, written: readonly Figure[]): boolean {
  if (draft.figures.some((figure) => narrow.test(draft.slice(figure.numeral)))) return false;
  return written.length > 1 || written.some((figure) => point.test(draft.slice(figure)));
}

function halfWidth(text: string): string {
  return text.replace(/[０-９．％，－]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
