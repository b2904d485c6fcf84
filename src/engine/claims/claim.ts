import type { Figure, Span } from "../figures/figure.ts";

/** What a claim says in one place of its frame. `value` is canonical, `text` as written. */
export interface Slot<V extends string = string> {
  readonly text: string;
  readonly value: V;
  readonly start?: number;
  readonly end?: number;
  /** Taken over from the clause before, the paragraph, the headline, the dateline or the article's date. */
  readonly inherited?: true;
}

export type Measure =
  | "level" // 达到4.4万亿元
  | "change" // 增长5.2%: a rate of change
  | "increment" // 新增1万个, 增加4.4万亿元
  | "share" // 占比25%
  | "stock" // 共有3.5万个
  | "per-head" // 人均20万元
  | "rank" // 排名第5
  | "multiple"; // 是十年前的11倍

export type Modality = "done" | "planned" | "forecast";
export type Direction = "up" | "down";

/** A figure put in its sentence. A slot that cannot be known stays empty. */
export interface Claim {
  readonly figure: Figure;
  readonly subject?: Slot;
  readonly indicator?: Slot;
  readonly measure?: Slot<Measure>;
  /** `value` is `from/to` in ISO dates. */
  readonly period?: Slot;
  readonly modality?: Slot<Modality>;
  readonly direction?: Slot<Direction>;
  readonly base?: Slot;
  readonly qualifiers: readonly Slot[];
  readonly sentence: Span;
  /** Content words that the paragraph has said before, as `indicator.value` keeps them. */
  readonly context?: string;
  /** Content words of the clauses right before that have no figure. */
  readonly lead?: string;
  /** Content words of the sentence up to the claim, its own left out. */
  readonly before?: string;
}

/** A claim whose slots are still being filled. */
export type OpenClaim = { -readonly [Key in keyof Claim]: Claim[Key] };
