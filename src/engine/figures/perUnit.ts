import { perWords } from "../lexicon/units/per.ts";
import { type Codes, codeAt, isDigit } from "../text/codes.ts";
import { Trie, type TrieMatch } from "../text/trie.ts";
import { CodeKind, numeralKind } from "./numeralCodes.ts";
import { unitAt } from "./unitAt.ts";

const periods = new Trie<string>(Object.entries(perWords).map(([word, row]) => ({ word, row })));

/** Characters of 100 in 毫克/100毫升 and of 百 in 部/百人. */
const mostDigits = 6;

/** The unit behind the stroke of 元/平方米, 元/月, 毫克/100毫升, 部/百人, by its canonical name. */
export function perUnitAt(codes: Codes, at: number): TrieMatch<string> | undefined {
  const match = unitAt(codes, at);
  if (match !== undefined) return { length: match.length, row: match.row.unit };
  const period = periods.longest(codes, at);
  if (period !== undefined) return period;
  let number = "";
  while (number.length < mostDigits && isPerNumber(codeAt(codes, at + number.length)))
    number += String.fromCharCode(codeAt(codes, at + number.length));
  const counted = number === "" ? undefined : unitAt(codes, at + number.length);
  return counted && { length: number.length + counted.length, row: number + counted.row.unit };
}

function isPerNumber(code: number): boolean {
  const kind = numeralKind(code);
  return isDigit(code) || kind === CodeKind.small || kind === CodeKind.big;
}
