import { type Reading, type ReadOptions, readText } from "../claims/readClaims.ts";
import type { FactIndex } from "../facts/factIndex.ts";
import { anchoredSources, isTrusted } from "./anchors.ts";
import { type DraftClaim, draftClaim } from "./candidate.ts";
import { Corroboration } from "./corroboration.ts";
import { candidatesFor, type Judgement, judge } from "./judge.ts";

/** One claim of a draft with what the facts say of it, the rest of the draft considered. */
export interface JudgedClaim {
  readonly draft: DraftClaim;
  readonly judgement: Judgement;
  /** A slot finding that was taken back, since nothing else in the draft bears it out. */
  readonly guess?: Judgement;
}

export interface JudgedDraft {
  readonly reading: Reading;
  /** In the order of the claims. */
  readonly claims: readonly JudgedClaim[];
}

/** What a table of facts says of every claim of a draft. */
export function judgeDraft(index: FactIndex, text: string, options: ReadOptions): JudgedDraft {
  const reading = readText(text, options);
  const judged = reading.claims.map((claim) => {
    const draft = draftClaim(text, claim, reading.date, index);
    return { draft, judgement: judge(draft, candidatesFor(draft, index), index) };
  });
  const judgements = judged.map(({ judgement }) => judgement);
  const anchors = anchoredSources(text, judgements, reading.claims[0], index);
  const corroboration = new Corroboration(judgements);
  const claims = judged.map((claim) => {
    const { draft, judgement } = claim;
    if (isTrusted(judgement, anchors, corroboration, draft)) return claim;
    return { draft, judgement: withoutGuess(judgement), guess: judgement };
  });
  return { reading, claims };
}

/** A slot finding that nothing else in the draft bears out: the draft speaks of something else. */
function withoutGuess(judgement: Judgement): Judgement {
  const code =
    judgement.code === "period" ? "other-period" : judgement.code === "subject" ? "other-subject" : "no-fact";
  return { verdict: "unverified", code, others: [], ...(judgement.best && { best: judgement.best }) };
}
