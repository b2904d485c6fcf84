import { exactList } from "../text/exactList.ts";
import { findOrganisations } from "./findOrganisations.ts";
import type { OrganisationMention } from "./organisation.ts";
import type { PlaceMention } from "./place.ts";
import { type NameCandidate, readNames } from "./readNames.ts";
import { type Evidence, evidenceOf, type SettledPlace, settlePlaces } from "./settlePlaces.ts";

export interface SettledNames {
  readonly places: readonly PlaceMention[];
  readonly organisations: readonly OrganisationMention[];
}

type Answer = readonly [id: string, known: boolean];

/** Evidence that notes what it was asked, and what it answered. */
class Inquiry implements Evidence {
  readonly #evidence: Evidence;
  readonly answers: Answer[] = [];

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  has(id: string): boolean {
    const known = this.#evidence.has(id);
    this.answers.push([id, known]);
    return known;
  }
}

interface KnownNames extends SettledNames {
  readonly answers: readonly Answer[];
}

const none: readonly never[] = [];
const nothing: KnownNames = { places: none, organisations: none, answers: none };

/** The names in one text, or in one line of it: read once, settled by what the text around it gives evidence of. */
export class LineNames {
  readonly #text: string;
  #candidates: readonly NameCandidate[];
  /** Ids of the places that are named here beyond doubt. */
  readonly evidence: ReadonlySet<string>;
  #settled: KnownNames | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#candidates = exactList(readNames(text));
    this.evidence = evidenceOf(this.#candidates);
  }

  /** The same object as the time before, unless the evidence tells otherwise of what hangs on it. */
  settle(evidence: Evidence): SettledNames {
    const known = this.#settled;
    if (known?.answers.every(([id, answer]) => evidence.has(id) === answer)) return known;
    if (this.#candidates.length === 0) return this.#settleWithoutPlaces();
    const inquiry = new Inquiry(evidence);
    const settled = settlePlaces(this.#text, this.#candidates, inquiry);
    const organisations = findOrganisations(this.#text, settled);
    const places = placesOutside(settled, organisations);
    this.#settled = { places, organisations, answers: inquiry.answers };
    // Nothing was asked, so nothing else can come of them.
    if (inquiry.answers.length === 0) this.#candidates = none;
    return this.#settled;
  }

  #settleWithoutPlaces(): SettledNames {
    const organisations = findOrganisations(this.#text, none);
    this.#settled = organisations.length === 0 ? nothing : { places: none, organisations, answers: none };
    return this.#settled;
  }
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
  return exactList(outside);
}
