import { defineRule } from "../rule.ts";

export const reachNearly = defineRule({
  id: "reach-nearly",
  title: { "zh-CN": "“达”与“近”并用", en: "达 with 近" },
  about: {
    "zh-CN": "“达”表示到了，“近”表示未到，有的编辑部不并用。各家意见不一，默认不报。",
    en: "达 says reached and 近 not quite; some desks do not put them together. Off unless asked for.",
  },
  severity: "information",
  off: true,
  source: "usage",
  examples: {
    wrong: [{ wrong: "参加者«达近3万人»。", choices: ["达3万人", "近3万人"] }],
    leaveAlone: ["参加者达3万人。", "参加者近3万人。"],
  },
  *check(draft) {
    for (const { hedges, start, end } of draft.figures) {
      const near = hedges?.[0];
      if (near?.kind !== "near" || near.start !== start) continue;
      const [verb] = /达到?$/.exec(draft.before(start, 2)) ?? [];
      if (verb === undefined) continue;
      const from = start - verb.length;
      yield {
        start: from,
        end,
        message: {
          "zh-CN": `“${verb}”与“${near.text}”不并用，只留一个。`,
          en: `${verb} and ${near.text} do not go together; keep one.`,
        },
        fixes: [
          { edits: [{ start: near.start, end: near.end, newText: "" }] },
          { edits: [{ start: from, end: start, newText: "" }] },
        ],
      };
    }
  },
});
