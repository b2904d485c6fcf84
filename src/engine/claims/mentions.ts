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
import { exactList } from "../text/exactList.ts";

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

/** Names with what each of them means. */
export interface MeantNames {
  readonly named: readonly Named[];
  readonly names: readonly string[];
}

export const nothingMeant: MeantNames = { named: [], names: [] };

/** What a line names, whatever was named before it. */
interface OwnNames extends MeantNames {
  readonly places: readonly Place[];
  readonly organisations: readonly OrganisationMention[];
}

/** The names in a line, and the words in it that stand for names. */
export class NamesOfLine {
  readonly #names: LineNames;
  readonly #deictics: readonly Deictic[];
  #settled: SettledNames | undefined;
  #named: readonly Named[] = [];
  #own: OwnNames | undefined;
  #last: MeantNames | undefined;

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
      const { places, organisations } = settled;
      this.#named =
        places.length + organisations.length === 0
          ? this.#deictics
          : withoutInner([...places, ...organisations, ...this.#deictics]);
      this.#own = ownNames(this.#named);
    }
    return this.#named;
  }

  /** After `named`: what is named, where that does not hang on what was named before. */
  get own(): OwnNames | undefined {
    return this.#own;
  }

  /** The names with what they mean; the same object as before where that is the same. */
  meant(names: readonly string[]): MeantNames {
    const last = this.#last;
    if (last?.named === this.#named && last.names.every((name, at) => name === names[at])) return last;
    this.#last = { named: this.#named, names };
    return this.#last;
  }
}

function withoutInner(all: Named[]): readonly Named[] {
  if (all.length < 2) return all;
  let end = 0;
  const outer = all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end) return false;
      end = one.end;
      return true;
    });
  return exactList(outer);
}

const noNames: OwnNames = { named: [], names: [], places: [], organisations: [] };

function ownNames(named: readonly Named[]): OwnNames | undefined {
  if (named.length === 0) return noNames;
  const places: Place[] = [];
  const organisations: OrganisationMention[] = [];
  const names: string[] = [];
  for (const one of named) {
    if ("level" in one || ("places" in one && one.places.length > 1)) return undefined;
    const place = "places" in one ? one.places[0] : one.place?.places[0];
    if (place) places.push(place);
    if ("places" in one) names.push(place?.name ?? "");
    else {
      organisations.push(one);
      names.push(nameOf(one, place));
    }
  }
  return {
    named,
    names: exactList(names),
    places: exactList(places),
    organisations: exactList(organisations),
  };
}

/** A government's figures are those of the place it governs. */
function nameOf({ kind, id }: OrganisationMention, place: Place | undefined): string {
  return place && kind === "government" ? place.name : id;
}

/** How often each place that a word may mean was named among the first so many. */
interface Tally {
  upTo: number;
  readonly counts: Map<Place, number>;
  /** The one named most often, of equals the latest. */
  most: Place | undefined;
}

/** Says what names and words like 全市 mean, line after line, from what was named before. */
export class MentionReader {
  readonly #places: Place[];
  readonly #organisations: OrganisationMention[];
  /** Ids of the first places, as many as were looked at. */
  #ids: Set<string> | undefined;
  #idsUpTo = 0;
  /** By the word that was looked for: it stands in a text again and again. */
  #tallies: Map<string, Tally> | undefined;
  /** How many places were named before the line at hand. */
  #before = 0;

  /** @param context what is known before the text begins: its headline, where it was written. */
  constructor(context = "") {
    this.#places = context === "" ? [] : readPlaces(context).flatMap(({ places }) => places.slice(0, 1));
    this.#organisations = context === "" ? [] : [...readOrganisations(context)];
  }

  /** The names of a line, the same object as before where they mean the same. */
  read(line: NamesOfLine, evidence: Evidence): MeantNames {
    const named = line.named(evidence);
    const { own } = line;
    this.#before = this.#places.length;
    if (!own) return line.meant(named.map((one) => this.#resolve(one)));
    for (const place of own.places) this.#places.push(place);
    for (const organisation of own.organisations) this.#organisations.push(organisation);
    return own;
  }

  /** The name of what is meant. */
  #resolve(one: Named): string {
    if ("places" in one) return this.#place(one);
    if ("level" in one) return this.#deictic(one);
    return this.#organisation(one);
  }

  #place({ places }: PlaceMention): string {
    const near = places.length > 1 && places.find(({ parents }) => parents.some((id) => this.#isKnown(id)));
    const place = near || places[0];
    if (place) this.#places.push(place);
    return place?.name ?? "";
  }

  #isKnown(id: string): boolean {
    this.#ids ??= new Set();
    for (; this.#idsUpTo < this.#places.length; this.#idsUpTo++) {
      const place = this.#places[this.#idsUpTo];
      if (place) this.#ids.add(place.id);
    }
    return this.#ids.has(id);
  }

  #deictic(deictic: Deictic): string {
    // 全省 is of the province that its line named last, else of the one that the article is about.
    const near = this.#places.slice(deictic.text.startsWith("该") ? 0 : this.#before);
    const found = resolveDeictic(deictic, near) ?? this.#mostNamed(deictic);
    if (found) return found.name;
    // What cannot be resolved still says that the subject is of that kind.
    return resolveOrganisation(deictic, this.#organisations)?.id ?? deictic.text;
  }

  #mostNamed(deictic: Deictic): Place | undefined {
    this.#tallies ??= new Map();
    let tally = this.#tallies.get(deictic.text);
    if (!tally) {
      tally = { upTo: 0, counts: new Map(), most: undefined };
      this.#tallies.set(deictic.text, tally);
    }
    const one: Place[] = [];
    for (; tally.upTo < this.#places.length; tally.upTo++) {
      one[0] = this.#places[tally.upTo] as Place;
      const place = resolveDeictic(deictic, one);
      if (!place) continue;
      const count = (tally.counts.get(place) ?? 0) + 1;
      tally.counts.set(place, count);
      const most = tally.most && tally.counts.get(tally.most);
      if (most === undefined || count >= most) tally.most = place;
    }
    return tally.most;
  }

  #organisation(organisation: OrganisationMention): string {
    const place = organisation.place?.places[0];
    if (place) this.#places.push(place);
    this.#organisations.push(organisation);
    return nameOf(organisation, place);
  }
}

/** What is named, with the names of what is meant. */
export function mentionsOf({ named, names }: MeantNames): Mention[] {
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
  return mentionsOf(new MentionReader(context).read(names, names.evidence));
}

const noMentions: readonly Mention[] = [];

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
  return last === low ? noMentions : mentions.slice(low, last);
}
