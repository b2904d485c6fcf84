import type { Fact } from "../facts/fact.ts";
import { parsePeriod } from "../time/period.ts";
import type { DraftClaim } from "./candidate.ts";
import { placesOf } from "./compareSubjects.ts";
import type { Judgement } from "./judge.ts";

/** Which facts a draft plainly draws on, so that an odd subject or period is a slip and not another story. */
export interface Anchors {
  /** Sources that a supported claim or a named speaker ties the draft to. */
  readonly sources: ReadonlySet<string>;
  /** Facts that some claim of the draft already tells rightly. */
  readonly told: ReadonlySet<string>;
}

export function anchoredSources(text: string, judgements: readonly Judgement[]): Anchors {
  const sources = new Set<string>();
  const told = new Set<string>();
  const named = new Map<string, boolean>();
  const names = (speaker: string) => {
    const known = named.get(speaker) ?? text.includes(speaker);
    named.set(speaker, known);
    return known;
  };
  for (const { verdict, best } of judgements) {
    if (!best) continue;
    const { fact } = best;
    if (verdict === "supported") {
      sources.add(fact.source.id);
      told.add(fact.id);
    } else if (fact.speaker !== undefined && names(fact.speaker)) sources.add(fact.source.id);
  }
  return { sources, told };
}

/** Whether a judgement may be shown: doubtful slot findings need the draft to follow the source otherwise. */
export function isTrusted({ odd, best }: Judgement, anchors: Anchors, draft: DraftClaim): boolean {
  if (!odd?.doubtful || !best) return true;
  if (anchors.told.has(best.fact.id)) return false;
  if (anchors.sources.has(best.fact.source.id)) return true;
  if (odd.code === "period") return isImplausible(draft, best.fact);
  const arePlaces =
    placesOf(odd.drafted.value).length > 0 && placesOf(best.fact.subject?.value ?? odd.sourced).length > 0;
  return (
    odd.code === "subject" && arePlaces && best.nearby >= closeWording && best.alignment.shared >= longWording
  );
}

const closeWording = 5;
const longWording = 8;

/** A later period is likely news of its own; one that is not over, or that is long over, is a slip. */
function isImplausible({ claim, date }: DraftClaim, fact: Fact): boolean {
  const ours = parsePeriod(claim.period?.value ?? "");
  const theirs = parsePeriod(fact.period?.value ?? "");
  if (!ours?.to || !theirs?.to || date === undefined) return false;
  return ours.to > date || ours.to < theirs.to;
}
