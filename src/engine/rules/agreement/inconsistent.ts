import { compareFigures } from "../../checking/compareFigures.ts";
import type { Claim, Slot } from "../../claims/claim.ts";
import type { Span } from "../../figures/figure.ts";
import { bareSpan } from "../arithmetic/operands.ts";
import { defineRule } from "../rule.ts";
import { type PlacedDraft, perLine, placed, type WholeDraft } from "../wholeDraft.ts";

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
  *checkWhole(draft) {
    const headline = draft.headline?.end ?? 0;
    const groups = new Map<string, PlacedClaim[]>();
    for (const line of draft.lines) {
      for (const { key, claim } of keyedClaims(line.draft)) {
        if (line.start + claim.figure.start < headline) continue;
        const others = groups.get(key);
        if (!others) groups.set(key, [{ line, claim }]);
        else others.push({ line, claim });
      }
    }
    for (const claims of groups.values()) {
      const [first, ...later] = claims;
      if (first) for (const claim of later) if (differs(first, claim)) yield hitAt(draft, first, claim);
    }
  },
});

interface PlacedClaim {
  readonly line: PlacedDraft;
  readonly claim: Claim;
}

const keyedClaims = perLine((draft) => {
  const keyed: { readonly key: string; readonly claim: Claim }[] = [];
  for (const claim of draft.claims) {
    const key = keyOf(claim);
    if (key !== undefined) keyed.push({ key, claim });
  }
  return keyed;
});

/** What makes two claims one: every slot said outright, and the words of the indicator. */
function keyOf(claim: Claim): string | undefined {
  const { figure, subject, indicator, measure, period, modality, direction, base, qualifiers, sentence } =
    claim;
  if (figure.value === undefined || figure.range || figure.hedges || figure.unit === undefined)
    return undefined;
  if (qualifiers.length > 0 || (indicator?.value.length ?? 0) < 4) return undefined;
  if (!isSaid(subject, sentence) || !isSaid(period, sentence)) return undefined;
  if (!isSaid(indicator, sentence) || !isSaid(measure, sentence)) return undefined;
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

function differs(first: PlacedClaim, second: PlacedClaim): boolean {
  const { draft } = first.line;
  const isOneSentence =
    first.line === second.line &&
    draft.sentenceAt(first.claim.figure.start) === draft.sentenceAt(second.claim.figure.start);
  return !isOneSentence && compareFigures(second.claim.figure, first.claim.figure) === "disjoint";
}

function hitAt(draft: WholeDraft, first: PlacedClaim, second: PlacedClaim) {
  const before = placed(bareSpan(first.claim.figure), first.line);
  const here = placed(bareSpan(second.claim.figure), second.line);
  return {
    ...here,
    message: {
      "zh-CN": `前文作${draft.slice(before)}，此处作${draft.slice(here)}，说的是同一事项。`,
      en: `${draft.slice(before)} before, ${draft.slice(here)} here, of the same thing.`,
    },
    related: [{ ...before, message: { "zh-CN": "前文", en: "Said before" } }],
  };
}
