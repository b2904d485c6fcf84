import Big from "big.js";
import { significantDigits } from "../figures/digits.ts";
import type { Figure, HedgeKind } from "../figures/figure.ts";
import { reachingHedges } from "../lexicon/hedges.ts";
import { areFarApart } from "./farApart.ts";
import { type CommonUnit, relateUnits } from "./units.ts";
import { disjoint, holds, holdsValue, type ValueSet, valueSet } from "./valueSet.ts";

/** How a draft's figure stands to a source's, the draft's first: `rounded` says the draft rounds the source. */
export type FigureRelation =
  | "exact"
  | "equivalent" // the same set in another notation
  | "rounded"
  | "weaker" // implied by the source
  | "more-precise" // inside the source's set, which does not say so much
  | "overlaps"
  | "hedged-apart" // hedged alike, but around another number
  | "disjoint"
  | "hedge-dropped"
  | "hedge-flipped"
  | "range" // one end of the source's range
  | "unit" // the same number in a unit that is easily confused
  | "incomparable";

export function compareFigures(draft: Figure, fact: Figure): FigureRelation {
  if (draft.kind === "date" || fact.kind === "date") return compareDates(draft, fact);
  const units = relateUnits(draft, fact);
  if (units.kind === "apart") return "incomparable";
  if (units.kind === "confusable")
    return draft.value !== undefined && draft.value === fact.value ? "unit" : "incomparable";
  if (draft.kind === "ratio" || fact.kind === "ratio") return compareRatios(draft, fact);
  return compareSets(draft, fact, units);
}

export function supports(relation: FigureRelation): boolean {
  return relation === "exact" || relation === "equivalent" || relation === "rounded" || relation === "weaker";
}

export function contradicts(relation: FigureRelation): boolean {
  return (
    relation === "disjoint" ||
    relation === "hedge-dropped" ||
    relation === "hedge-flipped" ||
    relation === "range" ||
    relation === "unit"
  );
}

function compareDates(draft: Figure, fact: Figure): FigureRelation {
  if (draft.kind !== fact.kind || !draft.from || !fact.from) return "incomparable";
  if (draft.from === fact.from && draft.to === fact.to)
    return draft.text === fact.text ? "exact" : "equivalent";
  return draft.to !== undefined && fact.to !== undefined && (draft.to < fact.from || fact.to < draft.from)
    ? "disjoint"
    : "overlaps";
}

function compareRatios(draft: Figure, fact: Figure): FigureRelation {
  if (draft.kind !== fact.kind) return "incomparable";
  if (draft.numerator === undefined || fact.numerator === undefined)
    return draft.text === fact.text ? "exact" : "incomparable";
  const same = new Big(draft.numerator)
    .times(fact.denominator ?? "1")
    .eq(new Big(fact.numerator).times(draft.denominator ?? "1"));
  return same ? (draft.text === fact.text ? "exact" : "equivalent") : "disjoint";
}

function compareSets(draft: Figure, fact: Figure, units: CommonUnit): FigureRelation {
  if (areFarApart(draft, fact, units)) return "disjoint";
  if (saySame(draft, fact, units)) return sameWriting(draft, fact) ? "exact" : "equivalent";
  const ours = valueSet(draft, units.draftFactor);
  const theirs = valueSet(fact, units.factFactor);
  if (!ours || !theirs) return "incomparable";
  if (draft.range || fact.range) return compareRanges(draft, fact, ours, theirs, units);
  const sameNumber =
    draft.value !== undefined &&
    fact.value !== undefined &&
    new Big(draft.value).times(units.draftFactor).eq(new Big(fact.value).times(units.factFactor));
  if (sameNumber) return compareHedges(draft, fact, ours, theirs);
  if (draft.value !== undefined && fact.value !== undefined && isBound(draft) && isBound(fact)) {
    return disjoint(ours, theirs) ? "disjoint" : "hedged-apart";
  }
  if (holds(ours, theirs)) {
    if (isRoundedAmiss(draft, fact, units)) return "disjoint";
    return draft.hedge === undefined ? "rounded" : "weaker";
  }
  if (disjoint(ours, theirs) || isApart(draft, fact, ours, theirs)) return "disjoint";
  if (draft.value !== undefined && side(draft) !== undefined && side(draft) === side(fact))
    return "hedged-apart";
  return holds(theirs, ours) ? "more-precise" : "overlaps";
}

/** The same number in the same unit, hedged to the same side: nothing is to be reckoned. */
function saySame(draft: Figure, fact: Figure, { draftFactor, factFactor }: CommonUnit): boolean {
  if (draft.value === undefined || draft.value !== fact.value || draftFactor !== factFactor) return false;
  if (draft.range || fact.range || !isBounded(draft) || !isBounded(fact)) return false;
  return side(draft) === side(fact);
}

function isBounded({ low, high }: Figure): boolean {
  return low !== undefined || high !== undefined;
}

