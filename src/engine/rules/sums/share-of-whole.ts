import { apart, boundsOf, isPositive, map, over, roundedBounds } from "../arithmetic/bounds.ts";
import { bareSpan, bigOf, isAmount, sameMeasure, shown } from "../arithmetic/operands.ts";
import { defineRule } from "../rule.ts";

/** 共200人，其中|女生120人: the part stands right behind its whole. */
const leads = /^[^，,。；;：:\d]{0,14}[，,（(]\s*其中[^，,。；;：:\d]{0,14}$/;
/** 120人，占|40%; 占 of anything but the whole itself is of another whole. */
const share =
  /^[^，,。；;、：:\d]{0,8}[，,](?:占比?(?:约?为|约?达|约)?|占总[数量额值](?:的比重[为达]?|的比例[为达]?|的)?|占(?:全部|全体)的?|比重[为达]|占比[为达]?)(?:约|近|超过|达)?$/;

export const shareOfWhole = defineRule({
  id: "share-of-whole",
  title: { "zh-CN": "部分、总数与占比", en: "A part, its whole and the share" },
  about: {
    "zh-CN": "“总数……，其中……，占X%”的占比与两数算出的不符。",
    en: "The share given is not what the part and the whole make it.",
  },
  severity: "error",
  source: "arithmetic",
  needs: ["其中"],
  kinds: ["percentage"],
  examples: {
    wrong: [
      { wrong: "参赛选手200人，其中女选手120人，占«40%»。", choices: ["60%"] },
      { wrong: "全市耕地300万亩，其中高标准农田210万亩，占比«75%»。", choices: ["70%"] },
    ],
    leaveAlone: [
      "参赛选手200人，其中女选手120人，占60%。",
      "全市耕地300万亩，其中高标准农田200万亩，占66.7%。",
      "参赛选手200人，其中女选手120人，占全省的40%。",
      "收入200亿元，其中税收120亿元，增长40%。",
      "建成200公里，其中高架约120公里，占比约六成。",
    ],
  },
  *check(draft) {
    for (const [index, figure] of draft.figures.entries()) {
      if (figure.kind !== "percentage" || figure.range || figure.value === undefined) continue;
      const [whole, part] = draft.figures.slice(Math.max(0, index - 2), index);
      if (!whole || !part || !isAmount(whole) || !isAmount(part) || !sameMeasure(whole, part)) continue;
      const { folded } = draft;
      if (
        !leads.test(folded.slice(whole.end, part.start)) ||
        !share.test(folded.slice(part.end, figure.start))
      )
        continue;
      const [all, some, said] = [boundsOf(whole, folded), boundsOf(part, folded), roundedBounds(figure)];
      if (!all || !some || !said || !isPositive(all) || !isPositive(some)) continue;
      const computed = map(over(some, all), (ratio) => ratio.times(100));
      if (!apart(computed, said)) continue;
      const value = bigOf(part).div(bigOf(whole)).times(100);
      const decimals = /[.．](\d+)/.exec(draft.slice(figure.numeral))?.[1]?.length ?? 0;
      const exact = value.round(1).eq(value) ? "=" : "≈";
      const plain = /^[\d.]+$/.test(draft.slice(figure.numeral)) && figure.hedges === undefined;
      yield {
        ...bareSpan(figure),
        message: {
          "zh-CN": `${shown(draft, part)} ÷ ${shown(draft, whole)} ${exact} ${value.round(1).toFixed()}%，稿件作${shown(draft, figure)}。`,
          en: `${shown(draft, part)} ÷ ${shown(draft, whole)} ${exact} ${value.round(1).toFixed()}%; the draft has ${shown(draft, figure)}.`,
        },
        fixes: plain ? [{ edits: [{ ...figure.numeral, newText: value.round(decimals).toFixed() }] }] : [],
        related: [whole, part].map((other) => ({
          ...bareSpan(other),
          message: { "zh-CN": "据以计算的数", en: "What it is worked out from" },
        })),
      };
    }
  },
});
