import Big from "big.js";
import type { Figure } from "../../figures/figure.ts";
import { isPositive, over, roundedBounds } from "../arithmetic/bounds.ts";
import { bigOf, shown } from "../arithmetic/operands.ts";
import type { RuleDraft, RuleSentence } from "../draft.ts";
import type { RuleHit } from "../rule.ts";
import { levelsFor, relatedTo } from "./levels.ts";

/** 翻两番 is four times as much, or somewhat more; less than that, or as much as three doublings, it is not. */
export function judgeDoublings(
  draft: RuleDraft,
  sentence: RuleSentence,
  figure: Figure,
): RuleHit | undefined {
  const levels = levelsFor(draft, sentence, figure);
  const doublings = Number(figure.value ?? 0);
  if (!levels || figure.hedges || !Number.isInteger(doublings) || doublings < 1) return undefined;
  const { from, to } = levels;
  const [a, b] = [roundedBounds(from), roundedBounds(to)];
  if (!a || !b || !isPositive(a) || !isPositive(b)) return undefined;
  const ratio = over(b, a);
  const times = new Big(2).pow(doublings);
  const fits = !ratio.high?.lt(times.times("0.9")) && !ratio.low?.gte(times.times(2));
  if (fits) return undefined;
  const value = bigOf(to).div(bigOf(from)).round(2).toFixed();
  const said = draft.slice(figure);
  return {
    start: figure.start,
    end: figure.end,
    message: {
      "zh-CN": `${shown(draft, to)} ÷ ${shown(draft, from)} ≈ ${value}，“${said}”应是${times.toFixed()}倍。`,
      en: `${shown(draft, to)} ÷ ${shown(draft, from)} ≈ ${value}; ${said} is ${times.toFixed()} times as much.`,
    },
    related: relatedTo([from, to]),
  };
}
