import type { Meaning } from "./gazetteer.ts";
import type { Place, PlaceMention } from "./place.ts";
import { isWhole, type NameCandidate } from "./readNames.ts";

/** A place, or one that only begins a longer name: 南京|路. */
export interface SettledPlace extends PlaceMention {
  readonly cut: boolean;
}

/** Ids of the places that a text names in a way that needs no evidence; names elsewhere may rest on them. */
export type Evidence = Pick<ReadonlySet<string>, "has">;

const noEvidence: ReadonlySet<string> = new Set();

export function evidenceOf(candidates: readonly NameCandidate[]): ReadonlySet<string> {
  let named: Set<string> | undefined;
  for (const { name } of candidates) {
    for (const { place, when } of name.meanings) {
      if (when !== "always" || (!name.full && place.kind === "county")) continue;
      named ??= new Set();
      named.add(place.id);
    }
  }
  return named ?? noEvidence;
}

/**
 * Decides which names are places. Short names that are everyday words as well (日照, 朝阳) count only when the text
 * gives the full name or names the place around them just before. Places named inwards (江苏省|常熟) are one mention.
 */
export function settlePlaces(
  text: string,
  candidates: readonly NameCandidate[],
  named: Evidence,
): SettledPlace[] {
  const mentions: SettledPlace[] = [];
  let before: SettledPlace | undefined;
  for (const { start, end, name, cut } of candidates) {
    if (before !== undefined && start < before.end) continue;
    const within = before?.end === start && !cut ? meaningsWithin(name.meanings, before.places) : [];
    const inwards = within.length > 0;
    const alone = name.full && isWhole(text, start, end) ? name.meanings : undefined;
    const meanings = inwards
      ? within
      : (alone ?? meaningsAlone(name.meanings, named, placesBeforeComma(text, start, before)));
    if (meanings.length === 0) continue;
    const from = inwards && before !== undefined ? before.start : start;
    if (inwards) mentions.pop();
    before = { start: from, end, text: text.slice(from, end), places: placesOf(meanings), cut };
    mentions.push(before);
  }
  return mentions;
}

/** Meanings that lie in a place named just before: any in a province or prefecture, the sure ones in a country. */
function meaningsWithin(meanings: readonly Meaning[], outer: readonly Place[]): readonly Meaning[] {
  return meanings.filter(({ place, when }) =>
    outer.some((other) => {
      const holds = isDivision(other) || (other.kind === "country" && when === "always");
      return holds && place.parents.includes(other.id);
    }),
  );
}

function meaningsAlone(
  meanings: readonly Meaning[],
  named: Evidence,
  listedAfter: readonly Place[],
): readonly Meaning[] {
  if (meanings.length === 1 && meanings[0]?.when === "always") return meanings;
  const possible = meanings.filter(({ place, when }) => {
    if (when === "always") return true;
    if (when !== "near") return named.has(when);
    return named.has(place.id) || listedAfter.some((other) => areSiblings(other, place));
  });
  if (possible.length < 2) return possible;
  const spoken = possible.filter(({ place }) => place.parents.some((id) => id.length === 6 && named.has(id)));
  return spoken.length > 0 ? spoken : possible;
}

/** Of a prefecture and a county that share a short name (恩施), the prefecture is meant. */
function placesOf(meanings: readonly Meaning[]): readonly Place[] {
  const places = meanings.map(({ place }) => place);
  if (places.length < 2) return places;
  const larger = places.filter((place) => place.kind !== "county");
  return larger.length > 0 ? larger : places;
}

const isDivision = (place: Place): boolean => place.kind === "province" || place.kind === "prefecture";
const areSiblings = (a: Place, b: Place): boolean => a.kind === b.kind && a.parents[0] === b.parents[0];

const none: readonly Place[] = [];

/** The places before a 、 that stands just before: 济南、青岛、日照. */
function placesBeforeComma(text: string, start: number, before: PlaceMention | undefined): readonly Place[] {
  return before !== undefined && before.end === start - 1 && text[before.end] === "、" ? before.places : none;
}
