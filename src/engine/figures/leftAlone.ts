import { leftAloneWords } from "../lexicon/left-alone.ts";
import { units } from "../lexicon/units/index.ts";
import { type Codes, codeAt, isOneOf } from "../text/codes.ts";
import { Trie, type TrieWord } from "../text/trie.ts";
import { half } from "./characters.ts";
import { isNumeralStart } from "./numeralCodes.ts";

/** One word, by what stands around what it is from its first numeral on. */
interface Surroundings {
  /** What stands before the numeral, from there backwards: 统 in 统一. */
  readonly head: readonly number[];
  readonly unless: string;
}

/** What follows the beginning of a unit in units that begin so. */
const unitsBegun = new Map<string, string>();
for (const { word } of units)
  for (let end = 1; end < word.length; end++) {
    const begun = word.slice(0, end);
    unitsBegun.set(begun, (unitsBegun.get(begun) ?? "") + word.charAt(end));
  }

/** Words by what they are from their first numeral on. */
const words = new Trie<Surroundings[]>(byNumeral());

function byNumeral(): TrieWord<Surroundings[]>[] {
  const rows = new Map<string, Surroundings[]>();
  for (const { word, unless = "" } of leftAloneWords) {
    const codes = Array.from(word, (_, i) => word.charCodeAt(i));
    const at = codes.findIndex((code) => code === half || isNumeralStart(code));
    if (at < 0) continue;
    const tail = word.slice(at);
    const row = rows.get(tail) ?? [];
    row.push({
      head: codes.slice(0, at).reverse(),
      unless: unless + unitContinuations(tail),
    });
    rows.set(tail, row);
  }
  return Array.from(rows, ([word, row]) => ({ word, row }));
}

/** What turns the end of a word into a unit: 三公 is no word before 里, nor 四平 before 方. */
function unitContinuations(tail: string): string {
  let start = 0;
  while (start < tail.length && isNumeralStart(tail.charCodeAt(start))) start++;
  return unitsBegun.get(tail.slice(start)) ?? "";
}

/**
 * How far a word that counts nothing goes on from the numeral at `at`, 0 where there is none: 1 for the 一 of
 * 统一. Its head must not reach back over `floor`.
 */
export function leftAloneLength(codes: Codes, at: number, floor: number): number {
  const match = words.longest(codes, at, floor, stands);
  return match === undefined ? 0 : match.length;
}

function stands(row: Surroundings[], next: number, codes: Codes, at: number, floor: number): boolean {
  for (const { head, unless } of row)
    if (!isOneOf(unless, next) && endsWith(codes, at, floor, head)) return true;
  return false;
}

function endsWith(codes: Codes, at: number, floor: number, head: readonly number[]): boolean {
  if (at - head.length < floor) return false;
  for (let i = 0; i < head.length; i++) if (codeAt(codes, at - 1 - i) !== head[i]) return false;
  return true;
}
