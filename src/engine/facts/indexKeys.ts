import type { Claim } from "../claims/claim.ts";
import { parseContent } from "../claims/contentWords.ts";
import { significantDigits } from "../figures/digits.ts";
import type { Figure } from "../figures/figure.ts";

/** Codes from here on stand for no character of a word: names have them, and numbers those before. */
const nameCodes = 0xe000_0000;
const numberCodes = 0xc000_0000;

/** Characters of an indicator. */
const longestListed = 64;

/** Two numbers of so many digits hardly agree by chance. */
const tellingDigits = 3;

/** What a fact is found by: its words, and its number where that is one of its own. */
export function factKeys({ indicator, figure }: Pick<Claim, "indicator" | "figure">): number[] {
  const { value = "" } = indicator ?? {};
  const keys = value.length > longestListed ? [...indexKeys(value)] : listedKeys(value);
  if (isTelling(figure)) keys.push(numberKey(figure));
  return keys;
}

/** Whether a figure can be told by its number alone: 4215.6万吨, not 4000万吨. */
export function isTelling({ kind, value }: Figure): boolean {
  if (value === undefined || kind === "date" || kind === "period" || kind === "ordinal") return false;
  return value.length >= tellingDigits && significantDigits(value) >= tellingDigits;
}

export function isWordKey(key: number): boolean {
  return key < numberCodes || key >= nameCodes;
}

/**
 * What words are found by: names as they are, and the pairs of neighbouring characters of all words, the
 * same whoever cuts them. Each as a number of 32 bits; two names with one number only cost a candidate more.
 */
export function indexKeys(indicator: string | undefined): Set<number> {
  const keys = new Set<number>();
  eachKey(indicator ?? "", (key) => keys.add(key));
  return keys;
}

/** The same as a list: of a few words a set takes longer. */
function listedKeys(indicator: string): number[] {
  const keys: number[] = [];
  eachKey(indicator, (key) => {
    if (!keys.includes(key)) keys.push(key);
  });
  return keys;
}

function eachKey(indicator: string, add: (key: number) => void): void {
  const { names, runs } = parseContent(indicator);
  for (const name of names) add(nameKey(name));
  for (const name of names) eachPair(name, add);
  for (const run of runs) eachPair(run, add);
}

function eachPair(run: string, add: (key: number) => void): void {
  if (run.length === 1) add(run.charCodeAt(0));
  for (let at = 0; at + 1 < run.length; at++) add(pairKey(run.charCodeAt(at), run.charCodeAt(at + 1)));
}

function pairKey(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

function nameKey(name: string): number {
  return (nameCodes | (hashOf(name) & 0x1fff_ffff)) >>> 0;
}

function numberKey({ value = "", unit = "" }: Figure): number {
  return (numberCodes | (hashOf(unit, hashOf(" ", hashOf(value))) & 0x1fff_ffff)) >>> 0;
}

/** Of a text that goes on from one with the hash `before`. */
function hashOf(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
