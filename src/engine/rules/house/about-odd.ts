import { defineRule } from "../rule.ts";

export const aboutOdd = defineRule({
  id: "about-odd",
  title: { "zh-CN": "“约”与“余”“多”并用", en: "约 with 余 or 多" },
  about: {
    "zh-CN": "“约”与“余”“多”都表示约数，有的编辑部只留一个。各家意见不一，默认不报。",
    en: "约 and 余 both make a number approximate; some desks keep one. Off unless asked for.",
  },
  severity: "information",
  off: true,
  source: "usage",
  examples: {
    wrong: [
      { wrong: "现场有«约300余人»。", choices: ["约300人", "300余人"] },
      { wrong: "参加者«大约2000多名»。", choices: ["大约2000名", "2000多名"] },
    ],
    leaveAlone: ["现场有300余人。", "展出照片20余次、100多件。", "现场有约300人。"],
  },
  *check({ figures }) {
    for (const { hedges = [], numeral, start, end } of figures) {
      const about = hedges.find((hedge) => hedge.kind === "about" && hedge.end <= numeral.start);
      const more = hedges.find((hedge) => hedge.kind === "more");
      if (!about || !more || hedges.length > 2) continue;
      yield {
        start,
        end,
        message: {
          "zh-CN": `“${about.text}”与“${more.text}”都表示约数，只留一个。`,
          en: `${about.text} and ${more.text} both make the number approximate; keep one.`,
        },
        fixes: [more, about].map((hedge) => ({
          edits: [{ start: hedge.start, end: hedge.end, newText: "" }],
        })),
      };
    }
  },
});
