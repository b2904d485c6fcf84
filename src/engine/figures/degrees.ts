import { degreeSenses, largeDegree } from "../lexicon/units/senses.ts";
import { type Codes, codeAt } from "../text/codes.ts";
import { Trie } from "../text/trie.ts";
import { codesOf } from "./characters.ts";
import type { Quantity } from "./quantity.ts";

const senses = new Trie<string>(
  degreeSenses.map(({ word, unit }) => ({ word, row: unit })),
  true,
);
const clauseEnds = codesOf("，。；;！？\n\r\0");
/** How far before the number the word may stand. */
const reach = 12;

/** Settles what 度 is the degree of. */
export function settleDegree(codes: Codes, from: number, quantity: Quantity): void {
  if (quantity.unitName !== "度") return;
  if (quantity.numeral.big) {
    quantity.unitName = largeDegree;
    return;
  }
  for (let at = from; at > from - reach && !clauseEnds.has(codeAt(codes, at - 1)); at--) {
    const sense = senses.longest(codes, at);
    if (sense === undefined) continue;
    quantity.unitName = sense.row;
    return;
  }
}
