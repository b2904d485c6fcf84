import Big from "big.js";
import type { Figure } from "../../figures/figure.ts";
import type { RuleDraft, RuleSentence } from "../draft.ts";
import { amountWords, contributionWords, rateWords } from "../lexicon.ts";
import { defineRule, type RuleHit } from "../rule.ts";

const base =
  "(?:同比|环比|比上年同期|较上年同期|比去年同期|较去年同期|比上年|较上年|比去年|较去年|比上月|较上月|比上季度|较上季度)?";
const small = "(?:再|又|均|也|分别|略|小幅|大幅|仅|将|已|累计|继续)?";
/** 增速比上年回落|1.6%: a rate is compared, and nothing says 到. */
const rateMoves = new RegExp(
  `(?:${rateWords})${small}${base}${small}(?:提高|提升|上升|回升|上调|加快|扩大|下降|降低|回落|放缓|收窄|下调|下滑|缩小)了?$`,
);
/** 生产总值比上年增长|5.2个百分点: an amount grows. */
const amountGrows = new RegExp(`(?:${amountWords})${small}${base}${small}(?:增长|增加|下降|减少)了?$`);
const anyRate = new RegExp(
  `${rateWords}|率|份额|比例|幅度|水平|系数|指数|${contributionWords}|高于|低于|快于|慢于|增长极`,
);

export const percentOrPoints = defineRule({
  id: "percent-or-points",
  title: { "zh-CN": "“%”与“个百分点”", en: "Per cent or percentage points" },
  about: {
    "zh-CN": "比率与比率相减得“个百分点”：增速回落1.6个百分点；数量的增减用“%”：产值增长5.2%。",
    en: "Rates differ by percentage points, amounts by per cent.",
  },
  severity: "warning",
  source: "usage",
  kinds: ["percentage", "percentage-point"],
  examples: {
    wrong: [
      { wrong: "今年前8个月，接待游客增速比去年同期回落«1.6%»。", choices: ["1.6个百分点"] },
      { wrong: "新产品占比提高«2%»。", choices: ["2个百分点"] },
      { wrong: "绿电占比由22%提高到25%，提高«3%»。", right: "3个百分点" },
      { wrong: "去年，全市地区生产总值增长«5.2个百分点»。", choices: ["5.2%"] },
      { wrong: "一季度毛利率下滑«2.1%»。", choices: ["2.1个百分点"] },
      { wrong: "失业率下降«3%个百分点»。", choices: ["3个百分点"] },
      { wrong: "幅度约为«3%个百分点»。", choices: ["3个百分点", "3%"] },
    ],
    leaveAlone: [
      "增速比去年同期回落1.6个百分点。",
      "增速回落到1.6%。",
      "占比提高到25%。",
      "全市地区生产总值增长5.2%。",
      "拉动GDP增长1.2个百分点。",
      "消费带动经济，使收入增长0.5个百分点。",
      "发病率下降20%。",
      "失业率为5.2%，比上月下降0.1个百分点。",
      "增速达到5.2%。",
      "进出口增长5.2%，比全国高1.2个百分点。",
      "增速扩大至1.6%。",
    ],
  },
  *check(draft) {
    for (const figure of draft.figures) {
      if (figure.kind === "percentage") yield* judgePercent(draft, figure);
      else if (figure.kind === "percentage-point") yield* judgePoints(draft, figure);
    }
  },
});

/** The end of every verb that compares rates. */
const compares = /[高升快大降低落缓窄调滑]了?$/;
const signs = /^[%％]$/;

