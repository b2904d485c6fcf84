import type { Figure } from "../../figures/figure.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleFix } from "../rule.ts";

/** Verbs of falling right before the figure; bare 降 减 跌 only with 了, since they end other words too. */
const falls =
  /(?:下降|减少|降低|缩短|下跌|下滑|回落|萎缩|削减|减轻|锐减|骤减|骤降|锐降|缩水|减低|减缓)了?(?:整整|足足|了?将近)?$|(?:[降减跌少]|缩小|便宜)了(?:整整|足足)?$/;
/** 比去年少3倍, 比平原低2倍 */
const compares = /[比较][^，,。；;！？\n]{1,30}(?:[少低小慢短轻窄矮]|便宜|稀少)了?$/;
const rises = new Set(["more", "over", "at-least", "at-most", "below"]);

export const decreaseByMultiple = defineRule({
  id: "decrease-by-multiple",
  title: { "zh-CN": "减少不用“倍”", en: "Decrease by multiples" },
  about: {
    "zh-CN": "“倍”只用于增加：减少一倍就等于零，减少几倍无从说起。减少用分数、百分数或“减少到”。",
    en: "倍 counts increases only: a decrease by one multiple leaves nothing. Decreases take fractions or per cent.",
  },
  severity: "information",
  source: "usage",
  kinds: ["multiple"],
  examples: {
    wrong: [
      { wrong: "与十年前相比，这项成本«下降了3倍»。" },
      { wrong: "一年来，投诉量«减少了一倍»。", choices: ["减少了一半"] },
      { wrong: "一年来，投诉量«减少近1倍»。", choices: ["减少近一半"] },
      { wrong: "用上无人机后，每亩用水«减少了九倍»。" },
      { wrong: "错峰出行，机票«便宜了两倍»。" },
      { wrong: "新线的能耗比老线«低两倍»。" },
    ],
    leaveAlone: [
      "参会人数是去年的3倍。",
      "今年的投入不少于去年的3倍。",
      "产量3倍于去年。",
      "成交额增长了3倍。",
      "报名人数至少是去年的2倍。",
      "罚款为货值的3倍以下。",
      "亏损额比上年减少了0.5倍。",
      "透镜把图像缩小3倍。",
    ],
  },
  *check(draft) {
    for (const figure of draft.figures) {
      if (figure.unit !== "倍" || figure.kind !== "multiple") continue;
      const verb = verbBefore(draft, figure);
      if (!verb || Number(figure.value ?? figure.low ?? 0) < 1) continue;
      const words = `${verb}${draft.slice(figure)}`;
      yield {
        start: figure.start - verb.length,
        end: figure.end,
        message: {
          "zh-CN": `“倍”不用于减少：“${words}”原意不明，请核实后改用分数、百分数或“减少到……”。`,
          en: `“${words}”: 倍 is not used for decreases. Find out what is meant and write a fraction or per cent.`,
        },
        fixes: halves(draft, figure),
      };
    }
  },
});

function verbBefore(draft: RuleDraft, figure: Figure): string | undefined {
  const before = draft.before(figure.start, 40);
  const found =
    falls.exec(before) ??
    (compares.test(before) ? /(?:[少低小慢短轻窄矮]|便宜|稀少)了?$/.exec(before) : null);
  return found?.[0];
}

/** 减少一倍 most likely means that half is left. */
function halves(draft: RuleDraft, figure: Figure): RuleFix[] {
  if (figure.value !== "1" || figure.hedges?.some((hedge) => rises.has(hedge.kind))) return [];
  const end = figure.unitSpan?.end ?? figure.numeral.end;
  if (!/^[1一]\s?倍$/.test(draft.folded.slice(figure.numeral.start, end))) return [];
  return [{ edits: [{ start: figure.numeral.start, end, newText: "一半" }] }];
}
