import type { Meaning } from "./gazetteer.ts";
import type { Place, PlaceMention } from "./place.ts";
import type { NameCandidate } from "./readNames.ts";

/**
 * Decides which names are places. Short names that are everyday words as well (日照, 朝阳) count only when the text
 * gives the full name or names the place around them just before. Places named inwards (江苏省|常熟) are one mention.
 */
export function settlePlaces(text: string, candidates: readonly NameCandidate[]): PlaceMention[] {
  const named = namedForSure(candidates);
  const mentions: PlaceMention[] = [];
  let before: PlaceMention | undefined;
  for (const { start, end, name, cut } of candidates) {
    if (cut || (before !== undefined && start < before.end)) continue;
    const outer: PlaceMention | undefined = before?.end === start ? before : undefined;
    const within = outer && meaningsWithin(name.meanings, outer.places);
    const inwards = outer !== undefined && within !== undefined && within.length > 0;
    const meanings = inwards
      ? within
      : meaningsAlone(name.meanings, named, placesBeforeComma(text, start, before));
    const places = largest(meanings).map(({ place }) => place);
    if (places.length === 0) continue;
    const from = inwards ? outer.start : start;
    before = { start: from, end, text: text.slice(from, end), places };
    if (inwards) mentions.pop();
    mentions.push(before);
  }
  return mentions;
}

/** Ids of places that the text names in a way that needs no evidence. */
function namedForSure(candidates: readonly NameCandidate[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { name } of candidates) {
    for (const { place, when } of name.meanings) {
      if (when === "always" && (name.full || place.kind !== "county")) named.add(place.id);
    }
  }
  return named;
}

/** Meanings that lie in a place named just before: any in a province or prefecture, the sure ones in China. */
function meaningsWithin(meanings: readonly Meaning[], outer: readonly Place[]): readonly Meaning[] {
  return meanings.filter(({ place, when }) =>
    outer.some((other) => {
      return (
        place.parents.includes(other.id) && (isDivision(other) || (other.id === "CN" && when === "always"))
      );
    }),
  );
}

function meaningsAlone(
  meanings: readonly Meaning[],
  named: ReadonlySet<string>,
  listedAfter: readonly Place[],
): readonly Meaning[] {
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
function largest(meanings: readonly Meaning[]): readonly Meaning[] {
  const prefectures = meanings.filter(({ place }) => place.kind !== "county");
  return prefectures.length > 0 ? prefectures : meanings;
}

const isDivision = (place: Place): boolean => place.kind === "province" || place.kind === "prefecture";
const areSiblings = (a: Place, b: Place): boolean => a.kind === b.kind && a.parents[0] === b.parents[0];

/** The places before a 、 that stands just before: 济南、青岛、日照. */
function placesBeforeComma(text: string, start: number, before: PlaceMention | undefined): readonly Place[] {
  return before !== undefined && before.end === start - 1 && text[before.end] === "、" ? before.places : [];
}
