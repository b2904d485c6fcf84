import { perWords } from "../lexicon/units/per.ts";
import type { Unit } from "../lexicon/units/unit.ts";
import { type Codes, codeAt, isDigit } from "../text/codes.ts";
import { Trie, type TrieMatch } from "../text/trie.ts";
import { CodeKind, numeralKind } from "./numeralCodes.ts";
import { unitAt } from "./unitAt.ts";

const periods = new Trie<string>(Object.entries(perWords).map(([word, row]) => ({ word, row })));

/** Characters of 100 in 毫克/100毫升 and of 百 in 部/百人. */
const mostDigits = 6;

/** 1, 10, 百, 10万: what a rate is reckoned by. */
const roundNumber = /^1?0*[十百千万]*$/;

/**
 * The unit behind the stroke of 元/平方米, 元/月, 毫克/100毫升, 部/百人, by its canonical name; `over` stands
 * before the stroke.
 */
export function perUnitAt(codes: Codes, at: number, over: Unit): TrieMatch<string> | undefined {
  const match = unitAt(codes, at);
  if (match !== undefined) return { length: match.length, row: match.row.unit };
  const period = periods.longest(codes, at);
  if (period !== undefined || over.dimension === "power") return period; // 50千瓦/100千瓦时 is no rate
  let number = "";
  while (number.length < mostDigits && isPerNumber(codeAt(codes, at + number.length)))
    number += String.fromCharCode(codeAt(codes, at + number.length));
  const counted = number === "" || !roundNumber.test(number) ? undefined : unitAt(codes, at + number.length);
  return counted && { length: number.length + counted.length, row: number + counted.row.unit };
}

function isPerNumber(code: number): boolean {
  const kind = numeralKind(code);
  return isDigit(code) || kind === CodeKind.small || kind === CodeKind.big;
}
