import type { Figure } from "../../figures/figure.ts";
import { apart, isPositive, over, roundedBounds } from "../arithmetic/bounds.ts";
import { bareSpan, bigOf, isAmount, sameMeasure, shown, shownValue } from "../arithmetic/operands.ts";
import type { RuleDraft, RuleSentence } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";

/** 平均每个社区, 日均: what the average is by, right before it. */
const each = /(?:平均)?每(?:一)?([一-鿿])[^，,。；;、\d]{0,8}$/;
const perTime: readonly (readonly [RegExp, RegExp])[] = [
  [/日均[^，,。；;、\d]{0,8}$/, /^[天日]$/],
  [/月均[^，,。；;、\d]{0,8}$/, /^(?:个)?月$/],
];
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
  examples: {
    wrong: [
      { wrong: "10个社区共发放500份，平均每个社区«60份»。" },
      { wrong: "8天假期，景区共接待游客40万人次，日均«8万人次»。" },
    ],
    leaveAlone: [
      "10个社区共发放500份，平均每个社区50份。",
      "8天假期，景区共接待游客40万人次，日均5万人次。",
      "8天假期，景区共接待游客40万人次，同比增长20%，日均8万人次。",
      "3个区共有12所学校，每个区投入60万元。",
      "10个社区共发放500份，每户2份。",
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
  const count = countFor(sentence, figure, before);
  const totals = sentence.figures.filter(
    (other) => other.end <= figure.start && isAmount(other) && sameMeasure(other, figure),
  );
  const [total] = totals;
  if (!count || !total || totals.length !== 1 || count === total) return undefined;
  const said = draft.folded.slice(sentence.start, figure.end);
  if (apartInTime.test(said) || !/[共总]|累计|合计/.test(said)) return undefined;
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

/** The only count of the sentence in the unit that the average is by. */
function countFor(sentence: RuleSentence, figure: Figure, before: string): Figure | undefined {
  const earlier = sentence.figures.filter(
    (other) => other.end <= figure.start && other.value !== undefined && !other.range,
  );
  const unit = each.exec(before)?.[1];
  const time = perTime.find(([words]) => words.test(before))?.[1];
  const counts = earlier.filter((other) =>
    time
      ? other.kind === "duration" && time.test(other.unit ?? "")
      : other.kind === "count" && other.unit === unit,
  );
  return counts.length === 1 ? counts[0] : undefined;
}
