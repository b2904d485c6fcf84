import type Big from "big.js";
import type { Figure } from "../../figures/figure.ts";
import { apart, boundsOf, minus, resultBounds } from "../arithmetic/bounds.ts";
import {
  bareSpan,
  bigOf,
  isAmount,
  replacement,
  sameMeasure,
  shown,
  shownValue,
} from "../arithmetic/operands.ts";
import type { RuleDraft, RuleSentence } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";

const more =
  "多|高|增加|增多|快|大|长|重|贵|高出|多出|超出|领先|提高|提升|上升|回升|加快|扩大|增长|净增|上涨";
const less = "少|低|减少|慢|小|短|轻|落后|少了|低了|下降|降低|回落|收窄|放缓|减慢|缩短|缩小|下滑|下跌";
const hedge = "(?:近|约|大约|将近|超过|逾)?";
/** Between what is compared with and the difference: 比…7万套|多|2万套, 比…4.3%|的增速快|2.8个百分点. */
const comparison = new RegExp(
  `^(?:的[^，,。；;、]{0,8}?)?(?:还|又|要|则|都)?(${more}|${less})(?:出|了)?${hedge}$`,
);
const isLess = new RegExp(`(?:${less})`);
/** The clause of a difference between the two figures just given. */
const between =
  /(?:^|[，,；;、])(?:两者|二者|双方|两项|两地|两市|两队|前后|之间|贸易|外贸|货物贸易)?(?:(?:相差|相隔|差距[为达]?|差额[为达]?|之差[为达]?)|前者(?:领先|多出?|高出?|比后者[多高]出?)|后者[落少低]后?|顺差[为达]?|逆差[为达]?)(?:了|仅|约|达|为)*$/;
/** 共…已…还剩 */
const rest = /(?:^|[，,；;、])(?:目前|现在|现)?(?:还剩下?|剩余|剩下|尚剩|余下|尚余)(?:约)?$/;
/** 最多时A，目前B，减少了|C */
const changed = /(?:^|[，,；;])(?:共|总共|一共)?(?:减少|增加|下降|上升|降低|提高|缩短|少|多|净增|净减)了?$/;
/** 毛利率为32.5%，上年同期为|30.1%，提高 */
const yearBefore =
  /^[，,](?:而)?(?:[上去]年(?:同期|末|底)?|同期|[上前]一?个?(?:月|季度|学年))(?:末|底)?(?:[为是只仅有]{1,2})?$/;
const then = /最多时|最高时|高峰时|最初|原来|原先|原有|原为|原本|此前|年初|从前|过去/;
const now = /目前|现在|现有|现为|如今|仍有|还有|眼下/;

