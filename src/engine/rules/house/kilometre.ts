import { defineRule } from "../rule.ts";

export const kilometre = defineRule({
  id: "kilometre",
  title: { "zh-CN": "“千米”代“公里”", en: "千米 for 公里" },
  about: {
    "zh-CN": "学术和教材类出版物以“千米”为法定名称，新闻多用“公里”，默认不报。",
    en: "Textbooks and journals write 千米, news mostly 公里. Off unless asked for.",
  },
  severity: "hint",
  off: true,
  source: "standard",
  examples: {
    wrong: [{ wrong: "新线全长350«公里»。", right: "千米" }],
    leaveAlone: ["新线全长350千米。", "面积80平方公里。"],
  },
  *check(draft) {
    for (const { unit, unitSpan } of draft.figures) {
      if (unit !== "公里" || !unitSpan || draft.folded.slice(unitSpan.start, unitSpan.end) !== "公里")
        continue;
      yield {
        ...unitSpan,
        message: { "zh-CN": "“公里”可改用“千米”。", en: "公里 may be written 千米." },
        fixes: [{ edits: [{ ...unitSpan, newText: "千米" }], preferred: true }],
      };
    }
  },
});
