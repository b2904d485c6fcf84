import Big from "big.js";
import { conversion } from "../figures/convert.ts";
import { significantDigits } from "../figures/digits.ts";
import type { Figure } from "../figures/figure.ts";
import {
  confusableCounters,
  generalCounter,
  particularCounters,
  sameCounters,
} from "../lexicon/unitSynonyms.ts";
import { one } from "./valueSet.ts";

/** What takes two figures to one unit. */
export interface CommonUnit {
  readonly kind: "convertible";
  readonly draftFactor: Big;
  readonly factFactor: Big;
}

export type UnitRelation = CommonUnit | { readonly kind: "confusable" } | { readonly kind: "apart" };

const same: UnitRelation = { kind: "convertible", draftFactor: one, factFactor: one };
const apart: UnitRelation = { kind: "apart" };
const confusable: UnitRelation = { kind: "confusable" };

/** Rates of a whole, in parts of it. A percentage point is none: it is a difference of two. */
const rates: Readonly<Record<string, Big>> = {
  "%": new Big("0.01"),
  "‰": new Big("0.001"),
  "‱": new Big("0.0001"),
  倍: one,
};

const counterGroup = new Map(
  sameCounters.flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)),
);
const particular = new Set(particularCounters);

/** Whether two figures can be compared, and what takes each to a common unit. */
export function relateUnits(draft: Figure, fact: Figure): UnitRelation {
  const draftRate = rateOf(draft);
  const factRate = rateOf(fact);
  const sameNumber = draft.value !== undefined && draft.value === fact.value;
  if (draftRate && factRate) {
    if (draft.unit === fact.unit && draft.kind === fact.kind) return same;
    if (sameNumber && draft.kind !== "fraction" && fact.kind !== "fraction") return confusable;
    return { kind: "convertible", draftFactor: draftRate, factFactor: factRate };
  }
  if ((draftRate || draft.unit === "pp") && (factRate || fact.unit === "pp")) {
    return draft.unit === fact.unit ? same : confusable;
  }
  // 翻了10番 for 增长10倍
  if (isTimes(draft) && isTimes(fact) && draft.unit !== fact.unit) return sameNumber ? confusable : apart;
  if (draft.unit === fact.unit) return draft.kind === fact.kind || draft.unit !== undefined ? same : apart;
  if (draft.unit === undefined || fact.unit === undefined) {
    return leavesOutUnit(draft, fact) || leavesOutUnit(fact, draft) ? same : apart;
  }
  if (draft.kind === "money" && fact.kind === "money") return confusable;
  if (sameGroup(draft.unit, fact.unit)) return same;
  const factor = conversion(draft.unit, fact.unit);
  if (factor !== undefined) {
    return sameNumber && !factor.numerator.eq(factor.denominator)
      ? confusable
      : { kind: "convertible", draftFactor: factor.numerator, factFactor: factor.denominator };
  }
  if (draft.kind === fact.kind && (draft.kind === "duration" || draft.kind === "measure"))
    return sameNumber ? confusable : apart;
  const counters = relateCounters(draft.unit, fact.unit);
  // 3.21亿标箱 for 3.21亿吨: so many digits are no chance.
  const isUnlikely = sameNumber && significantDigits(draft.value ?? "0") >= unlikelyDigits;
  return counters.kind === "apart" && isUnlikely && isAmount(draft) && isAmount(fact) ? confusable : counters;
}

/** `站上4.4万亿台阶`: headlines leave out 元 and 个 behind 万 and 亿. */
function leavesOutUnit(bare: Figure, full: Figure): boolean {
  return (
    bare.kind === "number" && /[万亿]/.test(bare.text) && (full.kind === "money" || full.kind === "count")
  );
}

const unlikelyDigits = 3;

function isTimes({ unit }: Figure): boolean {
  return unit === "倍" || unit === "番";
}

function isAmount({ kind }: Figure): boolean {
  return kind === "count" || kind === "measure";
}

function rateOf(figure: Figure): Big | undefined {
  if (figure.kind === "fraction") return one;
  return figure.unit === undefined ? undefined : rates[figure.unit];
}

function sameGroup(draft: string, fact: string): boolean {
  return (counterGroup.get(draft) ?? draft) === (counterGroup.get(fact) ?? fact);
}

function relateCounters(draft: string, fact: string): UnitRelation {
  const ours = counterGroup.get(draft) ?? draft;
  const theirs = counterGroup.get(fact) ?? fact;
  if (draft === generalCounter && particular.has(fact)) return same;
  if (fact === generalCounter && particular.has(draft)) return same;
  const alike = confusableCounters.some(
    ([one, other]) => (one === ours && other === theirs) || (one === theirs && other === ours),
  );
  return alike ? confusable : apart;
}
