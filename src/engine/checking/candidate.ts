import type { Claim } from "../claims/claim.ts";
import { type Content, parseContent } from "../claims/contentWords.ts";
import type { Fact } from "../facts/fact.ts";
import type { FactIndex } from "../facts/factIndex.ts";
import { isTelling } from "../facts/indexKeys.ts";
import type { Searchable } from "../facts/vocabulary.ts";
import type { Figure, IsoDate } from "../figures/figure.ts";
import { type Alignment, align } from "./alignment.ts";
import { compareFigures, contradicts, type FigureRelation } from "./compareFigures.ts";
import { sameNews } from "./comparePeriods.ts";
import { type Agreements, compareSlots, type SlotName, slotNames } from "./compareSlots.ts";
import { placesOf } from "./compareSubjects.ts";
import { type Echo, echoOf } from "./echo.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { isQuoted, leavesOutPerHead } from "./quotation.ts";
import { narrows, type SiblingPair, siblingPair } from "./siblings.ts";
import { isDependent, isOfTopicAhead, isStrange as isUnknown, strangers } from "./strangers.ts";

/** A claim of the draft with what comparing it needs. */
export class DraftClaim {
  readonly text: string;
  readonly claim: Claim;
  readonly date: IsoDate | undefined;
  readonly #index: FactIndex;
  #content: Content | undefined;
  #context: Content | undefined;

  constructor(text: string, claim: Claim, date: IsoDate | undefined, index: FactIndex) {
    this.text = text;
    this.claim = claim;
    this.date = date;
    this.#index = index;
  }

  /** Its own words. They are cut only for claims that some fact may be about. */
  get content(): Content {
    this.#content ??= this.#index.read(this.claim.indicator?.value);
    return this.#content;
  }

  /** The words right before it: what the draft says of other things must not lend a claim their names. */
  get context(): Content {
    this.#context ??= this.#index.read(this.claim.lead);
    return this.#context;
  }
}

/**
 * How far two claims are about one thing: `strict` when no word of either stands alone, `explained` when those
 * that do were said before by the other side, `near` when one side only leaves words out, `loose` when they share most, `sibling` when one word stands for another
 * (收入 and 支出), `number` when they share a number too long to be chance and no word, `none` otherwise.
 */
export type Fit = "strict" | "explained" | "near" | "loose" | "number" | "sibling" | "none";

/** A fact that may speak of the same thing as a claim, and how it compares. */
export interface Candidate {
  readonly fact: Fact;
  readonly alignment: Alignment;
  readonly fit: Fit;
  /** Words of the two that exclude each other. */
  readonly siblings?: SiblingPair;
  readonly relation: FigureRelation;
  readonly slots: Agreements;
  readonly conflicts: readonly SlotName[];
  /** Some slot may differ: enough to hold a contradiction back, not enough to refuse support. */
  readonly doubtful: boolean;
  readonly sameNews: boolean;
  /** The draft's sentence speaks of something that the source does not. Asked only of what may oppose the draft. */
  readonly strange: boolean;
  /** Characters around the figure that both sentences share literally. */
  readonly nearby: number;
  /** The draft has the fact's very number, too long to be chance. */
  readonly hasNumber: boolean;
  /** It has, no slot differs, and it names nothing else that it is of. */
  readonly quoted: boolean;
  /** The draft gives the figure to a place that the source never names. Asked only where it decides. */
  readonly foreign: boolean;
  /** The draft's number is plainly this fact's gone wrong, and nothing it says is unknown to the source. */
  readonly echo?: Echo;
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] };

/** With a date unknown, only wording this close says that draft and source tell of one moment. */
const followsClosely = 8;

/** @returns undefined when the two share no word, or too little to be about one thing: most facts end here. */
export function compare(draft: DraftClaim, fact: Fact, index: FactIndex): Candidate | undefined {
  const wording = compareWords(draft, fact, index);
  const isWorded = wording.words !== "none" || wording.siblings !== undefined;
  if (!isWorded && !wording.hasNumber) return undefined;
  const relation = compareFigures(draft.claim.figure, fact.figure);
  return isWorded || relation === "exact" ? compareRest(draft, fact, wording, relation, index) : undefined;
}

/** The same of a fact that the claim is about for other reasons than their words. */
export function compareAll(draft: DraftClaim, fact: Fact, index: FactIndex): Candidate {
  const relation = compareFigures(draft.claim.figure, fact.figure);
  return compareRest(draft, fact, compareWords(draft, fact, index), relation, index);
}

interface Wording {
  readonly alignment: Alignment;
  readonly words: Exclude<Fit, "number" | "sibling">;
  readonly siblings: SiblingPair | undefined;
  readonly hasNumber: boolean;
}

function compareWords(draft: DraftClaim, fact: Fact, index: FactIndex): Wording {
  const theirs = index.wordsOf(fact);
  const alignment = align(draft, theirs, theirs);
  return {
    alignment,
    words: fitOf(alignment),
    siblings: siblingPair(draft.content, theirs.content),
    hasNumber: draft.claim.figure.value === fact.figure.value && isTelling(fact.figure),
  };
}

