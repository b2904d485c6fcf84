import { leftAloneWords } from "../lexicon/left-alone.ts";
import { type Codes, codeAt } from "../text/codes.ts";
import { Trie, type TrieWord } from "../text/trie.ts";
import { half } from "./characters.ts";
import { isNumeralStart } from "./numeralCodes.ts";

/** What may stand before the numeral of a word: 统 and 唯 in 统一, 唯一. */
interface Heads {
  /** The word may begin with its numeral. */
  none: boolean;
  /** The characters right before the numeral, for a quick no. */
  readonly last: number[];
  /** Whole heads, from the numeral backwards. */
  readonly all: (readonly number[])[];
}

/** Words by what they are from their first numeral on. */
const words = new Trie<Heads>(byNumeral());

function* byNumeral(): Iterable<TrieWord<Heads>> {
  const rows = new Map<string, Heads>();
  for (const { word, unless = "" } of leftAloneWords) {
    const codes = Array.from(word, (_, i) => word.charCodeAt(i));
    const at = codes.findIndex((code) => code === half || isNumeralStart(code));
    if (at < 0) continue;
    const key = `${word.slice(at)}!${unless}`;
    const heads = rows.get(key) ?? { none: false, last: [], all: [] };
    rows.set(key, heads);
    const [last, ...rest] = codes.slice(0, at).reverse();
    if (last === undefined) heads.none = true;
    else {
      heads.last.push(last);
      heads.all.push([last, ...rest]);
    }
  }
  for (const [key, row] of rows) {
    const [word = "", unless = ""] = key.split("!");
    yield { word, row, ...(unless === "" ? {} : { unless }) };
  }
}

/**
 * How far a word that counts nothing goes on from the numeral at `at`, 0 where there is none: 1 for the 一 of
 * 统一. Its head must not reach back over `floor`.
 */
export function leftAloneLength(codes: Codes, at: number, floor: number): number {
  const before = at > floor ? codeAt(codes, at - 1) : 0;
  const match = words.longest(
    codes,
    at,
    ({ none, last, all }) =>
      none || (last.includes(before) && all.some((head) => endsWith(codes, at, floor, head))),
  );
  return match === undefined ? 0 : match.length;
}

function endsWith(codes: Codes, at: number, floor: number, head: readonly number[]): boolean {
  if (at - head.length < floor) return false;
  return head.every((code, i) => codeAt(codes, at - 1 - i) === code);
}
