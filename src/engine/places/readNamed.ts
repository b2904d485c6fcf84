import { findOrganisations } from "./findOrganisations.ts";
import type { OrganisationMention } from "./organisation.ts";
import type { PlaceMention } from "./place.ts";
import { readNames } from "./readNames.ts";
import { type Evidence, evidenceOf, type SettledPlace, settlePlaces } from "./settlePlaces.ts";

interface Named {
  readonly text: string;
  readonly evidence: Evidence | undefined;
  readonly places: readonly PlaceMention[];
  readonly organisations: readonly OrganisationMention[];
}

let last: Named = { text: "", evidence: undefined, places: [], organisations: [] };

/** The places and organisations of a text; the last answer is kept, since both are asked for one after the other. */
function readNamed(text: string, evidence?: Evidence): Named {
  if (text === last.text && evidence === last.evidence) return last;
  const candidates = readNames(text);
  const settled = settlePlaces(text, candidates, evidence ?? evidenceOf(candidates));
  const organisations = findOrganisations(text, settled);
  last = { text, evidence, places: placesOutside(settled, organisations), organisations };
  return last;
}

/**
 * Finds the places named in a text, the longest names first, none inside another or inside the name of an
 * organisation. What a short name means hangs on the text around it, so pass the whole article, headline included,
 * or a part of it and the evidence of the whole.
 */
export function readPlaces(text: string, evidence?: Evidence): readonly PlaceMention[] {
  return readNamed(text, evidence).places;
}

/** Ids of the places that a text names beyond doubt. That of an article is the union of that of its paragraphs. */
export function readEvidence(text: string): Evidence {
  return evidenceOf(readNames(text));
}

/** Finds the organisations named in a text: known ones by their names, others by their shape. */
export function readOrganisations(text: string, evidence?: Evidence): readonly OrganisationMention[] {
  return readNamed(text, evidence).organisations;
}

function placesOutside(
  places: readonly SettledPlace[],
  organisations: readonly OrganisationMention[],
): readonly PlaceMention[] {
  const outside: PlaceMention[] = [];
  let next = 0;
  for (const { start, end, text, places: meant, cut } of places) {
    while ((organisations[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const organisation = organisations[next];
    const free = organisation === undefined || organisation.start >= end;
    if (free && !cut) outside.push({ start, end, text, places: meant });
  }
  return outside;
}
