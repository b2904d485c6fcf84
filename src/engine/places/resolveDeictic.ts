import type { Deictic } from "./deictic.ts";
import { placeById } from "./gazetteer.ts";
import type { OrganisationMention } from "./organisation.ts";
import type { Place } from "./place.ts";

/**
 * The place that a word like 全市 stands for, given the places named so far, the latest last (headline and dateline
 * first, when they are the context). A place within one of the right kind will do: after 海淀区, 全市 is 北京市.
 * Nothing when no candidate fits, and for words that stand for an organisation.
 */
export function resolveDeictic(deictic: Deictic, candidates: readonly Place[]): Place | undefined {
  switch (deictic.level) {
    case "country":
      return deictic.text.startsWith("该") ? last(candidates, isCountry) : placeById("CN");
    case "place":
      return last(candidates, (place) => place.kind !== "world" && place.kind !== "country");
    case "grouping":
      return last(candidates, (place) => String(place.members?.length) === deictic.ends[0]);
    case "organisation":
    case "township":
      return undefined;
    default:
      return lastDivision(deictic, candidates);
  }
}

/** The organisation that a word like 该公司 stands for, given those named so far, the latest last. */
export function resolveOrganisation(
  deictic: Deictic,
  candidates: readonly OrganisationMention[],
): OrganisationMention | undefined {
  if (deictic.level !== "organisation") return undefined;
  return candidates.findLast(({ id }) => deictic.ends.some((end) => id.endsWith(end)));
}

const isCountry = (place: Place): boolean => place.kind === "country";

function last(candidates: readonly Place[], fits: (place: Place) => boolean): Place | undefined {
  return candidates.findLast(fits);
}

function isDivisionOf({ ends }: Deictic, { kind, name }: Place): boolean {
  if (kind === "grouping" || kind === "zone") return false;
  for (const end of ends) if (name.endsWith(end)) return true;
  return false;
}

function lastDivision(deictic: Deictic, candidates: readonly Place[]): Place | undefined {
  if (deictic.text.startsWith("该")) return last(candidates, (place) => isDivisionOf(deictic, place));
  for (let at = candidates.length - 1; at >= 0; at--) {
    const candidate = candidates[at];
    if (candidate === undefined) continue;
    if (isDivisionOf(deictic, candidate)) return candidate;
    for (const id of candidate.parents) {
      const place = placeById(id);
      if (place !== undefined && isDivisionOf(deictic, place)) return place;
    }
  }
  return undefined;
}
