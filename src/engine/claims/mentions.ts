import type { Span } from "../figures/figure.ts";
import {
  type Deictic,
  type Evidence,
  LineNames,
  type OrganisationMention,
  type Place,
  type PlaceMention,
  readDeictics,
  readOrganisations,
  readPlaces,
  resolveDeictic,
  resolveOrganisation,
  type SettledNames,
} from "../places/index.ts";

/** A place or organisation named in the text, or a word that stands for one (全市, 我省). */
export interface Mention extends Span {
  /** The full name: 北京 is 北京市, 全市 is what it stands for here. */
  readonly name: string;
  readonly organisation?: true;
  /** An office, which mostly speaks of others. */
  readonly office?: true;
}

/** A name, or a word for what was named before, whose meaning hangs on what came before it. */
export type Named = PlaceMention | OrganisationMention | Deictic;

/** The names in a line, and the words in it that stand for names. */
export class NamesOfLine {
  readonly #names: LineNames;
  readonly #deictics: readonly Deictic[];
  #settled: SettledNames | undefined;
  #named: readonly Named[] = [];

  constructor(folded: string) {
    this.#names = new LineNames(folded);
    this.#deictics = readDeictics(folded);
  }

  /** Ids of the places that are named here beyond doubt. */
  get evidence(): ReadonlySet<string> {
    return this.#names.evidence;
  }

  /** In order, none inside another: of what begins alike the longest, of equals the place. */
  named(evidence: Evidence): readonly Named[] {
    const settled = this.#names.settle(evidence);
    if (settled !== this.#settled) {
      this.#settled = settled;
      this.#named = withoutInner([...settled.places, ...settled.organisations, ...this.#deictics]);
    }
    return this.#named;
  }
}

function withoutInner(all: Named[]): readonly Named[] {
  let end = 0;
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
}

/** Says what names and words like 全市 mean, line after line, from what was named before. */
export class MentionReader {
  readonly #places: Place[];
  readonly #placeIds: Set<string>;
  readonly #organisations: OrganisationMention[];

  /** @param context what is known before the text begins: its headline, where it was written. */
  constructor(context: string) {
    this.#places = readPlaces(context).flatMap((mention) => mention.places.slice(0, 1));
    this.#placeIds = new Set(this.#places.map(({ id }) => id));
    this.#organisations = [...readOrganisations(context)];
  }

  /** The names of what is meant, one for each. */
  resolve(named: readonly Named[]): string[] {
    return named.map((one) => {
      if ("places" in one) return this.#place(one);
      if ("level" in one) return this.#deictic(one);
      return this.#organisation(one);
    });
  }

  #place({ places }: PlaceMention): string {
    const near =
      places.length > 1 && places.find(({ parents }) => parents.some((id) => this.#placeIds.has(id)));
    const place = near || places[0];
    if (place) this.#know(place);
    return place?.name ?? "";
  }

  #deictic(deictic: Deictic): string {
    const place = resolveDeictic(deictic, this.#places);
    if (place) return place.name;
    // What cannot be resolved still says that the subject is of that kind.
    return resolveOrganisation(deictic, this.#organisations)?.id ?? deictic.text;
  }

  #organisation(organisation: OrganisationMention): string {
    const place = organisation.place?.places[0];
    if (place) this.#know(place);
    this.#organisations.push(organisation);
    // A government's figures are those of the place it governs.
    return place && organisation.kind === "government" ? place.name : organisation.id;
  }

  #know(place: Place): void {
    this.#places.push(place);
    this.#placeIds.add(place.id);
  }
}

/** What is named, with the names of what is meant. */
export function mentionsOf(named: readonly Named[], names: readonly string[]): Mention[] {
  return named.map((one, at) => {
    const { start, end } = one;
    const name = names[at] ?? "";
    if (!("kind" in one) || (one.kind === "government" && one.place?.places[0])) return { start, end, name };
    const office = one.kind === "government";
    return { start, end, name, organisation: true, ...(office && { office }) };
  });
}

/** All places and organisations of a text, in order; words like 全市 are resolved with what was named before. */
export function readMentions(folded: string, context: string): Mention[] {
  const names = new NamesOfLine(folded);
  const named = names.named(names.evidence);
  return mentionsOf(named, new MentionReader(context).resolve(named));
}

/** The mentions that lie in `start..end`, found by halving: an article has many, a clause few. */
export function mentionsIn(mentions: readonly Mention[], start: number, end: number): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((mentions[last]?.end ?? Number.POSITIVE_INFINITY) <= end) last++;
  return mentions.slice(low, last);
}
