import { leftAloneWords } from "../lexicon/left-alone.ts";
import { Trie } from "../text/trie.ts";

/** Words with numerals in them that count nothing, to be looked up at their first character. */
export const leftAlone = new Trie<true>(leftAloneWords.map((word) => ({ row: true, ...word })));
