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
  for (const { verdict, best } of judgements) {
    if (!best) continue;
    const { fact } = best;
    if (verdict === "supported") {
      sources.add(fact.source.id);
      told.add(fact.id);
    } else if (fact.speaker !== undefined && text.includes(fact.speaker)) sources.add(fact.source.id);
  }
  return { sources, told };
}

/** Whether a judgement may be shown: doubtful slot findings need the draft to follow the source otherwise. */
export function isTrusted({ odd, best }: Judgement, anchors: Anchors): boolean {
  if (!odd?.doubtful || !best) return true;
  if (anchors.told.has(best.fact.id)) return false;
  // A slip of the calendar is one wherever it stands; another place or indicator may be another story.
  if (odd.code === "period" || best.alignment.shared >= 8) return true;
  return anchors.sources.has(best.fact.source.id);
}