function* judgePercent(draft: RuleDraft, figure: Figure): Generator<RuleHit> {
  const { unitSpan } = figure;
  if (!unitSpan || !signs.test(draft.slice(unitSpan))) return;
  const { start } = figure.numeral;
  if (/^个?百分点/.test(draft.after(unitSpan.end, 4))) {
    const end = unitSpan.end + (draft.folded[unitSpan.end] === "个" ? 4 : 3);
    yield {
      start,
      end,
      message: {
        "zh-CN": "“%”与“个百分点”不能连用，只留一个。",
        en: "% and 个百分点 cannot stand together; keep one.",
      },
      fixes: bothSigns(draft, figure).map((sign) => ({
        edits: [{ start: unitSpan.start, end, newText: sign }],
      })),
    };
    return;
  }
  if (!compares.test(draft.before(figure.start, 2))) return;
  const sentence = draft.sentenceAt(start);
  if (!sentence) return;
  const shown = draft.slice({ start, end: unitSpan.end });
  const before = draft.before(figure.start, 40);
  const computed = differenceBefore(sentence, figure, before);
  if (!computed && !rateMoves.test(before)) return;
  const points = `${draft.slice(figure.numeral)}个百分点`;
  yield {
    start,
    end: unitSpan.end,
    message: {
      "zh-CN": computed
        ? `${computed}，相差的是${points}，稿件作${shown}。`
        : `比率之差用“个百分点”：疑应为${points}；若指升降到${shown}，请补“到”。`,
      en: computed
        ? `${computed}: these are percentage points (${points}), not ${shown}.`
        : `Rates differ by percentage points (${points}); if the rate itself is ${shown}, add 到.`,
    },
    fixes: [
      {
        edits: [{ ...unitSpan, newText: "个百分点" }],
        ...(computed !== undefined && { preferred: true as const }),
      },
    ],
  };
}

/** What % and 个百分点 side by side may stand for: a rate moves by points, an amount by per cent. */
function bothSigns(draft: RuleDraft, figure: Figure): readonly string[] {
  const before = draft.before(figure.start, 40);
  if (rateMoves.test(before)) return ["个百分点"];
  return amountGrows.test(before) ? ["%"] : ["个百分点", "%"];
}

/** `25% − 22% = 3%`, when the two rates before a change differ by just that. */
function differenceBefore(sentence: RuleSentence, figure: Figure, before: string): string | undefined {
  if (!/(?:提高|提升|上升|回升|下降|降低|回落|收窄|扩大|高|低)了?$/.test(before)) return undefined;
  const index = sentence.figures.indexOf(figure);
  const [from, to] = sentence.figures.slice(Math.max(0, index - 2), index);
  if (!from || !to || from.kind !== "percentage" || to.kind !== "percentage") return undefined;
  if (!isPlain(from) || !isPlain(to) || !isPlain(figure)) return undefined;
  const [a, b, x] = [from.value, to.value, figure.value].map((value) => new Big(value ?? 0));
  if (!a || !b || !x || a.eq(b) || !b.minus(a).abs().eq(x)) return undefined;
  // 提高到25%，提高…: the second is reached from the first; otherwise they may be two separate rates.
  if (a.gt(0) && b.minus(a).abs().div(a).times(100).round(1).eq(x.round(1))) return undefined;
  const [larger, smaller] = b.gt(a) ? [b, a] : [a, b];
  return `${larger.toFixed()}% − ${smaller.toFixed()}% = ${x.toFixed()}`;
}

function isPlain(figure: Figure): boolean {
  return figure.value !== undefined && figure.range === undefined && figure.hedges === undefined;
}

function* judgePoints(draft: RuleDraft, figure: Figure): Generator<RuleHit> {
  const { unitSpan } = figure;
  const { start } = figure.numeral;
  if (!unitSpan || !amountGrows.test(draft.before(figure.start, 40))) return;
  const sentence = draft.sentenceAt(start);
  if (!sentence || anyRate.test(draft.folded.slice(sentence.start, start))) return;
  const percent = `${draft.slice(figure.numeral)}%`;
  yield {
    start,
    end: unitSpan.end,
    message: {
      "zh-CN": `数量的增减用“%”：疑应为${percent}；若指增速之差，请写明“增速”。`,
      en: `Amounts grow by per cent (${percent}); if growth rates are compared, say so.`,
    },
    fixes: [{ edits: [{ start: figure.numeral.end, end: unitSpan.end, newText: "%" }] }],
  };
}
