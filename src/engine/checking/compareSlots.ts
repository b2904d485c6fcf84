import type { Claim, Measure, Slot } from "../claims/claim.ts";
import { formerValue } from "../claims/qualifiers.ts";
import type { IsoDate } from "../figures/figure.ts";
import { addMonths, dayOfIso, isoOf } from "../time/calendar.ts";
import { parsePeriod } from "../time/period.ts";
import { comparePeriods } from "./comparePeriods.ts";
import { compareSubjects } from "./compareSubjects.ts";

/**
 * Whether a slot of two claims says the same. `unknown` when one of them leaves it open; `doubt` when they may
 * differ, so that no contradiction can be built on them.
 */
export type Agreement = "same" | "unknown" | "doubt" | "conflict";

export const slotNames = [
  "subject",
  "measure",
  "period",
  "modality",
  "direction",
  "base",
  "qualifier",
] as const;

export type SlotName = (typeof slotNames)[number];

export type Agreements = Readonly<Record<SlotName, Agreement>>;

export interface Dated {
  readonly claim: Claim;
  readonly date?: IsoDate | undefined;
}

export function compareSlots(draft: Dated, fact: Dated): Agreements {
  const ours = draft.claim;
  const theirs = fact.claim;
  return {
    subject: compareSubjects(ours, theirs),
    // 取消 says which way, and so no level.
    measure:
      ours.direction && !ours.measure
        ? "unknown"
        : compareMeasures(
            measureOf(ours),
            measureOf(theirs) ?? (growsFrom(ours) ? plainLevel(theirs) : undefined),
          ),
    period: comparePeriods(draft, fact),
    modality: compareModalities(ours, theirs, fact.date),
    direction: compareValues(ours.direction, theirs.direction),
    base: compareBases(ours, theirs),
    qualifier: compareQualifiers(ours.qualifiers, theirs.qualifiers),
  };
}

function compareValues(ours: Slot | undefined, theirs: Slot | undefined): Agreement {
  if (!ours || !theirs) return "unknown";
  return ours.value === theirs.value ? "same" : "conflict";
}

/** Measures that news uses for one another: a share is the level of a rate, a stock the level of an amount. */
const levels = new Set<Measure>(["level", "share", "stock"]);

/** An amount without a word for it, and without anything to compare it with, is a level. */
function measureOf(claim: Claim): Measure | undefined {
  if (claim.measure) return claim.measure.value;
  if (claim.figure.unit === "番") return "change";
  return !claim.base && amounts.has(claim.figure.kind) && claim.indicator && !claim.indicator.inherited
    ? "level"
    : undefined;
}

/** Amounts are 新增 or 增加; one that 增长 is most likely a level gone wrong. */
const grows = /^(?:增长|上升|上涨|提高|提升)/;

/** 产量增加 is of a level, where 增加就业 is not. */
const addition = /^(?:增加|增)/;
const levelNoun = /(?:量|额|值|入|出|率|人口|里程|面积)(?:\]|$)/;

function growsFrom({ measure, indicator }: Claim): boolean {
  const said = measure?.text ?? "";
  return grows.test(said) || (addition.test(said) && levelNoun.test(indicator?.value ?? ""));
}

/** Whether a source that has no word for it must mean a level where the draft speaks of growth. */
export function isPlainLevel(draft: Claim, fact: Claim): boolean {
  if (fact.measure) return false;
  return measureOf(fact) === "level" || draft.base !== undefined || growsFrom(draft);
}

function plainLevel(claim: Claim): Measure | undefined {
  return claim.base || claim.measure || claim.indicator?.inherited ? undefined : "level";
}

const amounts = new Set<Claim["figure"]["kind"]>(["money", "measure"]);

function compareMeasures(ours: Measure | undefined, theirs: Measure | undefined): Agreement {
  if (ours === theirs) return ours === undefined ? "unknown" : "same";
  if (ours === undefined || theirs === undefined) {
    const other = ours ?? theirs;
    if (other === "per-head") return "conflict";
    // Without a word for it a figure is rarely a change.
    if (ours === "increment") return "conflict";
    return other === "change" || other === "increment" ? "doubt" : "unknown";
  }
  return levels.has(ours) && levels.has(theirs) ? "unknown" : "conflict";
}

