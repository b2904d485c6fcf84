import { moneyLinks, moneyWords } from "../lexicon/moneyWords.ts";
import { type Codes, codeAt, isHan } from "../text/codes.ts";
import { Trie } from "../text/trie.ts";
import type { Quantity } from "./quantity.ts";

const rows = (words: readonly string[]) => words.map((word) => ({ word, row: true as const }));
const nouns = new Trie<true>(rows(moneyWords), true);
const links = new Trie<true>(rows(moneyLinks), true);

/** 投资1500万, 票房突破30亿: an amount with 万 or 亿, no unit and no noun of its own, said of money. */
export function isMoneyBefore(codes: Codes, from: number, quantity: Quantity): boolean {
  if (!quantity.numeral.big || isHan(codeAt(codes, quantity.end))) return false;
  const link = links.longest(codes, from);
  return nouns.longest(codes, from - (link?.length ?? 0)) !== undefined;
}
