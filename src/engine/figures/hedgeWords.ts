import { type HedgeWord, hedgesBefore, hedgesBehind, hedgesInside } from "../lexicon/hedges.ts";
import { Trie, type TrieWord } from "../text/trie.ts";

function entries(words: readonly HedgeWord[]): TrieWord<HedgeWord>[] {
  return words.map((row) => ({
    word: row.word,
    row,
    ...(row.unless === undefined ? {} : { unless: row.unless }),
  }));
}

export const beforeNumber = new Trie<HedgeWord>(entries(hedgesBefore), true);
export const behindNumber = new Trie<HedgeWord>(entries(hedgesBehind));
export const insideNumber = new Trie<HedgeWord>(entries(hedgesInside));