function compareModalities(ours: Claim, theirs: Claim, date: IsoDate | undefined): Agreement {
  const drafted = ours.modality?.value;
  const sourced =
    theirs.modality?.value ?? (drafted === "planned" && isOver(theirs, date) ? "done" : undefined);
  if (drafted === undefined || sourced === undefined) return "unknown";
  if (drafted === sourced) return "same";
  return drafted === "done" || sourced === "done" ? "conflict" : "unknown";
}

/** What a source tells of a time that is over, without a word of plans, is done. */
function isOver({ period }: Claim, date: IsoDate | undefined): boolean {
  const to = parsePeriod(period?.value ?? "")?.to;
  return to !== undefined && date !== undefined && to < date;
}

function compareBases(ours: Claim, theirs: Claim): Agreement {
  if (!ours.base || !theirs.base) return "unknown";
  if (ours.base.value === theirs.base.value) return "same";
  // A draft without a date leaves 去年 open; what it is compared with is then reckoned from the source's time.
  const here = baseMonth(ours, theirs.period);
  const there = baseMonth(theirs, ours.period);
  if (!here || !there) return isNamed(ours.base.value) && isNamed(theirs.base.value) ? "conflict" : "doubt";
  const same = here === there || here.slice(0, 4) === there || there.slice(0, 4) === here;
  return same || isTurnOfYear(here, there) ? "same" : "conflict";
}

/** 较上年末 and 较年初 are one. */
function isTurnOfYear(a: string, b: string): boolean {
  const [first, second] = a < b ? [a, b] : [b, a];
  return first === `${Number(second.slice(0, 4)) - 1}-12` && second.endsWith("-01");
}

/** Months from a claim's period back to what 同比 and 环比 compare it with. */
const monthsBack: Readonly<Record<string, number>> = { "year-on-year": 12, "month-on-month": 1 };
const lastYearEnd = "year-end";

function isNamed(base: string): boolean {
  return base in monthsBack || base === lastYearEnd;
}

/** What a claim is compared with, as a month or, where only years are told apart, a year; 同比 of 2023 is 2022. */
function baseMonth({ base, period }: Claim, other: Slot | undefined): string | undefined {
  if (!base) return undefined;
  if (base.value === lastYearEnd) {
    const year = (parsePeriod(period?.value ?? "") ?? parsePeriod(other?.value ?? ""))?.from?.slice(0, 4);
    return year === undefined ? undefined : `${Number(year) - 1}-12`;
  }
  const back = monthsBack[base.value];
  if (back === undefined) return parsePeriod(base.value)?.from?.slice(0, 7);
  const known = parsePeriod(period?.value ?? "") ?? parsePeriod(other?.value ?? "");
  const from = dayOfIso(known?.from ?? "");
  return from === undefined ? undefined : isoOf(addMonths(from, -back))?.slice(0, 7);
}

function compareQualifiers(ours: readonly Slot[], theirs: readonly Slot[]): Agreement {
  if (ours.length === 0 && theirs.length === 0) return "unknown";
  if (ours.some(isFormer) !== theirs.some(isFormer)) return "conflict";
  const [more, fewer] = ours.length >= theirs.length ? [ours, theirs] : [theirs, ours];
  if (fewer.length === 0) return more.some((slot) => slot.text === "分别") ? "doubt" : "unknown";
  const odd = fewer.filter(
    (slot) =>
      more.some((other) => sort(other) === sort(slot)) && !more.some((other) => other.value === slot.value),
  );
  if (odd.length === 0) return "same";
  return odd.some((slot) => !isPlace(slot)) ? "conflict" : "doubt";
}

/** `由70万元提高至100万元`: the first figure is what was. */
function isFormer(slot: Slot): boolean {
  return slot.value === formerValue;
}

/** Where in its sentence a figure stands: worded too freely to decide alone. */
function isPlace(slot: Slot): boolean {
  return slot.text === "其中" || slot.text === "分别";
}

/** Qualifiers of one sort exclude each other: two age groups, two wholes. */
function sort(slot: Slot): string {
  return slot.text === "其中" || slot.text === "分别" ? slot.text : slot.value.replace(/[\d.]/g, "");
}
