import { defineRule } from "../rule.ts";

const grouped = /^[1-9]\d{0,2}(?:，\d{3})+(?!\d)/;

export const fullWidthComma = defineRule({
  id: "full-width-comma",
  title: { "zh-CN": "数字中间不用全角逗号", en: "No full-width comma inside a number" },
  about: {
    "zh-CN": "数字中间的全角逗号会读成停顿，10，000写作10000。",
    en: "A full-width comma inside a number reads as a pause: 10000, not 10，000.",
  },
  severity: "information",
  source: "standard",
  kinds: "any",
  examples: {
    wrong: [{ wrong: "参赛选手«10，000»人。", right: "10000" }],
    leaveAlone: [
      "参赛选手10,000人。",
      "参赛选手10，其中女选手3人。",
      "参赛选手10000人。",
      "分别为100，200人。",
    ],
  },
  *check(draft) {
    for (const { numeral, unitSpan } of draft.figures) {
      const text = draft.slice(numeral);
      if (!text.includes("，") || unitSpan === undefined) continue;
      const [digits] = grouped.exec(text) ?? [];
      // 100，200人 may be two numbers; only thousands that are round can hardly be.
      if (digits === undefined || !digits.includes("，000")) continue;
      const end = numeral.start + digits.length;
      const newText = digits.replaceAll("，", "");
      yield {
        start: numeral.start,
        end,
        message: {
          "zh-CN": `数字中间不用全角逗号：应为${newText}。`,
          en: `No full-width comma inside a number: ${newText}.`,
        },
        fixes: [{ edits: [{ start: numeral.start, end, newText }], preferred: true }],
      };
    }
  },
});
