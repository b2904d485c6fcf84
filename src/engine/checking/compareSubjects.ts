import type { Claim, Slot } from "../claims/claim.ts";
import { isStated } from "../claims/stated.ts";
import { type Deictic, type Place, readDeictics, readPlaces, relate } from "../places/index.ts";
import type { Agreement } from "./compareSlots.ts";
import { remembered } from "./remembered.ts";

/** The places a subject's name stands for; none for an organisation. */
export const placesOf: (name: string) => readonly Place[] = remembered((name) =>
  name.split("、").flatMap((part) => readPlaces(part).at(-1)?.places.slice(0, 1) ?? []),
);

export function compareSubjects(draft: Claim, fact: Claim): Agreement {
  const ours = draft.subject;
  const theirs = fact.subject;
  if (!ours || !theirs) return "unknown";
  // 公司 stands for another one in every article.
  const areOpen = [ours, theirs].filter(({ value }) => isOpenOrganisation(value)).length;
  if (areOpen === 2) return "doubt";
  if (ours.value === theirs.value) return "same";
  if (areOpen === 1 && placesOf(ours.value).length + placesOf(theirs.value).length === 0) return "unknown";
  // What was only taken over from further away may not be what this sentence speaks of.
  const loose = !isStated(ours, draft) || !isStated(theirs, fact);
  const here = placesOf(ours.value);
  const there = placesOf(theirs.value);
  const open = unresolved(ours.value) ?? unresolved(theirs.value);
  // 三地 may be any three, and a region as well.
  if (open?.level === "grouping") return "unknown";
  if (open)
    return [...here, ...there].every((place) => open.ends.some((end) => place.name.endsWith(end)))
      ? "unknown"
      : "conflict";
  if (here.length === 0 || there.length === 0) {
    if (here.length > 0 || there.length > 0) return loose ? "doubt" : "conflict";
    return ours.value.includes(theirs.value) || theirs.value.includes(ours.value) ? "same" : "conflict";
  }
  if (sameSet(here, there)) return "same";
  if (here.length > 1 || there.length > 1)
    return isAround(here, there) || isAround(there, here) ? "doubt" : "conflict";
  const [one] = here;
  const [other] = there;
  if (!one || !other) return "unknown";
  const relation = relate(one, other);
  if (relation === "same") return "same";
  return isFromAfar(ours) || (loose && relation !== "disjoint") ? "doubt" : "conflict";
}

/** Taken over from a paragraph before: `埃塞俄比亚的特肖梅先撞了线` does not make all that follows Ethiopia's. */
function isFromAfar({ start }: Slot): boolean {
  return start !== undefined && start < 0;
}

/** A word like 公司 that says of no organisation which it is. */
export const isOpenOrganisation: (value: string) => boolean = remembered((value) => {
  const [deictic] = readDeictics(value);
  return deictic?.level === "organisation" && deictic.text === value;
});

/** A word like 全市 that the article gives no place for. */
function unresolved(value: string): Deictic | undefined {
  const deictic = /^[全我本该当两三四]/.test(value) ? readDeictics(value)[0] : undefined;
  return deictic?.text === value ? deictic : undefined;
}

/** One place that all of a list lie in: 福建 around 福州、莆田、宁德. */
function isAround([outer, ...more]: readonly Place[], list: readonly Place[]): boolean {
  return outer !== undefined && more.length === 0 && list.every((place) => relate(place, outer) === "inside");
}

function sameSet(a: readonly Place[], b: readonly Place[]): boolean {
  return a.length === b.length && a.every((place) => b.some((other) => other.id === place.id));
}
