import type { Fact, Source } from "../../engine/facts/fact.ts";
import type { Span } from "../../engine/figures/figure.ts";
import { readFigures } from "../../engine/figures/readFigures.ts";
import { correctedClaim, correctedFact } from "./correctedFact.ts";
import type { Review } from "./review.ts";
import { reviewKey } from "./reviewKey.ts";
import { Sentences } from "./sentences.ts";

/** The facts of one source as its editors want them: dropped ones left out, corrected ones as they say. */
export function applyReview(text: string, source: Source, facts: readonly Fact[], review: Review): Fact[] {
  if (review.size === 0) return [...facts];
  const sentences = new Sentences(text);
  const decide = (figure: Span & { readonly text: string }, fact?: Fact): Fact | undefined => {
    const sentence = sentences.around(figure);
    const decision = review.get(reviewKey(text, figure, sentence));
    if (decision === undefined || decision.kind === "accepted") return fact;
    if (decision.kind === "dropped" || decision.reading === undefined) return undefined;
    // A correction that no claim can be read from leaves no fact: the one that it replaces was wrong.
    const claim = correctedClaim(decision.reading, figure.text, source);
    return claim && correctedFact(claim, { ...figure, sentence }, source, text, fact ?? {});
  };
  const read = new Set(facts.map(({ figure }) => figure.start));
  const unread = readFigures(text).filter(({ start }) => !read.has(start));
  return [
    ...facts.flatMap((fact) => decide(fact.figure, fact) ?? []),
    ...unread.flatMap((figure) => decide(figure) ?? []),
  ].sort((a, b) => a.figure.start - b.figure.start);
}
