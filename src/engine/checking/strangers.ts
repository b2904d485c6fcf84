import type { Claim } from "../claims/claim.ts";
import { type Content, parseContent } from "../claims/contentWords.ts";
import type { Fact } from "../facts/fact.ts";
import type { Searchable } from "../facts/vocabulary.ts";
import type { DraftClaim } from "./candidate.ts";

/**
 * What the draft's sentence has named before the claim and the source does not speak of: a claim that goes on
 * from it (`招商轮船营业收入60亿元，利润总额12亿元`) may be that one's, however alike the words.
 */
export function strangers({ before, indicator }: Claim, around: Searchable): readonly string[] {
  if (before === undefined || before === "") return [];
  const own = indicator?.value ?? "";
  const { names, runs } = parseContent(before);
  return [...names, ...runs].filter((word) => !own.includes(word) && isStrange(word, around));
}

/** Longer words of a claim's own say enough of what it is about; `日均`, `合格率`, `读者` hang on what came before. */
const longestDependent = 5;

/** Whether a claim's words mean little without the claim before it in the sentence. */
export function isDependent({ names, runs }: Content): boolean {
  return names.length === 0 && runs.join("").length <= longestDependent;
}

/** A word that begins unlike all that the source says, or goes on unlike it for more than a joint between two words. */
export function isStrange(word: string, said: Searchable): boolean {
  let isKnown = false;
  for (let at = 0; at + 1 < word.length; at++) {
    const wasKnown = isKnown;
    isKnown = said.includes(word.slice(at, at + 2));
    if (!isKnown && !wasKnown) return true;
  }
  return false;
}

const topicAhead = /(?:是|当属|要数|莫过于)([^，,：:；。]{2,12})[，,：:][^，,：:；。]{0,12}$/;

/** `最抢眼的是集成电路，出口5437亿元`: what the clause before ends with is what the figure is of. */
export function isOfTopicAhead(
  { text, claim }: Pick<DraftClaim, "text" | "claim">,
  { quote, context = "" }: Fact,
): boolean {
  const topic = topicAhead.exec(text.slice(claim.sentence.start, claim.figure.start))?.[1];
  return topic !== undefined && !`${quote}\0${context}`.includes(topic);
}
