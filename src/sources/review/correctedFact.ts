import type { Claim, Slot } from "../../engine/claims/claim.ts";
import { readClaims } from "../../engine/claims/readClaims.ts";
import type { Fact, Source } from "../../engine/facts/fact.ts";
import type { Figure, Span } from "../../engine/figures/figure.ts";

/** A figure of a source as it stands there. */
export interface SourceFigure extends Span {
  readonly text: string;
  readonly sentence: Span;
}

/** The claim that an editor's sentence makes about a figure; nothing when it makes none that could be checked. */
export function correctedClaim(reading: string, figure: string, { date, title }: Source): Claim | undefined {
  const claims = readClaims(reading, { title, ...(date !== undefined && { date }) }).filter(
    ({ indicator }) => indicator !== undefined,
  );
  return (
    claims.find((claim) => claim.figure.text === figure) ?? (claims.length === 1 ? claims[0] : undefined)
  );
}

/** The claim of an editor's sentence as a fact of the place in the source that it corrects. */
export function correctedFact(
  { before: _before, lead: _lead, ...claim }: Claim,
  figure: SourceFigure,
  source: Source,
  text: string,
  kept: Pick<Fact, "speaker" | "place">,
): Fact {
  const { sentence } = figure;
  const optional = {
    ...(claim.subject && { subject: inSentence(claim.subject, sentence) }),
    ...(claim.indicator && { indicator: inSentence(claim.indicator, sentence) }),
    ...(claim.measure && { measure: inSentence(claim.measure, sentence) }),
    ...(claim.period && { period: inSentence(claim.period, sentence) }),
    ...(claim.modality && { modality: inSentence(claim.modality, sentence) }),
    ...(claim.direction && { direction: inSentence(claim.direction, sentence) }),
    ...(claim.base && { base: inSentence(claim.base, sentence) }),
  };
  return {
    id: `${source.id}#${figure.start}`,
    ...claim,
    ...optional,
    figure: placed(claim.figure, figure),
    qualifiers: claim.qualifiers.map((slot) => inSentence(slot, sentence)),
    sentence,
    source,
    quote: text.slice(sentence.start, sentence.end),
    quoteStart: sentence.start,
    quoteEnd: sentence.end,
    ...(kept.speaker !== undefined && { speaker: kept.speaker }),
    ...(kept.place !== undefined && { place: kept.place }),
  };
}

/** What the editor states is stated in the sentence, wherever in it. */
function inSentence<V extends string>(slot: Slot<V>, { start, end }: Span): Slot<V> {
  return slot.inherited ? { text: slot.text, value: slot.value, inherited: true } : { ...slot, start, end };
}

/** The editor's figure in the place of the source's. */
function placed(figure: Figure, { start, end, text }: SourceFigure): Figure {
  const { unitSpan, hedges, ...rest } = figure;
  const shift = start - figure.start;
  const moved = (span: Span) => ({ start: span.start + shift, end: span.end + shift });
  if (figure.text !== text) return { ...rest, start, end, numeral: { start, end } };
  return {
    ...rest,
    start,
    end,
    numeral: moved(figure.numeral),
    ...(unitSpan && { unitSpan: moved(unitSpan) }),
    ...(hedges && { hedges: hedges.map((hedge) => ({ ...hedge, ...moved(hedge) })) }),
  };
}
