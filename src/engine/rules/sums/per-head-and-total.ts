import type { Figure } from "../../figures/figure.ts";
import { apart, isPositive, map, over, roundedBounds } from "../arithmetic/bounds.ts";
import { bareSpan, bigOf, isAmount, sameMeasure, shown, shownValue } from "../arithmetic/operands.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule } from "../rule.ts";

/** 人均|地区生产总值, right before the figure. */
const perHead = /人均((?:地区|国内)?生产总值|GDP|[一-鿿]{2,8}?)(?:约?为|达到?|约|超过?|近)*$/;
const population =
  /(?:常住人口|总人口|户籍人口|人口|全(?:国|省|市|州|县|区|镇|乡|村|校|厂)(?:共有?|现有|有)?)(?:总量|总数|规模|约?为|达到?|有|约|近|超过?)*$/;
/** Averages are taken over a year's mean population: this much either way is no slip. */
const leeway = "0.15";

export const perHeadAndTotal = defineRule({
  id: "per-head-and-total",
  title: { "zh-CN": "人口、总量与人均", en: "Population, total and per head" },
  about: {
    "zh-CN": "同一句里的总量除以人口，与人均数相差过大。",
    en: "The total divided by the population of the same sentence is far from the figure per head.",
  },
  severity: "warning",
  source: "arithmetic",
  needs: ["人均"],
  kinds: ["money", "measure"],
  examples: {
    wrong: [
      { wrong: "全市常住人口2000万人，地区生产总值4万亿元，人均地区生产总值«2万元»。" },
      { wrong: "全镇2.4万人，公园绿地面积48万平方米，人均公园绿地面积«30平方米»。" },
      { wrong: "全县30万人口，财政收入60亿元，人均财政收入«5万元»。" },
    ],
    leaveAlone: [
      "全市常住人口2000万人，地区生产总值4万亿元，人均地区生产总值20万元。",
      "全市常住人口2185.8万人，地区生产总值4.38万亿元，人均地区生产总值20.03万元。",
      "全市常住人口2000万人，地区生产总值4万亿元，人均可支配收入8.2万元。",
      "全镇2.4万人，公园绿地面积48万平方米，人均公园绿地面积20平方米。",
      "全县2.4万人参加培训，财政收入60亿元，人均财政收入2万元。",
      "全市参保人数200万人，基金收入40亿元，人均基金收入5000元。",
    ],
  },
  *check(draft) {
    for (const figure of draft.figures) {
      if (!isAmount(figure) || (figure.kind !== "money" && figure.kind !== "measure")) continue;
      const indicator = perHead.exec(draft.before(figure.start, 20))?.[1];
      const sentence = indicator === undefined ? undefined : draft.sentenceAt(figure.start);
      if (!sentence || indicator === undefined) continue;
      const labels = new RegExp(`(?<!人均)${indicator}(?:总量|总额|约?为|达到?|约|近|超过?)*$`);
      const total = sentence.figures.find(
        (other) =>
          other !== figure &&
          isAmount(other) &&
          sameMeasure(other, figure) &&
          labels.test(draft.before(other.start, 24)),
      );
      const people = sentence.figures.find(
        (other) => /^人口?$/.test(other.unit ?? "") && isPopulation(draft, other),
      );
      const [all, heads, said] = [total, people, figure].map((other) => other && roundedBounds(other));
      if (!total || !people || !all || !heads || !said || !isPositive(all) || !isPositive(heads)) continue;
      const mean = over(all, heads);
      const wide = {
        ...(mean.low && { low: mean.low.times(`${1 - Number(leeway)}`) }),
        ...(mean.high && { high: mean.high.times(`${1 + Number(leeway)}`) }),
      };
      if (
        !apart(
          map(wide, (value) => value),
          said,
        )
      )
        continue;
      const right = shownValue(draft, bigOf(total).div(bigOf(people)).round(0), [figure, total]);
      yield {
        ...bareSpan(figure),
        message: {
          "zh-CN": `${shown(draft, total)} ÷ ${shown(draft, people)} ≈ ${right}，稿件作${shown(draft, figure)}。`,
          en: `${shown(draft, total)} ÷ ${shown(draft, people)} ≈ ${right}; the draft has ${shown(draft, figure)}.`,
        },
        related: [total, people].map((other) => ({
          ...bareSpan(other),
          message: { "zh-CN": "据以计算的数", en: "What it is worked out from" },
        })),
      };
    }
  },
});

/** 全镇2万人, 常住人口2000万人, 30万人口 */
function isPopulation(draft: RuleDraft, figure: Figure): boolean {
  return (
    figure.unit === "人口" ||
    (population.test(draft.before(figure.start, 16)) && /^[，,。；;、（(]/.test(draft.after(figure.end, 1)))
  );
}
