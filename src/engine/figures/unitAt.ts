import { notUnits, surelyBehindUnit } from "../lexicon/units/followers.ts";
import { type Unit, type UnitWord, units } from "../lexicon/units/index.ts";
import { unitOf } from "../lexicon/units/unit.ts";
import { type Codes, codeAt, isLatin } from "../text/codes.ts";
import { Trie, type TrieMatch, type TrieWord } from "../text/trie.ts";

/** Stands in the trie for what only looks like a unit. */
const none = unitOf("", "number", "none");

const trie = new Trie<Unit>([
  ...units,
  ...units.flatMap(withSureFollowers),
  ...notUnits.map((word) => ({ word, row: none })),
]);

function withSureFollowers({ word, row, unless = "" }: UnitWord): TrieWord<Unit>[] {
  return surelyBehindUnit
    .filter((follower) => unless.includes(follower.charAt(0)))
    .map((follower) => ({ word: word + follower, row, length: word.length }));
}

/** The unit that starts at `at`. A Latin symbol must end where the letters end: 5G is no gram. */
export function unitAt(codes: Codes, at: number): TrieMatch<Unit> | undefined {
  const match = trie.longest(codes, at);
  if (match === undefined || match.row === none) return undefined;
  const end = at + match.length;
  if (isLatin(codeAt(codes, end)) && isLatin(codeAt(codes, end - 1))) return undefined;
  return match;
}
