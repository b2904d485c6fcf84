import type { Figure } from "../../figures/figure.ts";
import { apart, isPositive, over, roundedBounds } from "../arithmetic/bounds.ts";
import { bareSpan, bigOf, isAmount, sameMeasure, shown, shownValue } from "../arithmetic/operands.ts";
import type { RuleDraft, RuleSentence } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";

/** 平均每个|社区: what the average is by, right before it. */
const each = /(?:平均)?每(?:一)?(?:(人)|([天日月年])|(个月|[一-鿿])([一-鿿]{0,2}))([^，,。；;、\d]{0,8})$/;
/** 户均收入, 日均: the unit is in the word. */
const mean = /([日月年户村班亩场人])均([^，,。；;、\d]{0,8})$/;
/** Words of the average that are no name of what it is of. */
const fillers = /约|达到?|为|近|超过?|有|就|可/g;
/** Units that a word of average may stand for. */
const units: Readonly<Record<string, RegExp>> = {
  日: /^[天日]$/,
  天: /^[天日]$/,
  月: /^(?:个)?月$/,
  个月: /^(?:个)?月$/,
  年: /^年$/,
  人: /^[人名位]$/,
};
const times = /^(?:[天日月年]|个月)$/;
const apartInTime = /其中|最高|峰值|高峰|单日|首日|同比|环比|比上|比去|增长|此前|平日|工作日|预计|计划/;

export const average = defineRule({
  id: "average",
  title: { "zh-CN": "总数、个数与平均数", en: "A total, a count and the average" },
  about: {
    "zh-CN": "“10个社区共发放500份，平均每个社区60份”：平均数与总数除以个数不符。",
    en: "The average given is not the total divided by the count.",
  },
  severity: "warning",
  source: "arithmetic",
  needs: ["每", "均"],
  examples: {
    wrong: [
      { wrong: "10个社区共发放500份，平均每个社区«60份»。" },
      { wrong: "8天假期，景区共接待游客40万人次，日均«8万人次»。" },
      { wrong: "20名学生共捐款3000元，平均每人捐款«200元»。" },
      { wrong: "全村50户共收入500万元，户均收入«12万元»。" },
      { wrong: "5天共接待游客10万人次，平均每天«3万人次»。" },
      { wrong: "全市12个乡镇共建成文化广场120个，平均每个乡镇«12个»。" },
    ],
    leaveAlone: [
      "10个社区共发放500份，平均每个社区50份。",
      "8天假期，景区共接待游客40万人次，日均5万人次。",
      "8天假期，景区共接待游客40万人次，同比增长20%，日均8万人次。",
      "3个区共有12所学校，每个区投入60万元。",
      "10个社区共发放500份，每户2份。",
      "20名学生共捐款3000元，平均每人捐款150元。",
      "12个乡镇共建成广场120个，平均每个广场投入5个工日。",
      "5年共投入100亿元，年均20亿元。",
      "5名老师带领20名学生共捐款3000元，平均每人捐款150元。",
      "全程5天，共发送旅客1200万人次，日均240万人次。",
    ],
  },
  *check(draft) {
    for (const figure of draft.figures) {
      if (!isAmount(figure) || figure.kind === "percentage") continue;
      const before = draft.before(figure.start, 16);
      if (!/每|均/.test(before)) continue;
      const sentence = draft.sentenceAt(figure.start);
      const hit = sentence && judge(draft, sentence, figure, before);
      if (hit) yield hit;
    }
  },
});

function judge(
  draft: RuleDraft,
  sentence: RuleSentence,
  figure: Figure,
  before: string,
): RuleHit | undefined {
  const count = countFor(draft, sentence, figure, before);
  const totals = sentence.figures.filter(
    (other) => other.end <= figure.start && other !== count && isAmount(other) && sameMeasure(other, figure),
  );
  const [total] = totals;
  if (!count || !total || totals.length !== 1) return undefined;
  const said = draft.folded.slice(sentence.start, figure.end);
  if (apartInTime.test(said) || !/共(?!同)|总计|累计|合计/.test(said)) return undefined;
  if (!isOfTotal(draft, before, total)) return undefined;
  const [all, number, mean] = [roundedBounds(total), roundedBounds(count), roundedBounds(figure)];
  if (!all || !number || !mean || !isPositive(all) || !isPositive(number)) return undefined;
  if (!apart(over(all, number), mean)) return undefined;
  const value = bigOf(total).div(bigOf(count));
  const right = shownValue(draft, value.round(2), [figure, total]);
  const equals = value.round(2).eq(value) ? "=" : "≈";
  const sum = `${shown(draft, total)} ÷ ${shown(draft, count)} ${equals} ${right}`;
  return {
    ...bareSpan(figure),
    message: {
      "zh-CN": `${sum}，稿件作${shown(draft, figure)}。`,
      en: `${sum}; the draft has ${shown(draft, figure)}.`,
    },
    related: [total, count].map((other) => ({
      ...bareSpan(other),
      message: { "zh-CN": "据以计算的数", en: "What it is worked out from" },
    })),
  };
}

/** 户均|收入: what is averaged is what the total is of, or is left unsaid. */
function isOfTotal(draft: RuleDraft, before: string, total: Figure): boolean {
  const [, , , , , behind] = each.exec(before) ?? [];
  const label = (behind ?? mean.exec(before)?.[2] ?? "").replace(fillers, "");
  return label === "" || draft.before(total.start, 12).includes(label.slice(0, 2));
}

/** The only count of the sentence in the unit that the average is by; of several, the one of the thing it names. */
function countFor(
  draft: RuleDraft,
  sentence: RuleSentence,
  figure: Figure,
  before: string,
): Figure | undefined {
  const [, person, time, classifier, noun = ""] = each.exec(before) ?? [];
  const unit = person ?? time ?? classifier ?? mean.exec(before)?.[1];
  if (unit === undefined) return undefined;
  const counts = sentence.figures.filter(
    (other) =>
      other.end <= figure.start &&
      other.value !== undefined &&
      !other.range &&
      other.kind === (times.test(unit) ? "duration" : "count") &&
      (units[unit]?.test(other.unit ?? "") ?? other.unit === unit),
  );
  const named = counts.filter((other) => noun.length === 2 && draft.folded.startsWith(noun, other.end));
  const [count] = named.length > 0 ? named : counts;
  return (named.length > 0 ? named : counts).length === 1 ? count : undefined;
}
