import Big from "big.js";
import type { Figure } from "../../figures/figure.ts";
import { apart, type Bounds, isPositive, map, over, roundedBounds } from "../arithmetic/bounds.ts";
import { bareSpan, bigOf, shown } from "../arithmetic/operands.ts";
import type { RuleDraft, RuleSentence } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";
import { judgeDoublings } from "./doublings.ts";
import { down, type Levels, levelsFor, relatedTo, up } from "./levels.ts";

/** The end of every verb of growth, and of 增幅为. */
const verbEnd = /[长加高升涨大增少降低小跌减](?:幅度[为达]?|了)?$|度[为达]?$/;

export const growth = defineRule({
  id: "growth",
  title: { "zh-CN": "由甲到乙的增幅", en: "Growth between two levels" },
  about: {
    "zh-CN": "“从A增长到B，增长X”的增幅，与A、B两数算出的不符。",
    en: "A growth rate is not what the two levels given (从A增长到B) make it.",
  },
  severity: "warning",
  source: "arithmetic",
  kinds: "any",
  examples: {
    wrong: [
      { wrong: "产值从100亿元增长到150亿元，增长«40%»。", choices: ["50%"] },
      { wrong: "参观人数由20万人次增加到60万人次，增长«3倍»。", choices: ["2倍"] },
      { wrong: "技术合同成交额达到110亿元，比十年前的10亿元增长了«11倍»。", choices: ["10倍"] },
      { wrong: "十年前成交额为10亿元，去年达到110亿元，增长«11倍»。", choices: ["10倍"] },
      { wrong: "单位能耗从80千克下降到60千克，下降«20%»。", choices: ["25%"] },
      { wrong: "产值从2018年的100亿元增至2023年的250亿元，«翻了两番»。" },
      { wrong: "人均收入由1万元增加到3万元，增长«3倍»。", choices: ["2倍"] },
      { wrong: "去年接待游客80万人次，今年接待游客100万人次，增长«30%»。", choices: ["25%"] },
      { wrong: "今年接待游客100万人次，去年同期为80万人次，增长«30%»。", choices: ["25%"] },
    ],
    leaveAlone: [
      "技术合同成交额达到110亿元，比十年前的10亿元增长了10倍。",
      "出口100亿元，增长5%；进口80亿元，比上年增长3%。",
      "去年产值为100亿元，今年上半年为60亿元，增长8%。",
      "产值从100亿元增长到150亿元，增长50%。",
      "进出口由3120.4亿元扩大至6741.5亿元，增长116%。",
      "参观人数由20万人次增加到60万人次，增长2倍。",
      "生产总值从101.6万亿元增长到134.9万亿元，年均增长5.5%。",
      "产值从100亿元增长到150亿元，同比增长6%。",
      "研发投入由2万亿元提高到3.3万亿元，居世界第二位，增长10%。",
      "产值从近100亿元增长到150多亿元，增长超过50%。",
      "产值从2018年的100亿元增至2023年的400亿元，翻了两番。",
      "产值从100亿元增至430亿元，翻了两番还多。",
      "去年生产客车80万辆，今年生产货车100万辆，增长30%。",
      "今年接待游客100万人次，去年同期为80万人次，增长25%。",
      "去年接待游客80万人次，今年已接待游客100万人次，增长60%。",
    ],
  },
  *check(draft) {
    for (const figure of draft.figures) {
      if (figure.kind !== "percentage" && figure.unit !== "倍" && figure.unit !== "番") continue;
      if (figure.unit !== "番" && !verbEnd.test(draft.before(figure.start, 3))) continue;
      const sentence = draft.sentenceAt(figure.start);
      if (!sentence) continue;
      const hit =
        figure.unit === "番" ? judgeDoublings(draft, sentence, figure) : judge(draft, sentence, figure);
      if (hit) yield hit;
    }
  },
});

function judge(draft: RuleDraft, sentence: RuleSentence, figure: Figure): RuleHit | undefined {
  const levels = levelsFor(draft, sentence, figure);
  if (!levels) return undefined;
  const { from, to, verb } = levels;
  const falls = new RegExp(down).test(verb);
  const [a, b, said] = [roundedBounds(from), roundedBounds(to), roundedBounds(figure)];
  if (!a || !b || !said || !isPositive(a) || !isPositive(b)) return undefined;
  const scale = figure.unit === "倍" ? 1 : 100;
  const rate: Bounds = map(over(b, a), (ratio) => ratio.minus(1).times(scale));
  const computed: Bounds = falls
    ? { ...(rate.high && { low: rate.high.times(-1) }), ...(rate.low && { high: rate.low.times(-1) }) }
    : rate;
  if (!apart(computed, said) && !isReachedMultiple(levels, figure)) return undefined;
  const value = bigOf(to)
    .div(bigOf(from))
    .minus(1)
    .times(scale)
    .times(falls ? -1 : 1);
  return value.lte(0) ? undefined : hitAt(draft, from, to, value, figure);
}

/** 由1万元增加到3万元，增长3倍: the multiple reached taken for the growth, however the two were rounded. */
function isReachedMultiple({ from, to, verb }: Levels, figure: Figure): boolean {
  if (figure.unit !== "倍" || figure.hedges !== undefined || from.hedges || to.hedges) return false;
  const isWhole = /^[1-9]\d*$/.test(figure.value ?? "");
  return isWhole && new RegExp(up).test(verb) && bigOf(from).times(bigOf(figure)).eq(bigOf(to));
}

function hitAt(draft: RuleDraft, from: Figure, to: Figure, value: Big, figure: Figure): RuleHit {
  const decimals = /[.．点]\d+/.exec(draft.slice(figure.numeral))?.[0].length;
  const rounded = value.round(decimals === undefined ? 0 : decimals - 1);
  const unit = figure.unit === "倍" ? "倍" : "%";
  const shownValue = `${value.round(unit === "倍" ? 2 : 1).toFixed()}${unit}`;
  const sum = `(${shown(draft, to)} − ${shown(draft, from)}) ÷ ${shown(draft, from)}`;
  const falls = bigOf(to).lt(bigOf(from));
  const words = falls ? `(${shown(draft, from)} − ${shown(draft, to)}) ÷ ${shown(draft, from)}` : sum;
  const isArabic = /^[\d.]+$/.test(draft.slice(figure.numeral));
  const offers = isArabic && rounded.gt(0) && figure.hedges === undefined;
  const equals = new Big(shownValue.replace(unit, "")).eq(value) ? "=" : "≈";
  return {
    ...bareSpan(figure),
    message: {
      "zh-CN": `${words} ${equals} ${shownValue}，稿件作${draft.slice(bareSpan(figure))}。`,
      en: `${words} ${equals} ${shownValue}; the draft has ${draft.slice(bareSpan(figure))}.`,
    },
    fixes: offers ? [{ edits: [{ ...figure.numeral, newText: rounded.toFixed() }] }] : [],
    related: relatedTo([from, to]),
  };
}
