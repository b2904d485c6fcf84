import type { Slot } from "../claims/claim.ts";
import { type Content, parseContent } from "../claims/contentWords.ts";
import { isStated } from "../claims/stated.ts";
import type { Span } from "../figures/figure.ts";
import { readPlaces } from "../places/index.ts";
import { granularityOf, parsePeriod, relatePeriods } from "../time/period.ts";
import type { Candidate, DraftClaim } from "./candidate.ts";
import { isBare, sameNews } from "./comparePeriods.ts";
import { isPlainLevel, type SlotName } from "./compareSlots.ts";
import { placesOf } from "./compareSubjects.ts";
import type { FindingCode, TextEdit } from "./finding.ts";
import { writeMultiple } from "./writeMultiple.ts";

/** The one slot in which a draft's claim differs from a fact with the same value. */
export interface OddSlot {
  readonly code: Extract<
    FindingCode,
    | "period"
    | "measure"
    | "direction"
    | "subject"
    | "indicator"
    | "qualifier"
    | "modality"
    | "base"
    | "percent-point"
  >;
  readonly candidate: Candidate;
  /** What the draft states, where it states it. */
  readonly drafted: Slot & Span;
  /** What the source says instead. */
  readonly sourced: string;
  /** The draft may well speak of something else: only say so when it plainly follows this source. */
  readonly doubtful: boolean;
  /** One time lies in the other (8月 in 前8个月), which no slip of the calendar explains: numbers must bear it out. */
  readonly nested?: true;
  /** The correction, where it is more than putting one word for another; `none` where it cannot be known. */
  readonly edit?: TextEdit | "none";
}

export function oddSlot(draft: DraftClaim, candidates: readonly Candidate[]): OddSlot | undefined {
  const odd = candidates.flatMap((candidate) => oddSlotOf(draft, candidate) ?? []);
  // Two facts that would each be met by changing another slot leave it open which one was meant.
  const codes = new Set(odd.map((one) => one.code));
  return codes.size === 1
    ? odd.sort((a, b) => b.candidate.nearby - a.candidate.nearby)[0]
    : odd.find((one) => !one.doubtful);
}

/** The slot that one fact alone says is wrong. */
export function oddSlotOf(draft: DraftClaim, candidate: Candidate): OddSlot | undefined {
  const { relation, conflicts, fit } = candidate;
  if (candidate.doubtful && !isPlanTakenForDone(candidate)) return undefined;
  if (fit === "sibling" || (fit === "loose" && conflicts.length === 0))
    return conflicts.length === 0 && isSame(candidate) ? oddWord(draft, candidate) : undefined;
  if (
    fit !== "strict" &&
    fit !== "explained" &&
    !(
      fit === "near" &&
      candidate.alignment.onlyDraft.length === 0 &&
      (candidate.nearby >= closeWording || relation === "unit")
    )
  )
    return undefined;
  const [name] = conflicts;
  if (
    draft.claim.figure.kind === "multiple" &&
    conflicts.every((one) => one === "measure" || one === "base")
  ) {
    return isSame(candidate) && conflicts.length > 0 ? timesFinding(draft, candidate) : undefined;
  }
  if (!name || conflicts.length > 1) return undefined;
  if (relation === "unit" && name === "measure")
    return slotFinding("percent-point", "measure", draft, candidate);
  // `增长6000亿元` for `超过6000亿元`: the verb stands where the hedge should.
  if (name === "measure" && relation === "hedge-dropped" && grows.test(draft.claim.measure?.text ?? ""))
    return slotFinding("measure", "measure", draft, candidate);
  return isSame(candidate) ? slotFinding(name, name, draft, candidate) : undefined;
}

const grows = /^(?:增长|增加|上升|提高)/;

/** A plan for a year, told as done in the part of it that is over. */
function isPlanTakenForDone({ slots, conflicts, fact }: Candidate): boolean {
  const { period, ...others } = slots;
  return (
    period === "doubt" &&
    conflicts.length === 1 &&
    slots.modality === "conflict" &&
    fact.modality?.value === "planned" &&
    !Object.values(others).includes("doubt")
  );
}

const closeWording = 5;
const plainVerb = "达到";

function isSame({ relation }: Candidate): boolean {
  return relation === "exact" || relation === "equivalent";
}

function slotFinding(
  code: OddSlot["code"],
  name: SlotName,
  draft: DraftClaim,
  candidate: Candidate,
): OddSlot | undefined {
  const drafted = statedSlot(name, draft, candidate);
  if (!drafted) return undefined;
  const sourced = sourcedText(name, draft, candidate);
  if (sourced === undefined) return undefined;
  if ((name === "period" || name === "subject") && !candidate.sameNews) return undefined;
  // What was planned then may be done by now.
  if (name === "modality" && isLater(draft, candidate)) return undefined;
  const { period, subject } = candidate.fact;
  // A list and one of its members are two subjects, not one mistaken for the other.
  if (name === "subject" && placesOf(drafted.value).length !== placesOf(subject?.value ?? "").length)
    return undefined;
  if (name === "period" && (!period || isBare(period.text))) return undefined;
  const nested = name === "period" && !areApart(drafted.value, period?.value);
  // 昨日，校方公布今年录取7286人: a day may be that of the news.
  if (nested && granularityOf(parsePeriod(drafted.value) ?? {}) === "day") return undefined;
  // 全市 of two cities: what is wrong is not that word.
  if (name === "subject" && drafted.text === sourced) return undefined;
  // `机场取消航班312架次，铁路停运列车186列`: what the clause before is about need not be meant again.
  if (name === "subject" && drafted.inherited) return undefined;
  const doubtful = name === "subject" || name === "period";
  return { code, candidate, drafted, sourced, doubtful, ...(nested && { nested }) };
}

