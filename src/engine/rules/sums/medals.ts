import type { Figure } from "../../figures/figure.ts";
import { bareSpan, bigOf } from "../arithmetic/operands.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";

const metals = ["金", "银", "铜"];
/** 以3金2银1铜的成绩，|共获|6枚: the total right behind its three parts. */
const leads =
  /^牌?(?:的(?:总)?成绩|的战绩)?[^，,。；;、\d]{0,12}[，,]?[^，,。；;、\d]{0,6}(?:共|总|合计)[^，,。；;、\d各]{0,6}$/;

export const medals = defineRule({
  id: "medals",
  title: { "zh-CN": "奖牌数与金银铜", en: "Medals in all" },
  about: {
    "zh-CN": "“3金2银1铜共7枚奖牌”：金、银、铜牌数相加，与奖牌总数不符。",
    en: "Gold, silver and bronze do not add up to the number of medals given.",
  },
  severity: "error",
  source: "arithmetic",
  needs: ["枚"],
  examples: {
    wrong: [
      { wrong: "中国队以3金2银1铜共«7枚»奖牌收官。" },
      { wrong: "中国队获得5金3银2铜，总计«11枚»奖牌。" },
    ],
    leaveAlone: [
      "中国队以3金2银1铜共6枚奖牌收官。",
      "中国队获得5金3银2铜，奖牌总数居第二，奥运会历史上共获得200枚奖牌。",
      "两队各得3金2银1铜，共12枚奖牌。",
    ],
  },
  *check(draft) {
    for (const [index, figure] of draft.figures.entries()) {
      if (figure.unit !== "枚" || figure.value === undefined || figure.hedges || figure.range) continue;
      const hit = judge(draft, draft.figures.slice(Math.max(0, index - 3), index), figure);
      if (hit) yield hit;
    }
  },
});

function judge(draft: RuleDraft, parts: readonly Figure[], total: Figure): RuleHit | undefined {
  const [gold, , bronze] = parts;
  if (
    !gold ||
    !bronze ||
    !parts.every((part, index) => part.unit === metals[index] && part.value !== undefined)
  )
    return undefined;
  if (!leads.test(draft.folded.slice(bronze.end, total.start))) return undefined;
  if (parts.slice(1).some((part, index) => part.start - (parts[index]?.end ?? 0) > 2)) return undefined;
  if (/各|分别|每/.test(draft.before(gold.start, 12))) return undefined;
  const [sum, said] = [parts.reduce((all, part) => all + Number(part.value), 0), Number(bigOf(total))];
  if (sum === said) return undefined;
  const words = parts.map((part) => draft.slice(part.numeral)).join(" + ");
  return {
    ...bareSpan(total),
    message: {
      "zh-CN": `${words} = ${sum}，稿件作${said}枚。`,
      en: `${words} = ${sum}; the draft has ${said}.`,
    },
    related: parts.map((part) => ({ ...bareSpan(part), message: { "zh-CN": "分项", en: "A part" } })),
  };
}
