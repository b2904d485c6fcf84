import { defineRule } from "../rule.ts";

export const aboutAbout = defineRule({
  id: "about-about",
  title: { "zh-CN": "“约”与“左右”并用", en: "约 with 左右" },
  about: {
    "zh-CN": "“约”“大约”与“左右”“上下”同义，有的编辑部只留一个。各家意见不一，默认不报。",
    en: "约 and 左右 mean the same; some desks keep one. Authorities disagree: off unless asked for.",
  },
  severity: "information",
  off: true,
  source: "usage",
  examples: {
    wrong: [{ wrong: "现场有«约3万名左右»观众。", choices: ["约3万名", "3万名左右"] }],
    leaveAlone: ["现场有约3万名观众。", "现场有3万名左右观众。", "大概有四五十公里"],
  },
  *check({ figures }) {
    for (const { hedges = [], numeral, start, end } of figures) {
      const before = hedges.find((hedge) => hedge.kind === "about" && hedge.end <= numeral.start);
      const behind = hedges.find((hedge) => hedge.kind === "about" && hedge.start >= numeral.end);
      if (!before || !behind || hedges.length > 2) continue;
      yield {
        start,
        end,
        message: {
          "zh-CN": `“${before.text}”与“${behind.text}”同义，只留一个。`,
          en: `${before.text} and ${behind.text} mean the same; keep one.`,
        },
        fixes: [behind, before].map((hedge) => ({
          edits: [{ start: hedge.start, end: hedge.end, newText: "" }],
        })),
      };
    }
  },
});
