import type { Slot } from "../claims/claim.ts";
import { type Place, readDeictics, readPlaces, relate } from "../places/index.ts";
import type { Agreement } from "./compareSlots.ts";

const known = new Map<string, readonly Place[]>();

/** The places a subject's name stands for; none for an organisation. */
export function placesOf(name: string): readonly Place[] {
  let places = known.get(name);
  if (!places) {
    places = name.split("、").flatMap((part) => readPlaces(part).at(-1)?.places.slice(0, 1) ?? []);
    if (known.size > 5000) known.clear();
    known.set(name, places);
  }
  return places;
}

export function compareSubjects(ours: Slot | undefined, theirs: Slot | undefined): Agreement {
  if (!ours || !theirs) return "unknown";
  if (ours.value === theirs.value) return "same";
  const here = placesOf(ours.value);
  const there = placesOf(theirs.value);
  if (isUnresolved(ours.value) || isUnresolved(theirs.value)) return "unknown";
  if (here.length === 0 || there.length === 0) {
    if (here.length > 0 || there.length > 0) return ours.inherited || theirs.inherited ? "unknown" : "conflict";
    return ours.value.includes(theirs.value) || theirs.value.includes(ours.value) ? "same" : "conflict";
  }
  if (sameSet(here, there)) return "same";
  if (here.length > 1 || there.length > 1) return "conflict";
  const [one] = here;
  const [other] = there;
  if (!one || !other) return "unknown";
  const relation = relate(one, other);
  if (relation === "same") return "same";
  // A wider subject that was only taken over may be the narrower one's article speaking.
  const loose = ours.inherited || theirs.inherited;
  return loose && (relation === "contains" || relation === "overlaps") ? "unknown" : "conflict";
}

/** A word like 全市 that the article gives no place for. */
function isUnresolved(value: string): boolean {
  return /^[全我本该当]/.test(value) && readDeictics(value)[0]?.text === value;
}

function sameSet(a: readonly Place[], b: readonly Place[]): boolean {
  return a.length === b.length && a.every((place) => b.some((other) => other.id === place.id));
}