function compareRest(
  draft: DraftClaim,
  fact: Fact,
  { alignment, words, siblings, hasNumber }: Wording,
  figures: FigureRelation,
  index: FactIndex,
): Candidate {
  const theirs = index.wordsOf(fact);
  const isTwin = hasNumber && figures === "exact";
  const dated = { claim: fact, ...(fact.source.date !== undefined && { date: fact.source.date }) };
  const nearby = neighbourhood(draft, fact);
  const compared = compareSlots(draft, dated);
  // Wording this close settles whose figure it is and of what a part, when the two at least overlap.
  const known = nearby >= followsClosely ? settled(compared) : compared;
  const slots =
    isTwin && leavesOutPerHead(draft.claim, fact) ? { ...known, measure: "unknown" as const } : known;
  const conflicts = slotNames.filter((name) => slots[name] === "conflict");
  const relation =
    figures === "incomparable" && isOtherUnit(draft.claim.figure, fact.figure, nearby) ? "unit" : figures;
  // Most facts end here: what takes the source's other facts to know is asked of the rest alone.
  const mayBear = conflicts.length === 0;
  const mayOppose = mayBear && (contradicts(relation) || relation === "hedged-apart");
  const quoted = mayBear && isTwin && isQuoted(draft, fact, slots, index);
  const echo =
    mayBear && contradicts(figures) ? echoOf(draft, fact, figures, alignment.shared, index) : undefined;
  const candidate: Open<Candidate> = {
    fact,
    alignment,
    fit: siblings
      ? "sibling"
      : words === "explained" && narrows(draft.content, theirs.content, theirs.context)
        ? "near"
        : words === "none"
          ? "number"
          : words,
    relation,
    slots,
    conflicts,
    doubtful: slotNames.some((name) => slots[name] === "doubt"),
    strange: mayOppose && isStrange(draft, fact, slots, nearby, index),
    sameNews: sameNews(draft, dated) ?? nearby >= followsClosely,
    nearby,
    hasNumber,
    quoted,
    foreign:
      (mayOppose || quoted) &&
      slots.subject === "unknown" &&
      namesOther(draft.claim, index.vocabulary(fact.source)),
  };
  if (siblings) candidate.siblings = siblings;
  if (echo && isKnown(draft, fact, index)) candidate.echo = echo;
  return candidate;
}

/** `建设筹集7万平方米` for `建设筹集7万套`: in so many of the same words the same number was meant for the same. */
function isOtherUnit(ours: Figure, theirs: Figure, nearby: number): boolean {
  const isAmount = ({ kind }: Figure) => kind === "count" || kind === "measure" || kind === "duration";
  if (nearby < followsClosely || !isAmount(ours) || !isAmount(theirs)) return false;
  // 次 may well be short for 人次.
  const [one = "", other = ""] = [ours.unit, theirs.unit];
  if (one.includes(other) || other.includes(one)) return false;
  return ours.low === theirs.low && ours.high === theirs.high && ours.value === theirs.value;
}

function settled(slots: Agreements): Agreements {
  const { subject, qualifier } = slots;
  return {
    ...slots,
    subject: subject === "doubt" ? "unknown" : subject,
    qualifier: qualifier === "doubt" ? "unknown" : qualifier,
  };
}

/** Whether all that the draft says of its figure, the source speaks of somewhere. */
function isKnown({ claim }: DraftClaim, fact: Fact, index: FactIndex): boolean {
  const vocabulary = index.vocabulary(fact.source);
  const { names, runs } = parseContent(`${claim.before ?? ""} ${claim.indicator?.value ?? ""}`);
  return [...names, ...runs].every((word) => !isUnknown(word, vocabulary));
}

/** Whether the draft gives the figure to a place that the source never names. */
function namesOther({ subject }: Claim, vocabulary: Searchable): boolean {
  if (!subject) return false;
  const [place] = placesOf(subject.value);
  return place !== undefined && place.kind !== "country" && isUnknown(subject.text, vocabulary);
}

/** Wording so close that what came before was close, too. */
const followsWordForWord = 18;

/** Whether the draft's sentence speaks of something else than the source's does. */
function isStrange(
  draft: DraftClaim,
  fact: Fact,
  slots: Agreements,
  nearby: number,
  index: FactIndex,
): boolean {
  const { around } = index.wordsOf(fact);
  if (slots.subject !== "same" && strangers(draft.claim, around).length > 0) return true;
  if (nearby >= followsWordForWord) return false;
  if (isOfTopicAhead(draft, fact)) return true;
  const { before } = draft.claim;
  const earlier = index.earlier(fact);
  if (before === undefined || earlier.length === 0 || !isDependent(draft.content)) return false;
  const ours = index.read(before);
  const theirs = index.read(earlier.map(({ indicator }) => indicator?.value ?? "").join(" "));
  if (siblingPair(ours, theirs)) return true;
  const { onlyDraft, onlyFact } = align({ content: ours }, { content: theirs });
  return onlyDraft.length > 0 && onlyFact.length > 0;
}

function fitOf({ shared, onlyDraft, onlyFact, explained }: Alignment): Wording["words"] {
  const ours = length(onlyDraft);
  const theirs = length(onlyFact);
  if (shared === 0) return "none";
  if (ours === 0 && theirs === 0) return explained ? "explained" : "strict";
  if (ours === 0 || theirs === 0) return shared * 2 >= ours + theirs ? "near" : "loose";
  return shared >= ours && shared >= theirs ? "loose" : "none";
}

function length(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