export const difference = defineRule({
  id: "difference",
  title: { "zh-CN": "两数之差", en: "A difference of two figures" },
  about: {
    "zh-CN": "“比…多”“相差”“顺差”“还剩”“从…到…增加”等所说的差数，与稿件自己的两个数相减不符。",
    en: "A difference (比…多, 相差, 顺差, 还剩) is not what the draft's own two figures give.",
  },
  severity: "error",
  source: "arithmetic",
  kinds: "any",
  examples: {
    wrong: [
      { wrong: "今年竣工各类住房8万套，比筹集的租赁住房7万套多«2万套»。", choices: ["1万套"] },
      { wrong: "农村居民收入增长7.1%，比城镇居民4.3%的增速快«3.8个百分点»。", choices: ["2.8个百分点"] },
      { wrong: "进步联盟支持率31.5%，劳动党29.8%，前者领先«2.7个百分点»。", choices: ["1.7个百分点"] },
      { wrong: "去年受理23.4万件、审结21.7万件，两者相差«2.7万件»。", choices: ["1.7万件"] },
      { wrong: "前三季度出口3706.4亿元，进口2826.3亿元，顺差«808.1亿元»。", choices: ["880.1亿元"] },
      { wrong: "任务共5.27万套，已交付4.93万套，还剩«4400套»。", choices: ["3400套"] },
      { wrong: "安置群众最多时3.96万人，目前仍有2.17万人，减少了«1.97万人»。", choices: ["1.79万人"] },
      { wrong: "绿电占比由22%提高到25%，提高«4个百分点»。", choices: ["3个百分点"] },
      { wrong: "床位从1200张增加到1500张，增加«400张»。", choices: ["300张"] },
      { wrong: "城镇化率由2013年的54%提高到2023年的66%，提高«11个百分点»。", choices: ["12个百分点"] },
      { wrong: "失业率为5.2%，比上年的5.6%下降«0.6个百分点»。", choices: ["0.4个百分点"] },
      { wrong: "毛利率为32.5%，上年同期为30.1%，提高«3.4个百分点»。", choices: ["2.4个百分点"] },
    ],
    leaveAlone: [
      "今年竣工各类住房8万套，比筹集的租赁住房7万套多1万套。",
      "农村居民收入增长7.1%，比城镇居民4.3%的增速快2.8个百分点。",
      "受理5万件，审结4万件，增加3000件。",
      "出口3706.4亿元，进口2826.3亿元，顺差880.1亿元。",
      "去年售出8万套，比前年多2万套，开工7万套。",
      "收入由100亿元增加到150亿元，同比增加30亿元。",
      "人口从2000万增加到2100万，比十年前增加300万。",
      "出口23.77亿元，进口17.99亿元，顺差5.8亿元。",
      "失业率从5.2%下降到5.1%，下降0.1个百分点。",
      "甲县8万人，比乙县7万余人多近1万人。",
      "进口130亿元，出口比去年的100亿元增加20亿元。",
      "失业率为5.2%，比上年的5.6%下降0.4个百分点。",
      "出口80亿元，比去年的100亿元减少20亿元。",
      "比重从54.3%提高到66.2%，提高12个百分点。",
      "毛利率为32.5%，上年同期为30.1%，提高2.4个百分点。",
    ],
  },
  *check(draft) {
    for (const figure of draft.figures) {
      if (figure.range || figure.value === undefined || !isDifference(figure)) continue;
      const before = draft.before(figure.start, 24);
      if (!anyDifference.test(before)) continue;
      const sentence = draft.sentenceAt(figure.start);
      const pair = sentence && pairFor(draft, sentence, figure, before);
      if (pair) yield* judge(draft, pair, figure);
    }
  },
});

/** 8万套|，比筹集的租赁住房|7万套: no other thing than the first figure's is compared. */
const compares =
  /^[^，,。；;、\d]{0,12}[，,]?(?:这|数量|总量|总数|规模|增速|增幅|还|也|又|则|均|都)*[比较]([^，,。；;、比较]*)$/;
const anyDifference =
  /[多高快大长重贵出先少低慢小短轻后了加增差距额为达仅约剩余下升减降缩提净缓窄滑落跌涨](?:近|约|大约|将近|超过|逾)?$/;

/** A rate of growth is none: growth has a rule of its own. */
function isDifference(figure: Figure): boolean {
  return isAmount(figure) && figure.kind !== "percentage";
}

interface Pair {
  readonly from: Figure;
  readonly less: Figure;
  /** The words say which way it goes. */
  readonly either: boolean;
}

function pairFor(draft: RuleDraft, sentence: RuleSentence, figure: Figure, before: string): Pair | undefined {
  const earlier = sentence.figures.filter(
    (other) => other.end <= figure.start && isAmount(other) && measures(other, figure),
  );
  const [second] = earlier.slice(-1);
  const [first] = earlier.slice(-2, -1);
  if (!first || !second) return undefined;
  const gap = draft.folded.slice(second.end, figure.start);
  const compared = comparison.exec(gap)?.[1];
  if (compared !== undefined) {
    if (!isComparedWith(draft, first, second)) return undefined;
    return isLess.test(compared)
      ? { from: second, less: first, either: false }
      : { from: first, less: second, either: false };
  }
  if (/[。！？]/.test(gap) || gap.length > 24) return undefined;
  if (between.test(before)) {
    if (earlier.length !== 2 || !tradesAgree(draft, sentence, first, second, before)) return undefined;
    return { from: first, less: second, either: true };
  }
  const whole = draft.folded.slice(sentence.start, first.start);
  const part = draft.folded.slice(first.end, second.start);
  if (rest.test(before)) {
    const fits = earlier.length === 2 && /[共总](?!同)|任务|计划/.test(whole) && /已|完成/.test(part);
    return fits ? { from: first, less: second, either: false } : undefined;
  }
  if (changed.test(before) && isFromTo(draft, second, whole, part))
    return { from: first, less: second, either: true };
  return undefined;
}

