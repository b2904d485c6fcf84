import { type Unit, units } from "../lexicon/units/index.ts";
import { type Codes, codeAt, isLatin } from "../text/codes.ts";
import { Trie, type TrieMatch } from "../text/trie.ts";

const trie = new Trie<Unit>(units);

/** The unit that starts at `at`. A Latin symbol must end where the letters end: 5G is no gram. */
export function unitAt(codes: Codes, at: number): TrieMatch<Unit> | undefined {
  const match = trie.longest(codes, at);
  if (match === undefined) return undefined;
  const end = at + match.length;
  if (isLatin(codeAt(codes, end)) && isLatin(codeAt(codes, end - 1))) return undefined;
  return match;
}