/** 约5.3% for 5.2%: whoever rounds writes the digits that there are. */
function isRoundedAmiss(draft: Figure, fact: Figure, units: CommonUnit): boolean {
  if (side(draft) !== "around" || fact.hedge !== undefined) return false;
  if (draft.value === undefined || fact.value === undefined) return false;
  const ours = new Big(draft.value);
  if (ours.c.length < 2) return false;
  const lastDigit = new Big(10).pow(ours.e - ours.c.length + 1).times(units.draftFactor);
  const apart = ours.times(units.draftFactor).minus(new Big(fact.value).times(units.factFactor)).abs();
  return apart.gte(lastDigit);
}

/** 两成 and 25%: what they round to may meet, what they say does not. */
function isApart(draft: Figure, fact: Figure, ours: ValueSet, theirs: ValueSet): boolean {
  if (draft.hedge !== undefined || fact.hedge !== undefined) return false;
  const [one, other] = [middle(ours), middle(theirs)];
  if (one && other && isFarFor(fact, one, other)) return true;
  if (one === undefined || other === undefined || holdsValue(theirs, one)) return false;
  // 八成 of 75%, which is 七成五.
  const isEnd = draft.text.includes("成") && Boolean(ours.low?.eq(other) || ours.high?.eq(other));
  return isEnd || !holdsValue(ours, other);
}

/** Who rounds to one digit and does not say so does not round this far: 1万 for 1.2万. */
function isFarFor({ value }: Figure, one: Big, other: Big): boolean {
  if (value === undefined || significantDigits(value) > 1) return false;
  return one.minus(other).abs().gt(other.times(farthestRounded).abs());
}

const farthestRounded = new Big("0.1");

function middle({ low, high }: ValueSet): Big | undefined {
  return low && high && low.plus(high).div(2);
}

/** Which side of its number a hedge points to. */
const sides: Readonly<Record<HedgeKind, "below" | "above" | "around">> = {
  near: "below",
  below: "below",
  "at-most": "below",
  over: "above",
  more: "above",
  "at-least": "above",
  about: "around",
  some: "around",
};

function side(figure: Figure): "below" | "above" | "around" | undefined {
  const hedge = figure.hedges?.[0];
  return hedge && sides[hedge.kind];
}

const reaching = new Set(reachingHedges);

/** Both write the same number; only the words around it may differ. */
function compareHedges(draft: Figure, fact: Figure, ours: ValueSet, theirs: ValueSet): FigureRelation {
  const drafted = side(draft);
  const sourced = side(fact);
  if (drafted === sourced) return sameWriting(draft, fact) ? "exact" : "equivalent";
  if (drafted === "around") return "weaker";
  if (drafted === undefined) return sourced === "around" ? "more-precise" : "hedge-dropped";
  if (sourced === undefined || sourced === "around") {
    if (reaching.has(draft.hedges?.[0]?.text ?? "")) return "weaker";
    if (holds(ours, theirs)) return "weaker";
    return disjoint(ours, theirs) ? "hedge-flipped" : "overlaps";
  }
  return "hedge-flipped";
}

/** 不低于15% and 不低于25% are two rules, though one implies the other. */
function isBound(figure: Figure): boolean {
  const kind = figure.hedges?.[0]?.kind;
  return kind === "at-least" || kind === "at-most";
}

function sameWriting(draft: Figure, fact: Figure): boolean {
  return draft.text === fact.text || draft.text.normalize("NFKC") === fact.text.normalize("NFKC");
}

function compareRanges(
  draft: Figure,
  fact: Figure,
  ours: ValueSet,
  theirs: ValueSet,
  units: CommonUnit,
): FigureRelation {
  if (holds(ours, theirs) && holds(theirs, ours)) return sameWriting(draft, fact) ? "exact" : "equivalent";
  if (fact.range && !draft.range) {
    const value = draft.value === undefined ? undefined : new Big(draft.value).times(units.draftFactor);
    const isLow = value !== undefined && theirs.low?.eq(value) && side(draft) !== "above";
    const isHigh = value !== undefined && theirs.high?.eq(value) && side(draft) !== "below";
    if ((isLow || isHigh) && side(draft) !== "around") return "range";
    if (value !== undefined && draft.hedge === undefined && holdsValue(theirs, value)) return "more-precise";
  }
  if (draft.range && fact.range && !disjoint(ours, theirs))
    return holds(ours, theirs) && !sharesEnd(ours, theirs) ? "weaker" : "range";
  if (holds(ours, theirs)) return "weaker";
  if (disjoint(ours, theirs)) return "disjoint";
  return holds(theirs, ours) ? "more-precise" : "overlaps";
}

/** One end is the source's: the other was meant to be, too. */
function sharesEnd(a: ValueSet, b: ValueSet): boolean {
  return Boolean((a.low && b.low && a.low.eq(b.low)) || (a.high && b.high && a.high.eq(b.high)));
}
