import type { Figure } from "../../figures/figure.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";

/** A year digit by digit, with the zero of counting: 二零二四年. */
const year = /[一二三四五六七八九零〇]{4}(?=年)/g;
const amounts = new Set<Figure["kind"]>([
  "count",
  "money",
  "measure",
  "number",
  "duration",
  "age",
  "percentage",
  "multiple",
]);

export const zeroOrRing = defineRule({
  id: "zero-or-ring",
  title: { "zh-CN": "年份用“〇”，计量用“零”", en: "〇 in years, 零 in amounts" },
  about: {
    "zh-CN": "用汉字写年份、编号用“〇”（二〇二四年），写数量用“零”（一千零五十）。",
    en: "In characters, years take 〇 (二〇二四年) and amounts 零 (一千零五十).",
  },
  severity: "information",
  source: "standard",
  needs: ["零", "〇"],
  examples: {
    wrong: [
      { wrong: "公司成立于«二零零三»年。", right: "二〇〇三" },
      { wrong: "«二零二四»年三月十九日，大会开幕。", right: "二〇二四" },
      { wrong: "全市现有公园«一千〇五十»个。", right: "一千零五十" },
    ],
    leaveAlone: [
      "二〇二四年三月十九日",
      "全市现有公园一千零五十个。",
      "第一百〇三条规定，逾期不予受理。",
      "一〇一中学",
      "降到零下二十度",
      "2003年1月",
    ],
  },
  *check(draft) {
    for (const figure of draft.figures) {
      if (figure.kind === "date" || figure.kind === "period") yield* inYears(draft, figure);
      else if (amounts.has(figure.kind)) yield* inAmount(draft, figure);
    }
  },
});

function* inYears(draft: RuleDraft, figure: Figure): Generator<RuleHit> {
  const text = draft.folded.slice(figure.start, figure.end);
  if (!text.includes("零")) return;
  for (const { 0: digits, index } of text.matchAll(year)) {
    if (digits.includes("零")) yield hit(draft, figure.start + index, digits, "零", "〇", "年份");
  }
}

function* inAmount(draft: RuleDraft, { numeral }: Figure): Generator<RuleHit> {
  const text = draft.folded.slice(numeral.start, numeral.end);
  if (text.indexOf("〇") > 0 && /[十百千万亿]/.test(text))
    yield hit(draft, numeral.start, text, "〇", "零", "数量");
}

function hit(draft: RuleDraft, start: number, text: string, from: string, to: string, sort: string): RuleHit {
  const right = text.replaceAll(from, to);
  const edits = [...text.matchAll(new RegExp(from, "g"))].map(({ index }) => ({
    start: start + index,
    end: start + index + 1,
    newText: to,
  }));
  return {
    start,
    end: start + text.length,
    message: {
      "zh-CN": `${sort}中用“${to}”不用“${draft.text[edits[0]?.start ?? start]}”：应为${right}。`,
      en: `Here it is ${to}, not ${from}: ${right}.`,
    },
    fixes: [{ edits, preferred: true }],
  };
}
