import { LineNames } from "./lineNames.ts";
import type { OrganisationMention } from "./organisation.ts";
import type { PlaceMention } from "./place.ts";
import type { Evidence } from "./settlePlaces.ts";

let last = { text: "", names: new LineNames("") };

/** The names of the last text are kept, since places and organisations are asked for one after the other. */
function namesOf(text: string): LineNames {
  if (text !== last.text) last = { text, names: new LineNames(text) };
  return last.names;
}

/**
 * Finds the places named in a text, the longest names first, none inside another or inside the name of an
 * organisation. What a short name means hangs on the text around it, so pass the whole article, headline included,
 * or a part of it and the evidence of the whole.
 */
export function readPlaces(text: string, evidence?: Evidence): readonly PlaceMention[] {
  const names = namesOf(text);
  return names.settle(evidence ?? names.evidence).places;
}

/** Ids of the places that a text names beyond doubt. That of an article is the union of that of its paragraphs. */
export function readEvidence(text: string): Evidence {
  return namesOf(text).evidence;
}

/** Finds the organisations named in a text: known ones by their names, others by their shape. */
export function readOrganisations(text: string, evidence?: Evidence): readonly OrganisationMention[] {
  const names = namesOf(text);
  return names.settle(evidence ?? names.evidence).organisations;
}
