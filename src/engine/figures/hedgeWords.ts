import {
  type HedgeWord,
  hedgesBefore,
  hedgesBehind,
  hedgesInside,
  surelyBehindHedge,
} from "../lexicon/hedges.ts";
import { Trie, type TrieWord } from "../text/trie.ts";

/** 40岁以下具有: a hedge, though it is none before 具体. */
function withSureFollowers(row: HedgeWord): TrieWord<HedgeWord>[] {
  const { word, unless = "" } = row;
  return surelyBehindHedge
    .filter((follower) => unless.includes(follower.charAt(0)))
    .map((follower) => ({ word: word + follower, row, length: word.length }));
}

function entries(words: readonly HedgeWord[]): TrieWord<HedgeWord>[] {
  return words.map((row) => ({
    word: row.word,
    row,
    ...(row.unless === undefined ? {} : { unless: row.unless }),
  }));
}

export const beforeNumber = new Trie<HedgeWord>(entries(hedgesBefore), true);
export const behindNumber = new Trie<HedgeWord>([
  ...entries(hedgesBehind),
  ...hedgesBehind.flatMap(withSureFollowers),
]);
export const insideNumber = new Trie<HedgeWord>(entries(hedgesInside));
