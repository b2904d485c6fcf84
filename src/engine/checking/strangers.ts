import type { Claim } from "../claims/claim.ts";
import { type Content, parseContent } from "../claims/contentWords.ts";
import { apart, neighbours, type Searchable } from "../facts/vocabulary.ts";

/**
 * What the draft's sentence has named before the claim and the source does not speak of: a claim that goes on
 * from it (`招商轮船营业收入60亿元，利润总额12亿元`) may be that one's, however alike the words.
 */
export function strangers({ before, indicator }: Claim, around: readonly string[]): readonly string[] {
  if (before === undefined || before === "") return [];
  const own = indicator?.value ?? "";
  const known = apart(around);
  const { names, runs } = parseContent(before);
  return [...names, ...runs].filter((word) => !own.includes(word) && isStrange(word, known));
}

/** Longer words of a claim's own say enough of what it is about; `日均`, `合格率`, `读者` hang on what came before. */
const longestDependent = 5;

/** Whether a claim's words mean little without the claim before it in the sentence. */
export function isDependent({ names, runs }: Content): boolean {
  return names.length === 0 && runs.join("").length <= longestDependent;
}

/** A word that begins unlike all that the source says, or goes on unlike it for more than a joint between two words. */
export function isStrange(word: string, said: Searchable): boolean {
  const pairs = neighbours(word);
  return pairs.some((pair, at) => !said.includes(pair) && (at === 0 || !said.includes(pairs[at - 1] ?? "")));
}
