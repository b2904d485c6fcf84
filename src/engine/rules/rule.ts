import type { Severity, TextEdit } from "../checking/finding.ts";
import type { FigureKind, IsoDate, Span } from "../figures/figure.ts";
import type { Language } from "../messages/language.ts";
import type { RuleDraft } from "./draft.ts";
import type { WholeDraft } from "./wholeDraft.ts";

/** The same words in every language of the interface. */
export type Words = Readonly<Record<Language, string>>;

/** What a rule rests on; `sources` has the words. */
export type RuleSource = "standard" | "usage" | "arithmetic" | "calendar" | "agreement";

/** A text the rule reports. */
export interface WrongExample {
  /** `«` and `»` stand around what is reported; they are no part of the text. */
  readonly wrong: string;
  /** What the preferred fix makes of the reported words. */
  readonly right?: string;
  /** What the other fixes make of them, in order, when there is no preferred one. */
  readonly choices?: readonly string[];
  /** The draft's date. */
  readonly date?: IsoDate;
}

export interface RuleExamples {
  readonly wrong: readonly WrongExample[];
  /** Texts that look like it and are right: no rule reports anything in them. */
  readonly leaveAlone: readonly string[];
}

/** One way to put a hit right. Edits lie within the hit and never overlap. */
export interface RuleFix {
  readonly edits: readonly TextEdit[];
  /** Exactly one reading is right. */
  readonly preferred?: true;
}

export interface RuleHit extends Span {
  readonly message: Words;
  readonly fixes?: readonly RuleFix[];
  /** Other places of the draft that bear on it. */
  readonly related?: readonly (Span & { readonly message: Words })[];
  /** Where it weighs less than the rule commonly does. */
  readonly severity?: Severity;
}

/** A rule as data: what it does, how grave it is, what it rests on, its own examples, and how it finds its hits. */
export type Rule<Id extends string = string> = RuleData<Id> & (LineCheck | WholeCheck);

/** Judges a line by itself, and runs again only when the line changes: what nearly every rule does. */
interface LineCheck {
  check(draft: RuleDraft): Iterable<RuleHit>;
}

/** Sets lines against each other. It runs again after every key, so `perLine` keeps what is read of each line. */
interface WholeCheck {
  checkWhole(draft: WholeDraft): Iterable<RuleHit>;
}

interface RuleData<Id extends string> {
  readonly id: Id;
  readonly title: Words;
  /** What it reports and why, in a sentence or two. */
  readonly about: Words;
  readonly severity: Exclude<Severity, "none">;
  /** Authorities disagree: runs only when asked for. */
  readonly off?: true;
  /** A line without one of these words, in simplified script and half width, has nothing for the rule. */
  readonly needs?: readonly string[];
  /** A line without a figure of one of these kinds has nothing for the rule. */
  readonly kinds?: readonly FigureKind[] | "any";
  /** Reports inside 《…》 too, where the words are a title's own. */
  readonly inTitles?: true;
  readonly source: RuleSource;
  readonly examples: RuleExamples;
}

/** Keeps the literal type of the id. */
export function defineRule<const Id extends string>(rule: Rule<Id>): Rule<Id> {
  return rule;
}
