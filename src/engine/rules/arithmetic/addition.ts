import Big from "big.js";
import type { Figure } from "../../figures/figure.ts";
import type { RuleDraft } from "../draft.ts";
import type { RuleHit } from "../rule.ts";
import { apart, boundsOf, resultBounds, sum } from "./bounds.ts";
import { bareSpan, bigOf, replacement, shown, shownValue } from "./operands.ts";

/** Whether parts, however they are rounded, cannot make up a total. */
export function isWrongSum(draft: RuleDraft, parts: readonly Figure[], total: Figure): boolean {
  const each = parts.map((part) => boundsOf(part, draft.folded));
  const whole = resultBounds(total, parts, draft.folded);
  const known = each.filter((bounds) => bounds !== undefined);
  return whole !== undefined && known.length === each.length && apart(sum(known), whole);
}

/** A total that its parts do not make up, with the sum as the correction. */
export function wrongSum(draft: RuleDraft, parts: readonly Figure[], total: Figure): RuleHit {
  const value = parts.reduce((result, part) => result.plus(bigOf(part)), new Big(0));
  const left = parts.map((part) => shown(draft, part)).join(" + ");
  const right = shownValue(draft, value, [total, ...parts]);
  const newText = replacement(draft, value, total);
  return {
    ...bareSpan(total),
    message: {
      "zh-CN": `${left} = ${right}，稿件作${shown(draft, total)}。`,
      en: `${left} = ${right}; the draft has ${shown(draft, total)}.`,
    },
    fixes: newText === undefined ? [] : [{ edits: [{ ...total.numeral, newText }] }],
    related: parts.map((part) => ({ ...bareSpan(part), message: { "zh-CN": "分项", en: "A part" } })),
  };
}
