import { compareFigures } from "../../checking/compareFigures.ts";
import type { Claim, Slot } from "../../claims/claim.ts";
import type { Span } from "../../figures/figure.ts";
import { headlineOf } from "../../text/headline.ts";
import { bareSpan } from "../arithmetic/operands.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule } from "../rule.ts";

export const inconsistent = defineRule({
  id: "inconsistent",
  title: { "zh-CN": "前后数字不一", en: "Two values for one thing" },
  about: {
    "zh-CN": "稿件前后两处说的是同一主体、同一指标、同一时期，数字却不同。",
    en: "Two places of the draft give the same indicator of the same subject and period different values.",
  },
  severity: "warning",
  source: "agreement",
  examples: {
    wrong: [
      {
        wrong:
          "2023年，北京市地区生产总值达到4.4万亿元。\n记者了解到，2023年北京市地区生产总值达到«4.1万亿元»。",
      },
    ],
    leaveAlone: [
      "2023年，北京市地区生产总值达到4.4万亿元。\n2022年，北京市地区生产总值达到4.1万亿元。",
      "2023年，北京市地区生产总值达到4.4万亿元。\n2023年，上海市地区生产总值达到4.7万亿元。",
      "2023年，北京市地区生产总值达到4.4万亿元。\n2023年北京市地区生产总值达到43760亿元。",
    ],
  },
  *check(draft) {
    const headline = headlineOf(draft.text)?.end ?? 0;
    const groups = new Map<string, Claim[]>();
    for (const claim of draft.claims) {
      const key = claim.figure.start < headline ? undefined : keyOf(claim);
      if (key === undefined) continue;
      const others = groups.get(key);
      if (!others) groups.set(key, [claim]);
      else others.push(claim);
    }
    for (const claims of groups.values()) {
      const [first, ...later] = claims;
      if (first)
        for (const claim of later) if (differs(draft, first, claim)) yield hitAt(draft, first, claim);
    }
  },
});

/** What makes two claims one: every slot said outright, and the words of the indicator. */
function keyOf(claim: Claim): string | undefined {
  const { figure, subject, indicator, measure, period, modality, direction, base, qualifiers } = claim;
  if (figure.value === undefined || figure.range || figure.hedges || figure.unit === undefined)
    return undefined;
  if (![subject, indicator, period, measure].every((slot) => isSaid(slot, claim.sentence))) return undefined;
  if (qualifiers.length > 0 || (indicator?.value.length ?? 0) < 4) return undefined;
  const slots = [subject, indicator, measure, period, modality, direction, base].map(
    (slot) => slot?.value ?? "",
  );
  return [...slots, figure.unit].join("\u0001");
}

/** In so many words, in the claim's own sentence. */
function isSaid(slot: Slot | undefined, sentence: Span): boolean {
  if (slot === undefined || slot.inherited !== true) return slot !== undefined;
  return slot.start !== undefined && slot.start >= sentence.start && slot.start < sentence.end;
}

function differs(draft: RuleDraft, first: Claim, second: Claim): boolean {
  if (draft.sentenceAt(first.figure.start) === draft.sentenceAt(second.figure.start)) return false;
  return compareFigures(second.figure, first.figure) === "disjoint";
}

function hitAt(draft: RuleDraft, first: Claim, second: Claim) {
  const [before, here] = [bareSpan(first.figure), bareSpan(second.figure)];
  return {
    ...here,
    message: {
      "zh-CN": `前文作${draft.slice(before)}，此处作${draft.slice(here)}，说的是同一事项。`,
      en: `${draft.slice(before)} before, ${draft.slice(here)} here, of the same thing.`,
    },
    related: [{ ...before, message: { "zh-CN": "前文", en: "Said before" } }],
  };
}