/** Two percentages differ by percentage points; everything else by its own unit. */
function measures(operand: Figure, result: Figure): boolean {
  return result.kind === "percentage-point" ? operand.kind === "percentage" : sameMeasure(operand, result);
}

/** A，比…B: the first figure stands in the clause before 比 or in front of it, and is no rate of change of B. */
function isComparedWith(draft: RuleDraft, first: Figure, second: Figure): boolean {
  const gap = draft.folded.slice(first.end, second.start).replaceAll(/\d{4}年(?:\d{1,2}月)?/g, "");
  const match = compares.exec(gap);
  return match !== null && !/同比|环比/.test(match[1] ?? "") && !/\d/.test(gap);
}

/** 顺差 and 逆差 are of exports and imports, and of nothing else. */
function tradesAgree(
  draft: RuleDraft,
  sentence: RuleSentence,
  first: Figure,
  second: Figure,
  before: string,
): boolean {
  if (!/[顺逆]差/.test(before)) return true;
  const labels = [
    draft.folded.slice(sentence.start, first.start),
    draft.folded.slice(first.end, second.start),
  ];
  const [one = "", other = ""] = labels;
  return (
    (/出口[额总值达为]*$/.test(one) && /进口[额总值达为]*$/.test(other)) ||
    (/进口[额总值达为]*$/.test(one) && !/进出口[额总值达为]*$/.test(one) && /出口[额总值达为]*$/.test(other))
  );
}

/** 由A提高到B，提高C; 最多时A，目前B，减少了C */
function isFromTo(draft: RuleDraft, second: Figure, whole: string, part: string): boolean {
  if (
    /^[^，,。；;]{0,6}[到至为](?:了|约)?(?:\d{4}年(?:\d{1,2}月)?[末底初]?的)?$/.test(part) &&
    /[从由](?:[^，,。；;从由]{0,16})$/.test(whole)
  ) {
    return draft.folded.slice(second.end, second.end + 1) !== "以";
  }
  if (yearBefore.test(part) && /[为是达到有]$/.test(whole)) return true;
  return then.test(whole.slice(-16)) && now.test(part) && /[，,；;]/.test(part) && part.length < 20;
}

function* judge(draft: RuleDraft, { from, less: other, either }: Pair, figure: Figure): Generator<RuleHit> {
  const one = boundsOf(from, draft.folded);
  const two = boundsOf(other, draft.folded);
  const said = resultBounds(figure, [from, other], draft.folded);
  if (!one || !two || !said) return;
  const agrees = !apart(minus(one, two), said) || (either && !apart(minus(two, one), said));
  if (agrees) return;
  const value = bigOf(from).minus(bigOf(other));
  if (value.eq(0) || (!either && value.lt(0))) return;
  const [larger, smaller] = value.gt(0) ? [from, other] : [other, from];
  yield hitAt(draft, larger, smaller, value.abs(), figure);
}

function hitAt(draft: RuleDraft, larger: Figure, smaller: Figure, value: Big, figure: Figure): RuleHit {
  const sum = `${shown(draft, larger)} − ${shown(draft, smaller)}`;
  const right = shownValue(draft, value, [figure, larger, smaller]);
  const hedged = [larger, smaller, figure].some(({ hedges }) => hedges !== undefined);
  const newText = hedged ? undefined : replacement(draft, value, figure);
  return {
    ...bareSpan(figure),
    message: {
      "zh-CN": `${sum} = ${right}，稿件作${shown(draft, figure)}。`,
      en: `${sum} = ${right}; the draft has ${shown(draft, figure)}.`,
    },
    fixes: newText === undefined ? [] : [{ edits: [{ ...figure.numeral, newText }] }],
    related: [larger, smaller].map((operand) => ({
      ...bareSpan(operand),
      message: { "zh-CN": "相减的数", en: "One of the two" },
    })),
  };
}
