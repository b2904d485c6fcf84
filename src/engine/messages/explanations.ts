import type { Fit } from "../checking/candidate.ts";
import type { FigureRelation } from "../checking/compareFigures.ts";
import type { Agreement } from "../checking/compareSlots.ts";
import type { Left, Taken } from "../checking/explain.ts";
import { type ClaimWords, claimWords } from "./claims.ts";
import type { Language } from "./language.ts";

/** The words that say why a fact was taken or left. */
export interface ExplanationWords {
  /** What became of a fact, in front of it. */
  readonly labels: Readonly<Record<"taken" | "agrees" | "left", string>>;
  readonly taken: Readonly<Record<Taken, string>>;
  readonly left: Readonly<
    Record<Exclude<Left, "relation" | "conflict" | "doubt" | "sibling" | "words" | "stranger">, string>
  > & {
    readonly relation: (relation: string) => string;
    readonly conflict: (slots: string) => string;
    readonly doubt: (slots: string) => string;
    readonly sibling: (drafted: string, sourced: string) => string;
    readonly words: (standingAlone: string) => string;
    readonly stranger: (words: string) => string;
  };
  readonly fit: Readonly<Record<Fit, string>>;
  readonly onlyDraft: (words: string) => string;
  readonly onlyFact: (words: string) => string;
  /** Characters around the two figures that are the same. */
  readonly nearby: (count: number) => string;
  readonly relations: Readonly<Record<FigureRelation, string>>;
  readonly slots: ClaimWords["slots"];
  readonly agreements: Readonly<Record<Agreement, (slots: string) => string>>;
  readonly quoted: (word: string) => string;
  readonly list: string;
  readonly comma: string;
  readonly noCandidates: string;
  readonly more: (count: number) => string;
  /** Behind a slot that the claim takes over from the words before it. */
  readonly inherited: string;
}

const zhCN: ExplanationWords = {
  labels: { taken: "采用", agrees: "另有", left: "未用" },
  taken: {
    supports: "说的是同一件事，支持稿件的说法。",
    derives: "由此可以推出稿件的说法。",
    contradicts: "说的是同一件事，稿件的说法与它不符。",
    "odd-slot": "数字相同，稿件只有一项与它不符。",
    agrees: "与采用的事实说法相同。",
  },
  left: {
    relation: (relation) => `${relation}，既不支持也不否定。`,
    conflict: (slots) => `${slots}不同，说的不是一件事。`,
    doubt: (slots) => `${slots}可能不同，不能据此判为不符。`,
    sibling: (drafted, sourced) => `${drafted}与${sourced}不是一回事。`,
    words: (standingAlone) => `用词对不上：${standingAlone}。`,
    stranger: (words) => `稿件同句另提到${words}，来源没有，说的可能是它。`,
    whose: "没有写明是谁的数字，不能据此判为不符。",
    when: "没有写明时间，两篇又不是同时的报道，不能据此判为不符。",
    outranked: "另有更贴近的事实。",
    ambiguous: "几条事实同样贴近，说法却不同，无法断定。",
    unborne: "数字相同，一项不同；稿件别处不像取自这一来源，不能断定是笔误。",
  },
  fit: {
    strict: "用词一致",
    explained: "用词连同上下文一致",
    near: "用词大体一致",
    loose: "用词部分一致",
    number: "数字相同，用词不同",
    sibling: "用词有一处相对",
    none: "用词不同",
  },
  onlyDraft: (words) => `稿件独有${words}`,
  onlyFact: (words) => `来源独有${words}`,
  nearby: (count) => `数字前后共${count}字相同`,
  relations: {
    exact: "数值一致",
    equivalent: "数值一致，写法不同",
    rounded: "数值舍入后一致",
    weaker: "稿件的数值较宽，来源的在其中",
    "more-precise": "稿件的数值比来源确切",
    overlaps: "两个数值范围有重叠",
    "hedged-apart": "都是约数，所约的数不同",
    disjoint: "数值不同",
    "hedge-dropped": "数字相同，稿件少了约数词",
    "hedge-flipped": "数字相同，约数词意思相反",
    range: "数值范围的一端不同",
    unit: "数字相同，单位不同",
    incomparable: "数值种类不同，无从比较",
  },
  slots: claimWords["zh-CN"].slots,
  agreements: {
    same: (slots) => `${slots}一致`,
    unknown: (slots) => `${slots}未定`,
    doubt: (slots) => `${slots}存疑`,
    conflict: (slots) => `${slots}不同`,
  },
  quoted: (word) => `“${word}”`,
  list: "、",
  comma: "，",
  noCandidates: "没有事实说到同样的事。",
  more: (count) => `较远的还有 ${count} 条。`,
  inherited: "（承前）",
};

const en: ExplanationWords = {
  labels: { taken: "taken", agrees: "also", left: "left" },
  taken: {
    supports: "It speaks of the same thing and bears the draft out.",
    derives: "What the draft says follows from it.",
    contradicts: "It speaks of the same thing, and the draft cannot be squared with it.",
    "odd-slot": "It has the same number; the draft differs from it in one slot only.",
    agrees: "It says the same as the fact that was taken.",
  },
  left: {
    relation: (relation) => `It neither bears out nor denies the draft: ${relation}.`,
    conflict: (slots) => `It speaks of something else: it differs in ${slots}.`,
    doubt: (slots) => `It denies nothing, since it may differ in ${slots}.`,
    sibling: (drafted, sourced) => `${drafted} is not ${sourced}.`,
    words: (standingAlone) => `The words do not fit: ${standingAlone}.`,
    stranger: (words) =>
      `The draft’s sentence also names ${words}, which the source does not: it may speak of that.`,
    whose: "It denies nothing, since it is left open whose figure it is.",
    when: "It denies nothing, since it is left open when that was, and the two are not news of the same days.",
    outranked: "Another fact is closer.",
    ambiguous: "Several facts are as close and do not agree.",
    unborne:
      "It has the same number under another slot, but nothing else in the draft comes from this source: it need not be a slip.",
  },
  fit: {
    strict: "same words",
    explained: "same words, given what stands before",
    near: "nearly the same words",
    loose: "some of the same words",
    number: "same number, other words",
    sibling: "one word stands against another",
    none: "other words",
  },
  onlyDraft: (words) => `only the draft has ${words}`,
  onlyFact: (words) => `only the source has ${words}`,
  nearby: (count) => `${count} characters around the figure alike`,
  relations: {
    exact: "same value",
    equivalent: "same value, written otherwise",
    rounded: "same value when rounded",
    weaker: "the draft’s set holds the source’s",
    "more-precise": "the draft says more than the source",
    overlaps: "the two sets overlap",
    "hedged-apart": "both are hedged, around different numbers",
    disjoint: "different values",
    "hedge-dropped": "same number, the hedge is missing",
    "hedge-flipped": "same number, the hedge says the opposite",
    range: "one end of the range differs",
    unit: "same number, another unit",
    incomparable: "the two cannot be compared",
  },
  slots: claimWords.en.slots,
  agreements: {
    same: (slots) => `same ${slots}`,
    unknown: (slots) => `open: ${slots}`,
    doubt: (slots) => `in doubt: ${slots}`,
    conflict: (slots) => `other ${slots}`,
  },
  quoted: (word) => `“${word}”`,
  list: ", ",
  comma: ", ",
  noCandidates: "No fact speaks of the same thing.",
  more: (count) => `${count} more, further off.`,
  inherited: " (carried over)",
};

export const explanationWords: Readonly<Record<Language, ExplanationWords>> = { "zh-CN": zhCN, en };
