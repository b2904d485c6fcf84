import { achievements } from "../lexicon/achievements.ts";
import { type HedgeWord, rangeClosers } from "../lexicon/hedges.ts";
import { type Codes, codeAt, isSpace } from "../text/codes.ts";
import { Trie } from "../text/trie.ts";
import { codeOf, codesOf } from "./characters.ts";
import { beforeNumber, behindNumber } from "./hedgeWords.ts";
import type { Quantity } from "./quantity.ts";
import type { Reading } from "./reading.ts";

const mostBefore = 3;
const mostBehind = 2;

const closers = new Trie<true>(rangeClosers.map((word) => ({ word, row: true })));
const achieved = new Trie<true>(achievements.map((word) => ({ word, row: true })));
const clauseEnds = codesOf("，。；,;、！？!?\n\r\0");
const come = codeOf("来");

/** Reads the hedge words that end before `start`; answers where the first of them begins. */
export function readHedgesBefore(reading: Reading, start: number, quantity: Quantity | undefined): number {
  const { codes, hedges } = reading;
  let from = start;
  for (let depth = 0; depth < mostBefore; depth++) {
    const edge = from > reading.floor && isSpace(codeAt(codes, from - 1)) ? from - 1 : from;
    const match = beforeNumber.longest(codes, edge, reading.floor);
    if (match === undefined) break;
    if (!fitsBefore(codes, match.row, quantity, from === start)) break;
    from = edge - match.length;
    hedges.addBefore(from, edge, match.row);
  }
  return from;
}

function fitsBefore(codes: Codes, row: HedgeWord, quantity: Quantity | undefined, first: boolean): boolean {
  const numeral = quantity?.numeral;
  switch (row.needs) {
    case "magnitude":
      return first && numeral?.bare === true;
    case "passing":
      return first && (numeral === undefined || numeral.bare || quantity?.unit?.power === 1); // 过半, 过万, 过三成
    case "open":
      return first && numeral?.highOpen === true;
    case "large":
      return numeral === undefined || numeral.bare || numeral.big;
    case "exceeding":
      return quantity === undefined || !isAchievement(codes, quantity);
    case "approaching":
      // 近十多年来: 近 is recent.
      return quantity?.unit?.kind !== "duration" || codeAt(codes, quantity.end) !== come;
    default:
      return true;
  }
}

/** 突破100项关键技术: achieved, not exceeded. */
function isAchievement(codes: Codes, quantity: Quantity): boolean {
  if (quantity.unitName !== "项" && quantity.unitName !== "个") return false;
  const reach = 14;
  for (let i = quantity.end; i < quantity.end + reach && !clauseEnds.has(codeAt(codes, i)); i++) {
    if (achieved.longest(codes, i) !== undefined) return true;
  }
  return false;
}

/** The hedges inside a number: 10多万, 270多名. */
export function addOwnHedges(reading: Reading, quantity: Quantity): void {
  const numeral = quantity.numeral;
  if (numeral.hedge !== undefined) {
    reading.hedges.add(numeral.hedgeStart, numeral.hedgeEnd, numeral.hedge);
  }
  if (quantity.inside !== undefined) {
    reading.hedges.add(quantity.insideStart, quantity.insideEnd, quantity.inside);
  }
}

/** Reads the hedge words that start at `end`; answers where the last of them ends. */
export function readHedgesBehind(
  reading: Reading,
  end: number,
  quantity: Quantity | undefined,
  range: boolean,
): number {
  const { codes } = reading;
  let to = end;
  for (let depth = 0; depth < mostBehind; depth++) {
    const edge = isSpace(codeAt(codes, to)) ? to + 1 : to;
    if (range) {
      const closer = closers.longest(codes, edge);
      if (closer !== undefined) return edge + closer.length;
    }
    const match = behindNumber.longest(codes, edge);
    if (match === undefined || !fitsBehind(match.row, quantity)) break;
    to = edge + match.length;
    reading.hedges.add(edge, to, match.row.kind);
  }
  return to;
}

function fitsBehind(row: HedgeWord, quantity: Quantity | undefined): boolean {
  const kind = quantity?.unit?.kind;
  switch (row.needs) {
    case "amount":
      // 三年多, 5公里多, 一倍多
      return (
        quantity?.inside === undefined &&
        (kind === "duration" ||
          kind === "measure" ||
          kind === "multiple" ||
          kind === "age" ||
          kind === "percentage")
      );
    case "large":
      return quantity?.unit === undefined && quantity?.numeral.big === true;
    case "price":
      return kind === "money" || quantity?.isSum === true || quantity?.unit?.power === 1; // 七折起
    default:
      return true;
  }
}
