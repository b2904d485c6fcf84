import type { Content } from "../claims/contentWords.ts";
import { siblingFamilies } from "../lexicon/siblings.ts";
import { WordList } from "../text/wordList.ts";

const familiesOf = new Map<string, number[]>();
for (const [family, words] of siblingFamilies.entries()) {
  for (const word of words) familiesOf.set(word, [...(familiesOf.get(word) ?? []), family]);
}
const words = new WordList([...familiesOf].map(([word, families]) => [word, { word, families }] as const));

/** Two words of one family, one on either side. */
export interface SiblingPair {
  readonly drafted: string;
  readonly sourced: string;
}

/** The word of the draft's content that a sibling stands for in the source's, when each side has only its own. */
export function siblingPair(draft: Content, fact: Content): SiblingPair | undefined {
  const ours = familyWords(draft);
  if (ours.size === 0) return undefined;
  const theirs = familyWords(fact);
  for (const [family, drafted] of ours) {
    const sourced = theirs.get(family);
    if (!sourced || drafted.some((word) => sourced.includes(word))) continue;
    const [first] = drafted;
    const [other] = sourced;
    if (first !== undefined && other !== undefined) return { drafted: first, sourced: other };
  }
  return undefined;
}

/**
 * Whether the draft narrows what it speaks of by a family's word where the source has none, and the source's
 * paragraph tells several of the family apart: 城镇居民 beside 居民, where 城镇 and 农村 follow.
 */
export function narrows(draft: Content, fact: Content, context: Content): boolean {
  const theirs = familyWords(fact);
  const around = familyWords(context);
  return [...familyWords(draft).keys()].some(
    (family) => !theirs.has(family) && new Set(around.get(family)).size > 1,
  );
}

type FamilyWords = ReadonlyMap<number, readonly string[]>;

const familyWordsOf = new WeakMap<Content, FamilyWords>();

function familyWords(content: Content): FamilyWords {
  let found = familyWordsOf.get(content);
  if (!found) {
    found = findFamilyWords(content);
    familyWordsOf.set(content, found);
  }
  return found;
}

function findFamilyWords({ names, runs }: Content): FamilyWords {
  const found = new Map<number, string[]>();
  for (const run of [...names, ...runs]) {
    for (const { row } of words.find(run)) {
      for (const family of row.families) found.set(family, [...(found.get(family) ?? []), row.word]);
    }
  }
  return found;
}
