import type { Modality, Slot } from "./claim.ts";
import type { Mention } from "./mentions.ts";

/** The article a sentence stands in. */
export interface Article {
  readonly text: string;
  readonly folded: string;
  readonly mentions: readonly Mention[];
}

/**
 * What an article has settled so far, for claims that leave it open. A paragraph takes nothing else from those before
 * it, so that one whose words and scope are as they were need not be read again.
 */
export interface ArticleScope {
  subject?: Slot;
  period?: Slot;
}

/** What the words before have settled, for claims that leave it open. All of it always there: see `settle`. */
export interface Scope {
  subject: Slot | undefined;
  period: Slot | undefined;
  modality: Slot<Modality> | undefined;
  base: Slot | undefined;
  /** The period is the day of an event (`自5月15日起施行`), not one that what follows is counted for. */
  ofEvent: boolean;
}

export interface DocumentScope {
  subject: Slot | undefined;
  period: Slot | undefined;
  /** The first time that the paragraph states, days apart: what the next one tells without a time is of it, too. */
  told: Slot | undefined;
  /** Something has been counted in the paragraph: a time that is stated only then is an aside's. */
  counted: boolean;
}
