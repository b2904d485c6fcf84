import { currencyNames, currencySigns } from "../lexicon/currencies.ts";
import { type Codes, codeAt, isSpace } from "../text/codes.ts";
import { Trie } from "../text/trie.ts";
import type { Quantity } from "./quantity.ts";

/** A currency written before a sum. */
export interface CurrencyBefore {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Where its sign or name begins. */
  readonly start: number;
}

const rows = (list: Readonly<Record<string, string>>) =>
  Object.entries(list).map(([word, row]) => ({ word, row }));
const signs = new Trie<string>(rows(currencySigns), true);
const names = new Trie<string>(rows(currencyNames), true);

/** US$5, USD 5, and 港币5000万; a name before a small number may be a word of its own (人民币3连涨). */
export function currencyBefore(codes: Codes, at: number, quantity: Quantity): CurrencyBefore | undefined {
  if (quantity.unit?.kind === "money") return undefined;
  const end = isSpace(codeAt(codes, at - 1)) ? at - 1 : at;
  const sign = signs.longest(codes, end);
  if (sign !== undefined) return { currency: sign.row, start: end - sign.length };
  if (quantity.unit !== undefined || !quantity.numeral.big) return undefined;
  const name = names.longest(codes, end);
  return name && { currency: name.row, start: end - name.length };
}

/** 港币3亿元: 元 is of the currency named before it. */
export function currencyNamed(codes: Codes, at: number): string | undefined {
  return names.longest(codes, at)?.row;
}

/** USD, RMB: letters that are the code of a currency. */
export function isCurrencyCode(codes: Codes, start: number, end: number): boolean {
  return signs.longest(codes, end, start)?.length === end - start;
}
