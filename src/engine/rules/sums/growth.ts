import Big from "big.js";
import type { Figure } from "../../figures/figure.ts";
import { apart, type Bounds, boundsOf, isPositive, map, over, roundedBounds } from "../arithmetic/bounds.ts";
import { bareSpan, bigOf, isAmount, sameMeasure, shown } from "../arithmetic/operands.ts";
import type { RuleDraft, RuleSentence } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";

const up = "增长|增加|提高|上升|提升|上涨|扩大|增|涨|升";
const down = "下降|减少|降低|缩小|下跌|降|减";
/** 从A增长到|B */
const reaches = new RegExp(`^(?:亿?元)?[^，,。；;\\d]{0,8}?(?:${up}|${down})?(?:到|至|为)了?$`);
const starts = /[从由](?:[^，,。；;从由]{0,18})$/;
/** B，增长|X: its own clause, of the same two levels and no other time. */
const grows = new RegExp(
  `^(?:[^，,。；;\\d]{0,4})[，,](?:共|总共|累计|一共|整体)?(${up}|${down})(?:幅度[为达]?|了)?$`,
);
/** 110亿元，比十年前的|10亿元: the level compared with comes second, right before its verb. */
const than = /^[^。；;\d]{0,12}[，,][^。；;，,\d]{0,6}[比较][^，,。；;比较]{0,12}$/;
const directly = new RegExp(`^(?:的[^，,。；;、\\d]{0,6})?(${up}|${down})了?$`);
/** 十年前为A，去年达到B */
const then = /(?:前|[去前上]年|\d年|年初|最初|当初|起初)[^，,。；;]{0,12}(?:为|是|仅|只有|达|达到|有)$/;
const nowReaches =
  /^[^。；;，,]{0,8}[，,](?:到|而)?[^。；;，,]{0,14}(?:为|是|达|达到|增至|增加到|增长到|升至|已达|已达到)$/;
/** Growth in constant prices, on average, or of something else than the levels. */
const otherwise =
  /生产总值|GDP|增加值|经济总量|可比|不变价|实际增长|名义|平均|年均|同口径|同比|环比|扣除|剔除|按.{0,6}计算/;

export const growth = defineRule({
  id: "growth",
  title: { "zh-CN": "由甲到乙的增幅", en: "Growth between two levels" },
  about: {
    "zh-CN": "“从A增长到B，增长X”的增幅，与A、B两数算出的不符。",
    en: "A growth rate is not what the two levels given (从A增长到B) make it.",
  },
  severity: "warning",
  source: "arithmetic",
  examples: {
    wrong: [
      { wrong: "产值从100亿元增长到150亿元，增长«40%»。", choices: ["50%"] },
      { wrong: "参观人数由20万人次增加到60万人次，增长«3倍»。", choices: ["2倍"] },
      { wrong: "技术合同成交额达到110亿元，比十年前的10亿元增长了«11倍»。", choices: ["10倍"] },
      { wrong: "十年前成交额为10亿元，去年达到110亿元，增长«11倍»。", choices: ["10倍"] },
      { wrong: "单位能耗从80千克下降到60千克，下降«20%»。", choices: ["25%"] },
    ],
    leaveAlone: [
      "技术合同成交额达到110亿元，比十年前的10亿元增长了10倍。",
      "出口100亿元，增长5%；进口80亿元，比上年增长3%。",
      "去年产值为100亿元，今年上半年为60亿元，增长8%。",
      "产值从100亿元增长到150亿元，增长50%。",
      "参观人数由20万人次增加到60万人次，增长2倍。",
      "生产总值从101.6万亿元增长到134.9万亿元，年均增长5.5%。",
      "产值从100亿元增长到150亿元，同比增长6%。",
      "研发投入由2万亿元提高到3.3万亿元，居世界第二位，增长10%。",
      "产值从近100亿元增长到150多亿元，增长超过50%。",
    ],
  },
  *check(draft) {
    for (const figure of draft.figures) {
      if (figure.kind !== "percentage" && figure.unit !== "倍") continue;
      const sentence = draft.sentenceAt(figure.start);
      const hit = sentence && judge(draft, sentence, figure);
      if (hit) yield hit;
    }
  },
});

/** Two levels, the earlier first, and the verb of the rate behind them. */
interface Levels {
  readonly from: Figure;
  readonly to: Figure;
  readonly verb: string;
}

function levelsFor({ folded }: RuleDraft, sentence: RuleSentence, figure: Figure): Levels | undefined {
  const earlier = sentence.figures.filter(
    (other) => other.end <= figure.start && other.kind !== "date" && other.kind !== "period",
  );
  const [first, second] = earlier.slice(-2);
  if (!first || !second || !isAmount(first) || !isAmount(second) || !sameMeasure(first, second))
    return undefined;
  if (first.kind === "percentage" || otherwise.test(folded.slice(sentence.start, figure.end)))
    return undefined;
  const between = folded.slice(first.end, second.start);
  const behind = folded.slice(second.end, figure.start);
  const compared = directly.exec(behind)?.[1];
  if (compared !== undefined && than.test(between)) return { from: second, to: first, verb: compared };
  const verb = grows.exec(behind)?.[1];
  if (verb === undefined) return undefined;
  const before = folded.slice(sentence.start, first.start);
  const isPath = reaches.test(between) && starts.test(before);
  const isThenAndNow = earlier.length === 2 && then.test(before) && nowReaches.test(between);
  return isPath || isThenAndNow ? { from: first, to: second, verb } : undefined;
}

function judge(draft: RuleDraft, sentence: RuleSentence, figure: Figure): RuleHit | undefined {
  const levels = levelsFor(draft, sentence, figure);
  if (!levels) return undefined;
  const { from, to, verb } = levels;
  const falls = new RegExp(down).test(verb);
  const [a, b, said] = [roundedBounds(from), roundedBounds(to), boundsOf(figure, draft.folded)];
  if (!a || !b || !said || !isPositive(a) || !isPositive(b)) return undefined;
  const scale = figure.unit === "倍" ? 1 : 100;
  const rate: Bounds = map(over(b, a), (ratio) => ratio.minus(1).times(scale));
  const computed: Bounds = falls
    ? { ...(rate.high && { low: rate.high.times(-1) }), ...(rate.low && { high: rate.low.times(-1) }) }
    : rate;
  if (!apart(computed, said)) return undefined;
  const value = bigOf(to)
    .div(bigOf(from))
    .minus(1)
    .times(scale)
    .times(falls ? -1 : 1);
  return value.lte(0) ? undefined : hitAt(draft, from, to, value, figure);
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
    related: [from, to].map((operand) => ({
      ...bareSpan(operand),
      message: { "zh-CN": "所比的数", en: "A level compared" },
    })),
  };
}
