import { leftAloneWords } from "../lexicon/left-alone.ts";
import { type Codes, codeAt } from "../text/codes.ts";
import { Trie, type TrieWord } from "../text/trie.ts";
import { half } from "./characters.ts";
import { isNumeralStart } from "./numeralCodes.ts";

/** What stands before the numeral of a word: 统 in 统一. */
type Head = readonly number[];

/** Words by what they are from their first numeral on, with the heads they may have before it. */
const words = new Trie<Head[]>(byNumeral());

function* byNumeral(): Iterable<TrieWord<Head[]>> {
  const heads = new Map<string, Head[]>();
  for (const { word, unless = "" } of leftAloneWords) {
    const codes = Array.from(word, (_, i) => word.charCodeAt(i));
    const at = codes.findIndex((code) => code === half || isNumeralStart(code));
    if (at < 0) continue;
    const key = `${word.slice(at)}!${unless}`;
    const head = codes.slice(0, at).reverse();
    const known = heads.get(key);
    if (known) known.push(head);
    else heads.set(key, [head]);
  }
  for (const [key, row] of heads) {
    const [word = "", unless = ""] = key.split("!");
    yield { word, row, ...(unless === "" ? {} : { unless }) };
  }
}

/**
 * How far a word that counts nothing goes on from the numeral at `at`, 0 where there is none: 1 for the 一 of
 * 统一. Its head must not reach back over `floor`.
 */
export function leftAloneLength(codes: Codes, at: number, floor: number): number {
  return (
    words.longest(codes, at, (heads) => heads.some((head) => endsWith(codes, at, floor, head)))?.length ?? 0
  );
}

function endsWith(codes: Codes, at: number, floor: number, head: Head): boolean {
  if (at - head.length < floor) return false;
  return head.every((code, i) => codeAt(codes, at - 1 - i) === code);
}
