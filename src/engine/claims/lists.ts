import type { Figure } from "../figures/figure.ts";
import type { Clause } from "../text/clauses.ts";
import type { Claim, Slot } from "./claim.ts";
import { readContent } from "./content.ts";
import { indicatorSlot } from "./indicator.ts";

type Draft = { -readonly [Key in keyof Claim]: Claim[Key] };

const respectively = /分别|依次/;

/**
 * `A、B分别为X和Y` gives X to A and Y to B; `…，同比分别增长X和Y` gives them to the claims just made. Where
 * the names cannot be told apart, the figure's place in the list keeps the claims apart.
 */
export function distribute(
  folded: string,
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
  const own = namesBefore(folded, clause.start, at);
  if (own.length === drafts.length) return drafts.map((draft, index) => withIndicator(draft, own[index]));
  const recent = before.slice(-drafts.length).map((claim) => claim.indicator);
  if (own.length === 0 && recent.length === drafts.length) {
    return drafts.map((draft, index) => withQualifiers(withIndicator(draft, recent[index]), before.at(index - drafts.length)));
  }
  // What stands before the first or after the last is said of all.
  const values = new Set(drafts.flatMap(({ indicator }) => (indicator ? indicator.value.split(" ") : [])));
  return drafts.map((draft, index) => ({
    ...draft,
    ...(draft.indicator && { indicator: { ...draft.indicator, value: [...values].join(" ") } }),
    qualifiers: [...draft.qualifiers, { text: "分别", value: `${index + 1}/${drafts.length}` }],
  }));
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
  return indicator ? { ...draft, indicator: indicator.inherited ? indicator : { ...indicator, inherited: true } } : draft;
}

function withQualifiers(draft: Draft, claim: Claim | undefined): Draft {
  return claim ? { ...draft, qualifiers: [...draft.qualifiers, ...claim.qualifiers] } : draft;
}
