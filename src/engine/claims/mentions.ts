import type { Span } from "../figures/figure.ts";
import {
  type OrganisationMention,
  type Place,
  readDeictics,
  readOrganisations,
  readPlaces,
  resolveDeictic,
  resolveOrganisation,
} from "../places/index.ts";

/** A place or organisation named in the text, or a word that stands for one (全市, 我省). */
export interface Mention extends Span {
  /** The full name: 北京 is 北京市, 全市 is what it stands for here. */
  readonly name: string;
  readonly organisation?: true;
  /** An office, which mostly speaks of others. */
  readonly office?: true;
}

/** All places and organisations of a text, in order; words like 全市 are resolved with what was named before. */
export function readMentions(folded: string, context: string): Mention[] {
  const known: Place[] = readPlaces(context).flatMap((mention) => mention.places.slice(0, 1));
  const named = [
    ...readPlaces(folded).map((place) => ({ ...place, rank: 0 })),
    ...readOrganisations(folded).map((organisation) => ({ ...organisation, rank: 1 })),
    ...readDeictics(folded).map((deictic) => ({ ...deictic, rank: 2 })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const organisations: OrganisationMention[] = [...readOrganisations(context)];
  const mentions: Mention[] = [];
  let end = 0;
  for (const mention of named) {
    if (mention.start < end) continue;
    const { start } = mention;
    if ("places" in mention) {
      const place =
        mention.places.find((one) => known.some((other) => one.parents.includes(other.id))) ??
        mention.places[0];
      if (!place) continue;
      known.push(place);
      mentions.push({ start, end: mention.end, name: place.name });
    } else if ("level" in mention) {
      const place = resolveDeictic(mention, known) ?? resolveOrganisation(mention, organisations);
      // What cannot be resolved still says that the subject is of that kind.
      const name = place === undefined ? mention.text : "name" in place ? place.name : place.id;
      mentions.push({ start, end: mention.end, name });
    } else {
      const place = mention.place?.places[0];
      if (place) known.push(place);
      organisations.push(mention);
      // A government's figures are those of the place it governs.
      if (place && mention.kind === "government")
        mentions.push({ start, end: mention.end, name: place.name });
      else {
        const office = mention.kind === "government";
        mentions.push({
          start,
          end: mention.end,
          name: mention.id,
          organisation: true,
          ...(office && { office }),
        });
      }
    }
    end = mention.end;
  }
  return mentions;
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
