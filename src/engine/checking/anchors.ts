import type { Claim, Slot } from "../claims/claim.ts";
import { parseContent } from "../claims/contentWords.ts";
import type { Fact } from "../facts/fact.ts";
import type { FactIndex } from "../facts/factIndex.ts";
import { neighbours, type Searchable } from "../facts/vocabulary.ts";
import { significantDigits } from "../figures/digits.ts";
import type { Place } from "../places/index.ts";
import { parsePeriod } from "../time/period.ts";
import type { Candidate, DraftClaim } from "./candidate.ts";
import { isOpenOrganisation, placesOf } from "./compareSubjects.ts";
import type { Corroboration } from "./corroboration.ts";
import type { Judgement } from "./judge.ts";

/** Which facts a draft plainly draws on, so that an odd subject or period is a slip and not another story. */
export interface Anchors {
  /** Sources that a supported claim or a named speaker ties the draft to. */
  readonly sources: ReadonlySet<string>;
  /** Sources that the draft opens like: nothing in its first claim that they do not speak of. */
  readonly alike: ReadonlySet<string>;
  /** Sources whose headline begins with what the draft names. */
  readonly named: ReadonlySet<string>;
  /** Whether the draft speaks mostly of other places than the fact's. */
  readonly isElsewhere: (fact: Fact) => boolean;
  /** Facts that some claim of the draft already tells rightly. */
  readonly told: ReadonlySet<string>;
}

export function anchoredSources(
  text: string,
  judgements: readonly Judgement[],
  first: Claim | undefined,
  claims: () => readonly Claim[],
  index: FactIndex,
): Anchors {
  const sources = new Set<string>();
  const told = new Set<string>();
  const alike = new Set<string>();
  const headlined = new Set<string>();
  const met = new Set<string>();
  const agreeing = new Map<string, Set<string>>();
  const named = new Map<string, boolean>();
  const names = (speaker: string) => {
    const known = named.get(speaker) ?? text.includes(speaker);
    named.set(speaker, known);
    return known;
  };
  for (const { verdict, best } of judgements) {
    if (!best) continue;
    const { fact } = best;
    const { id, title } = fact.source;
    if (!met.has(id) && title.length > shortName && names(title.slice(0, shortName))) headlined.add(id);
    met.add(id);
    if (verdict === "supported") {
      told.add(fact.id);
      if (isTelling(best)) sources.add(id);
      else if (best.relation === "exact" || best.relation === "equivalent")
        agreeing.set(id, (agreeing.get(id) ?? new Set()).add(fact.figure.value ?? ""));
    } else if (fact.speaker !== undefined && names(fact.speaker)) sources.add(id);
    else if (verdict === "contradicted" && first && !alike.has(id)) {
      if (speaksAlike(first, index.vocabulary(fact.source))) alike.add(id);
    }
  }
  for (const [id, values] of agreeing) if (isEnough(values)) sources.add(id);
  let spoken: readonly (readonly Place[])[] | undefined;
  const isElsewhere = ({ subject }: Fact) => {
    const [place] = placesOf(subject?.value ?? "");
    if (!place) return false;
    spoken ??= claims()
      .map((claim) => placesOf(claim.subject?.value ?? ""))
      .filter(({ length }) => length > 0);
    const of = spoken.filter((places) =>
      places.some((one) => one.id === place.id || one.parents.includes(place.id)),
    );
    return of.length * 2 < spoken.length;
  };
  return { sources, alike, named: headlined, told, isElsewhere };
}

/** Whose figure it is, is known to be the same. */
function isTelling({ slots, alignment }: Candidate): boolean {
  return slots.subject === "same" || alignment.named;
}

/** Digits of figures that agree, of whomever they are told: fewer are chance. */
const enoughDigits = 3;

function isEnough(values: ReadonlySet<string>): boolean {
  return [...values].reduce((digits, value) => digits + significantDigits(value || "0"), 0) >= enoughDigits;
}

/** Characters that companies are known by, and that headlines about them begin with. */
const shortName = 4;

/** Whether what a draft opens with, it could have from a source: no word in it that the source does not know. */
function speaksAlike({ before = "", indicator }: Claim, vocabulary: Searchable): boolean {
  const { names, runs } = parseContent(`${before} ${indicator?.value ?? ""}`);
  return [...names, ...runs].every((word) => {
    const pairs = neighbours(word);
    return pairs.filter((pair) => vocabulary.includes(pair)).length * 2 >= pairs.length;
  });
}

/**
 * Whether a judgement may be shown. Doubtful slot findings, and figures that nobody is named for, need the draft to
 * follow the source otherwise: many offices and companies tell of the same things in the same words.
 */
export function isTrusted(
  { verdict, odd, best }: Judgement,
  anchors: Anchors,
  corroboration: Corroboration,
  draft: DraftClaim,
): boolean {
  if (verdict !== "contradicted" || !best) return true;
  const { id } = best.fact.source;
  // 公司 of one report is not 公司 of another.
  if (draft.claim.subject && isOpen(best.fact.subject) && !anchors.named.has(id)) return false;
  if (!odd)
    return (
      (isNamed(best) && !(best.slots.subject !== "same" && anchors.isElsewhere(best.fact))) ||
      anchors.sources.has(id) ||
      anchors.alike.has(id)
    );
  if (!odd.doubtful) return true;
  if (anchors.told.has(best.fact.id)) return false;
  // Teams, offices and companies do the same things; only places are mistaken for one another.
  const arePlaces =
    placesOf(odd.drafted.value).length > 0 && placesOf(best.fact.subject?.value ?? odd.sourced).length > 0;
  if (odd.code === "subject" && !arePlaces) return false;
  if (corroboration.bears(odd)) return true;
  if (odd.nested) return false;
  if (anchors.sources.has(best.fact.source.id)) return true;
  if (odd.code === "period") return isImplausible(draft, best.fact);
  return (
    odd.code === "subject" &&
    best.nearby >= closeWording &&
    best.alignment.shared >= longWording &&
    // Two cities may well plan 7万套 each.
    (odd.drafted.value !== draft.claim.subject?.value || digitsOf(best.fact) > 1)
  );
}

function isOpen(subject: Slot | undefined): boolean {
  return subject !== undefined && (isOpenOrganisation(subject.text) || isOpenOrganisation(subject.value));
}

function digitsOf({ figure }: Fact): number {
  return figure.value === undefined ? 0 : significantDigits(figure.value);
}

const closeWording = 5;
const longWording = 8;
/** Wording that two articles share only when one follows the other. */
const followedWording = 12;

/** Whose figure it is, is said, or the sentence follows the source's so closely that it need not be. */
function isNamed({ slots, alignment, nearby, fact }: Candidate): boolean {
  return (
    slots.subject === "same" || alignment.named || nearby >= followedWording || fact.figure.kind === "date"
  );
}

/** A later period is likely news of its own; one that is not over, or that is long over, is a slip. */
function isImplausible({ claim, date }: DraftClaim, fact: Fact): boolean {
  const ours = parsePeriod(claim.period?.value ?? "");
  const theirs = parsePeriod(fact.period?.value ?? "");
  if (!ours?.to || !theirs?.to || date === undefined) return false;
  return ours.to > date || ours.to < theirs.to;
}
