import { findOrganisations } from "./findOrganisations.ts";
import type { OrganisationMention } from "./organisation.ts";
import type { PlaceMention } from "./place.ts";
import { readNames } from "./readNames.ts";
import { settlePlaces } from "./settlePlaces.ts";

interface Named {
  readonly places: readonly PlaceMention[];
  readonly organisations: readonly OrganisationMention[];
}

let lastText = "";
let lastNamed: Named = { places: [], organisations: [] };

/** The places and organisations of a text; the last answer is kept, since both are asked for one after the other. */
function readNamed(text: string): Named {
  if (text === lastText) return lastNamed;
  const candidates = readNames(text);
  const organisations = findOrganisations(text, candidates);
  const places = settlePlaces(text, candidates);
  lastNamed = { places: outside(places, organisations), organisations };
  lastText = text;
  return lastNamed;
}

/**
 * Finds the places named in a text, the longest names first, none inside another or inside the name of an
 * organisation. What a short name means hangs on the text around it, so pass the whole article, headline included.
 */
export function readPlaces(text: string): readonly PlaceMention[] {
  return readNamed(text).places;
}

/** Finds the organisations named in a text: known ones by their names, others by their shape. */
export function readOrganisations(text: string): readonly OrganisationMention[] {
  return readNamed(text).organisations;
}

function outside(
  places: readonly PlaceMention[],
  organisations: readonly OrganisationMention[],
): readonly PlaceMention[] {
  let next = 0;
  return places.filter((place) => {
    while ((organisations[next]?.end ?? Number.POSITIVE_INFINITY) <= place.start) next++;
    const organisation = organisations[next];
    return organisation === undefined || organisation.start >= place.end;
  });
}
