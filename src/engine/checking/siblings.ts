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
export function siblingPair(draft: readonly string[], fact: readonly string[]): SiblingPair | undefined {
  const ours = familyWords(draft);
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

function familyWords(runs: readonly string[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const run of runs) {
    for (const { row } of words.find(run)) {
      for (const family of row.families) found.set(family, [...(found.get(family) ?? []), row.word]);
    }
  }
  return found;
}
