import type { Figure, Span } from "../figures/figure.ts";
import { sharedHeads } from "../lexicon/heads.ts";
import type { Clause } from "../text/clauses.ts";
import type { Claim, OpenClaim, Slot } from "./claim.ts";
import { readContent } from "./content.ts";
import { indicatorSlot } from "./indicator.ts";
import type { Mention } from "./mentions.ts";
import { isTime, periodSlot } from "./period.ts";
import type { Article } from "./scope.ts";

const respectively = /分别|依次/;
/** A list of names further back than this is of something else. */
const listReach = 2;

/** What a list of figures stands in. */
export interface ListPlace {
  readonly article: Pick<Article, "folded" | "mentions">;
  readonly clause: Clause;
  /** Clauses without figures before it. */
  readonly lead: readonly Clause[];
  /** Times that it goes on from: `一、二、三季度分别为…`. */
  readonly times: readonly Figure[];
  /** The clause's own subject: what it does to each of a list (`甲市对东盟、欧盟分别出口…`). */
  readonly subject: Slot | undefined;
  /** Claims of the sentence before it. */
  readonly before: readonly Claim[];
}

/**
 * `A、B分别为X和Y` gives X to A and Y to B; so does `A、B是…，分别为X和Y`, and `…，同比分别增长X和Y` gives them to the
 * claims just made. Where the names cannot be told apart, the figure's place in the list keeps the claims apart.
 */
export function distribute(
  place: ListPlace,
  figures: readonly Figure[],
  drafts: readonly OpenClaim[],
): OpenClaim[] {
  const { article, clause, lead, times, subject, before } = place;
  const { folded, mentions } = article;
  const first = figures[0];
  if (!first || drafts.length < 2) return [...drafts];
  const match = respectively.exec(folded.slice(clause.start, first.start));
  if (!match) return [...drafts];
  const at = clause.start + match.index;
  const count = drafts.length;
  const subjects = placesIn(mentions, clause.start, at);
  if (subjects.length === count) {
    const shared = indicatorSlot(folded, readContent(folded, subjects.at(-1)?.end ?? at, at));
    return drafts.map((draft, index) => withSubject(withIndicator(draft, shared), subjects[index]));
  }
  if (times.length === count)
    return drafts.map((draft, index) => withPeriod(withIndicator(draft, drafts[0]?.indicator), times[index]));
  const skip = [
    ...(subject ? mentions.filter(({ start }) => start === subject.start) : []),
    ...clause.figures.filter(isTime),
  ].sort((a, b) => a.start - b.start);
  const does = indicatorSlot(folded, readContent(folded, at + match[0].length, first.start));
  const own = withSharedHead(namesIn(folded, clause.start, at, skip));
  if (own.length === count)
    return drafts.map((draft, index) => withIndicator(draft, joined(own[index], does)));
  if (own.length === 0) {
    const listed = lead
      .slice(-listReach)
      .reverse()
      .map(({ start, end }) => namesIn(folded, start, topicEnd(folded, start, end), []))
      .find((names) => names.length === count);
    if (listed) {
      const shared = drafts.reduce<Slot | undefined>(
        // What was taken over are the names themselves.
        (all, { indicator }) => (indicator?.inherited ? all : joined(all, indicator)),
        undefined,
      );
      return drafts.map((draft, index) => withIndicator(draft, joined(listed[index], shared)));
    }
    const recent = before.slice(-count).map((claim) => claim.indicator);
    if (recent.length === count) {
      return drafts.map((draft, index) =>
        likeBefore(withIndicator(draft, recent[index]), before.at(index - count)),
      );
    }
  }
  // What stands before the first or after the last is said of all.
  const values = new Set(drafts.flatMap(({ indicator }) => (indicator ? indicator.value.split(" ") : [])));
  return drafts.map((draft, index) => ({
    ...draft,
    ...(draft.indicator && { indicator: { ...draft.indicator, value: [...values].join(" ") } }),
    qualifiers: [...draft.qualifiers, { text: "分别", value: `${index + 1}/${count}` }],
  }));
}

/** The places that a list opens with: `昆明、大理游客量分别为…`. */
function placesIn(mentions: readonly Mention[], start: number, end: number): readonly Mention[] {
  return mentions.filter((mention) => mention.start >= start && mention.end <= end && !mention.organisation);
}

/** `东盟、欧盟为主要伙伴`: what a clause speaks of ends where it says what that is. */
function topicEnd(folded: string, start: number, end: number): number {
  const at = folded.slice(start, end).search(/[是为](?!了)/);
  return at > 0 ? start + at : end;
}

/** What each of a list is, and what is said of all. */
function joined(name: Slot | undefined, shared: Slot | undefined): Slot | undefined {
  if (!name || !shared) return name ?? shared;
  const words = new Set([...name.value.split(" "), ...shared.value.split(" ")]);
  return { ...name, value: [...words].join(" ") };
}

/** `鲜花、咖啡产量`: what the last name ends with is said of all. */
function withSharedHead(names: readonly Slot[]): readonly Slot[] {
  const last = names.at(-1);
  if (!last) return names;
  const head = sharedHeads.findLast((word) => last.text.endsWith(word) && last.text.length > word.length);
  // 民航客运量 is 民航 and a known name.
  const known = last.value.includes(" ") ? /(?<= )\[[^\]]+\]$/.exec(last.value)?.[0] : undefined;
  if (known !== undefined) {
    if (names.slice(0, -1).some((name) => name.value.includes("["))) return names;
    return names.map((name) => (name === last ? name : { ...name, value: `${name.value} ${known}` }));
  }
  if (!head || names.slice(0, -1).some((name) => sharedHeads.some((word) => name.text.endsWith(word))))
    return names;
  return names.map((name) =>
    name === last || isKnownName(name) ? name : { ...name, value: `${name.value}${head}` },
  );
}

/** 生产总值和预算收入: a name that is whole needs nothing of the next. */
function isKnownName({ value }: Slot): boolean {
  return /^\[[^\]]+\]$/.test(value);
}

/** The names that `、`, 和 and 与 part. */
function namesIn(folded: string, start: number, end: number, skip: readonly Span[]): Slot[] {
  const names: Slot[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !"、和与及".includes(folded[at] as string)) continue;
    const name = indicatorSlot(folded, readContent(folded, from, at, skip));
    if (name) names.push(name);
    from = at + 1;
  }
  return names;
}

function withIndicator(draft: OpenClaim, indicator: Slot | undefined): OpenClaim {
  return indicator
    ? { ...draft, indicator: indicator.inherited ? indicator : { ...indicator, inherited: true } }
    : draft;
}

function withSubject(draft: OpenClaim, place: Mention | undefined): OpenClaim {
  return place
    ? { ...draft, subject: { text: place.name, value: place.name, start: place.start, end: place.end } }
    : draft;
}

function withPeriod(draft: OpenClaim, time: Figure | undefined): OpenClaim {
  return time ? { ...draft, period: periodSlot(time) } : draft;
}

/** Of the same part and time as the claim that it goes on from. */
function likeBefore(draft: OpenClaim, claim: Claim | undefined): OpenClaim {
  if (!claim) return draft;
  const qualifiers = [...draft.qualifiers, ...claim.qualifiers];
  const isOwn = draft.period && !draft.period.inherited;
  return {
    ...draft,
    qualifiers,
    ...(claim.period && !isOwn && { period: { ...claim.period, inherited: true } }),
  };
}
