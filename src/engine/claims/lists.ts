import type { Figure } from "../figures/figure.ts";
import { sharedHeads } from "../lexicon/heads.ts";
import type { Clause } from "../text/clauses.ts";
import type { Claim, Slot } from "./claim.ts";
import { readContent } from "./content.ts";
import { indicatorSlot } from "./indicator.ts";
import type { Mention } from "./mentions.ts";
import type { Article } from "./sentenceReader.ts";

type Draft = { -readonly [Key in keyof Claim]: Claim[Key] };

const respectively = /分别|依次/;

/**
 * `A、B分别为X和Y` gives X to A and Y to B; `…，同比分别增长X和Y` gives them to the claims just made. Where
 * the names cannot be told apart, the figure's place in the list keeps the claims apart.
 */
export function distribute(
  { folded, mentions }: Pick<Article, "folded" | "mentions">,
  clause: Clause,
  figures: readonly Figure[],
  drafts: readonly Draft[],
  before: readonly Claim[],
): Draft[] {
  const first = figures[0];
  if (!first || drafts.length < 2) return [...drafts];
  const left = folded.slice(clause.start, first.start);
  if (!respectively.test(left)) return [...drafts];
  const at = clause.start + left.search(respectively);
  const subjects = placesBefore(mentions, clause.start, at);
  if (subjects.length === drafts.length) {
    const last = subjects.at(-1);
    const shared = last && indicatorSlot(folded, readContent(folded, last.end, at));
    return drafts.map((draft, index) => withSubject(withIndicator(draft, shared), subjects[index]));
  }
  const own = withSharedHead(namesBefore(folded, clause.start, at));
  if (own.length === drafts.length) return drafts.map((draft, index) => withIndicator(draft, own[index]));
  const recent = before.slice(-drafts.length).map((claim) => claim.indicator);
  if (own.length === 0 && recent.length === drafts.length) {
    return drafts.map((draft, index) =>
      withQualifiers(withIndicator(draft, recent[index]), before.at(index - drafts.length)),
    );
  }
  // What stands before the first or after the last is said of all.
  const values = new Set(drafts.flatMap(({ indicator }) => (indicator ? indicator.value.split(" ") : [])));
  return drafts.map((draft, index) => ({
    ...draft,
    ...(draft.indicator && { indicator: { ...draft.indicator, value: [...values].join(" ") } }),
    qualifiers: [...draft.qualifiers, { text: "分别", value: `${index + 1}/${drafts.length}` }],
  }));
}

/** The places that a list opens with: `昆明、大理游客量分别为…`. */
function placesBefore(mentions: readonly Mention[], start: number, end: number): readonly Mention[] {
  return mentions.filter((mention) => mention.start >= start && mention.end <= end && !mention.organisation);
}

/** `鲜花、咖啡产量`: what the last name ends with is said of all. */
function withSharedHead(names: readonly Slot[]): readonly Slot[] {
  const last = names.at(-1);
  const head =
    last && sharedHeads.findLast((word) => last.text.endsWith(word) && last.text.length > word.length);
  if (!head || names.slice(0, -1).some((name) => sharedHeads.some((word) => name.text.endsWith(word))))
    return names;
  return names.map((name) => (name === last ? name : { ...name, value: `${name.value}${head}` }));
}

/** The names that `、`, 和 and 与 part. */
function namesBefore(folded: string, start: number, end: number): Slot[] {
  const names: Slot[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !"、和与及".includes(folded[at] as string)) continue;
    const name = indicatorSlot(folded, readContent(folded, from, at));
    if (name) names.push(name);
    from = at + 1;
  }
  return names;
}

function withIndicator(draft: Draft, indicator: Slot | undefined): Draft {
  return indicator
    ? { ...draft, indicator: indicator.inherited ? indicator : { ...indicator, inherited: true } }
    : draft;
}

function withSubject(draft: Draft, place: Mention | undefined): Draft {
  return place
    ? { ...draft, subject: { text: place.name, value: place.name, start: place.start, end: place.end } }
    : draft;
}

function withQualifiers(draft: Draft, claim: Claim | undefined): Draft {
  return claim ? { ...draft, qualifiers: [...draft.qualifiers, ...claim.qualifiers] } : draft;
}