/** Both are dated, and not of one time. */
function isLater(draft: DraftClaim, { fact }: Candidate): boolean {
  const { date } = fact.source;
  return date !== undefined && sameNews(draft, { claim: fact, date }) === false;
}

/** `是上年的1.8倍` for `增长1.8倍`: the words around the number are one slot. */
function timesFinding(draft: DraftClaim, candidate: Candidate): OddSlot | undefined {
  const { measure } = draft.claim;
  const { base, measure: sourced } = candidate.fact;
  if (measure?.value === sourced?.value) return slotFinding("base", "base", draft, candidate);
  // `增长到10倍` for `增长了10倍`
  if (measure?.value === "level") return slotFinding("measure", "measure", draft, candidate);
  const edit = writeMultiple(draft.text, draft.claim);
  if (!edit || !sourced) return undefined;
  const drafted = {
    text: draft.text.slice(edit.start, edit.end),
    value: "",
    start: edit.start,
    end: edit.end,
  };
  const said =
    sourced.value === "multiple"
      ? `${base?.text ?? ""}${candidate.fact.figure.text}`
      : `${sourced.text}${candidate.fact.figure.text}`;
  return { code: "measure", candidate, drafted, sourced: said, edit, doubtful: false };
}

/** The draft's slot, if the draft itself states it. */
function statedSlot(name: SlotName, { claim }: DraftClaim, candidate: Candidate): (Slot & Span) | undefined {
  const slot =
    name === "qualifier"
      ? claim.qualifiers.find((one) => !candidate.fact.qualifiers.some((other) => other.value === one.value))
      : claim[name];
  if (slot?.start === undefined || slot.end === undefined || !isStated(slot, claim)) return undefined;
  return { ...slot, start: slot.start, end: slot.end };
}

function sourcedText(name: SlotName, draft: DraftClaim, { fact }: Candidate): string | undefined {
  if (name === "qualifier") return fact.qualifiers[0]?.text;
  const said = fact[name]?.text;
  // Without a word of plans, what the source tells is what came of them.
  if (name === "modality" && said === undefined) return fact.measure?.text;
  // A level needs no word in the source, and has one in the correction.
  return said ?? (name === "measure" && isPlainLevel(draft.claim, fact) ? plainVerb : undefined);
}

/** One word stands where the source has another: 支出 for 收入, 雄安新区 for 副中心. */
function oddWord(draft: DraftClaim, candidate: Candidate): OddSlot | undefined {
  const { onlyDraft, onlyFact } = candidate.alignment;
  const places =
    onlyDraft.length === 1 && onlyFact.length === 1
      ? { drafted: onlyDraft[0], sourced: onlyFact[0] }
      : undefined;
  const { drafted, sourced } = candidate.siblings ?? places ?? {};
  const { indicator } = draft.claim;
  if (drafted === undefined || sourced === undefined) return undefined;
  if (!candidate.sameNews || !indicator || indicator.inherited || indicator.start === undefined)
    return undefined;
  const start = draft.text.indexOf(drafted, indicator.start);
  if (start < 0 || start >= (indicator.end ?? 0)) return undefined;
  const arePlaces = placesOf(drafted).length > 0 && placesOf(sourced).length > 0;
  if (!arePlaces && !candidate.siblings) return undefined;
  const slot = arePlaces
    ? placeAround(draft.text, start)
    : { text: drafted, value: drafted, start, end: start + drafted.length };
  if (!slot) return undefined;
  if (arePlaces) return { code: "subject", candidate, drafted: slot, sourced, doubtful: true };
  // 营业收入 with 利润 for 收入 would be a name that the source does not have.
  const isName = replacesName(
    wordsOf(draft.content),
    wordsOf(parseContent(candidate.fact.indicator?.value ?? "")),
    drafted,
    sourced,
  );
  return {
    code: "indicator",
    candidate,
    drafted: slot,
    sourced,
    doubtful: true,
    ...(!isName && { edit: "none" as const }),
  };
}

/** Whether putting the source's word for the draft's gives a name that the source has. */
function replacesName(
  ours: readonly string[],
  theirs: readonly string[],
  drafted: string,
  sourced: string,
): boolean {
  const name = ours.find((word) => word.includes(drafted));
  const corrected = name?.replace(drafted, sourced);
  return corrected !== undefined && theirs.some((word) => word.includes(corrected));
}

function wordsOf({ names, runs }: Content): readonly string[] {
  return [...names, ...runs];
}

/** A time within the other is no slip of the calendar. */
function areApart(drafted: string, sourced: string | undefined): boolean {
  const ours = parsePeriod(drafted);
  const theirs = parsePeriod(sourced ?? "");
  return ours !== undefined && theirs !== undefined && relatePeriods(ours, theirs) === "disjoint";
}

const longestPlace = 12;

/** The whole name of a place of which a word stands at `at`: 雄安新区 where words are cut as 雄安 and 新区. */
function placeAround(text: string, at: number): (Slot & Span) | undefined {
  const from = Math.max(0, at - longestPlace);
  const mention = readPlaces(text.slice(from, at + longestPlace)).find(
    (place) => place.start + from <= at && at < place.end + from,
  );
  return (
    mention && {
      text: mention.text,
      value: mention.text,
      start: mention.start + from,
      end: mention.end + from,
    }
  );
}
