import type { Span } from "../figures/figure.ts";
import type { Clause } from "../text/clauses.ts";
import type { OpenClaim } from "./claim.ts";
import { readContent } from "./content.ts";
import { indicatorSlot } from "./indicator.ts";
import { mentionsIn } from "./mentions.ts";
import { readPredication } from "./predicate.ts";
import type { Article } from "./scope.ts";
import { inherited } from "./stated.ts";

/** A sentence that asks how many. */
export interface Question extends Span {
  /** Where it says 多少. */
  readonly asked: Span;
  /** Names and times in it, which are no content. */
  readonly skip: readonly Span[];
}

const asks = /多少|多大|几/;
const marks = /[?？]$/;
const answers = /^答案?$/;

/** The question that a sentence asks, if it asks for a number. */
export function readQuestion(
  { folded, mentions }: Article,
  sentence: Span,
  clauses: readonly Clause[],
): Question | undefined {
  const text = folded.slice(sentence.start, sentence.end);
  const asked = marks.test(text) ? asks.exec(text) : null;
  if (!asked) return undefined;
  const [first] = clauses;
  // 问：…
  const start = first && first.end - first.start === 1 ? first.end : sentence.start;
  const at = sentence.start + asked.index;
  const named = mentionsIn(mentions, start, sentence.end);
  const skip = [...clauses.flatMap(({ figures }) => figures), ...named].sort((a, b) => a.start - b.start);
  return { start, end: sentence.end, asked: { start: at, end: at + asked[0].length }, skip };
}

/** `新增多少个托位？答案是1万个`: a figure that says no more than that is of what the question asked. */
export function takeOverQuestion(
  { folded }: Article,
  { start, end, asked, skip }: Question,
  claims: readonly OpenClaim[],
): void {
  const [claim, ...more] = claims;
  if (!claim || more.length > 0) return;
  if (claim.indicator && !(claim.indicator.inherited && answers.test(claim.indicator.value))) return;
  const pieces = [
    ...readContent(folded, start, asked.start, skip),
    ...readContent(folded, asked.end, end, skip),
  ];
  const indicator = indicatorSlot(folded, pieces);
  if (indicator) claim.indicator = inherited(indicator);
  const { measure } = readPredication(folded, start, asked.start, claim.figure.kind);
  if (measure && (!claim.measure || claim.measure.value === "level")) claim.measure = inherited(measure);
}
