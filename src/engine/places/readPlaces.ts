import { afterShortCounty, rivals, type Tail, tails } from "../lexicon/places/tails.ts";
import { gazetteer, type Meaning, type Name } from "./gazetteer.ts";
import type { Place, PlaceMention } from "./place.ts";

/** A name found in the text; whether it is a place may hang on the rest of the text. */
interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly name: Name;
}

/**
 * Finds the places named in a text, the longest names first, none inside another. Short names that are everyday
 * words as well (日照, 朝阳) count only when the text gives the full name or names the place around them just
 * before; so pass the whole article, headline included, rather than a sentence.
 */
export function readPlaces(text: string): PlaceMention[] {
  return settle(text, readNames(text));
}

/** All names that may be places, in order; those that need evidence may overlap those that follow. */
function readNames(text: string): Candidate[] {
  const { names } = gazetteer();
  const candidates: Candidate[] = [];
  for (let start = 0; start < text.length; start++) {
    const match = names.longest(
      text,
      start,
      (end, name) => isLongerWord(name) || fits(text, start, end, name),
    );
    if (match === undefined) continue;
    const { end, value: name } = match;
    if (!isLongerWord(name)) candidates.push({ start, end, name });
    if (isLongerWord(name) || name.meanings.some(isSure)) start = end - 1;
  }
  return candidates;
}

const isLongerWord = (name: Name): boolean => name.meanings.length === 0;
const isSure = (meaning: Meaning): boolean => meaning.when === "always";

/** Whether what follows leaves the name a name: not 上海|市场, 南京|路, 新建|区域. */
function fits(text: string, start: number, end: number, name: Name): boolean {
  const next = text[end];
  if (next === undefined) return true;
  const last = text[end - 1] ?? "";
  if (rivals[last]?.includes(next)) return false;
  if (end - start === 2 && name.full && last === "县" && afterShortCounty.includes(next)) return false;
  const following = tailsByFirst.get(next);
  return !following?.some((tail) => {
    const after = end + tail.text.length;
    return text.startsWith(tail.text, end) && !tail.unless?.includes(text[after] ?? " ");
  });
}

const tailsByFirst = new Map<string, Tail[]>();
for (const tail of tails) {
  const first = tail.text.charAt(0);
  tailsByFirst.set(first, [...(tailsByFirst.get(first) ?? []), tail]);
}

function settle(text: string, candidates: readonly Candidate[]): PlaceMention[] {
  const named = new Set<string>();
  for (const { name } of candidates) {
    for (const { place, when } of name.meanings) {
      if (when === "always" && (name.full || place.kind !== "county")) named.add(place.id);
    }
  }
  const mentions: PlaceMention[] = [];
  let before: PlaceMention | undefined;
  for (const { start, end, name } of candidates) {
    if (before !== undefined && start < before.end) continue;
    const places = meant(text, start, name, named, before);
    if (places.length === 0) continue;
    before = { start, end, text: text.slice(start, end), places };
    mentions.push(before);
  }
  return mentions;
}

/** The places a name means here: those in the place named just before, else those the text speaks for. */
function meant(
  text: string,
  start: number,
  name: Name,
  named: ReadonlySet<string>,
  before: PlaceMention | undefined,
): readonly Place[] {
  if (before?.end === start) {
    const around = name.meanings.filter(({ place }) =>
      before.places.some((other) => isProvincial(other) && holds(other, place)),
    );
    if (around.length > 0) return around.map(({ place }) => place);
  }
  const places = name.meanings
    .filter(({ place, when }) => {
      if (when === "always") return true;
      return when === "near" ? named.has(place.id) || isListed(text, start, place, before) : named.has(when);
    })
    .map(({ place }) => place);
  if (places.length < 2) return places;
  const spoken = places.filter((place) => place.parents.some((id) => id.length === 6 && named.has(id)));
  return spoken.length > 0 ? spoken : places;
}

const isProvincial = (place: Place): boolean => place.kind === "province" || place.kind === "prefecture";
const holds = (outer: Place, inner: Place): boolean => inner.parents.includes(outer.id);

/** Whether the name follows a place of the same level and province after 、: 济南、青岛、日照. */
function isListed(text: string, start: number, place: Place, before: PlaceMention | undefined): boolean {
  if (before === undefined || before.end !== start - 1 || text[before.end] !== "、") return false;
  return before.places.some((other) => other.kind === place.kind && other.parents[0] === place.parents[0]);
}
