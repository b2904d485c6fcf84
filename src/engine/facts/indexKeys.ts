import { type Content, parseContent } from "../claims/contentWords.ts";

/** Codes from here on stand for no character of a word: names have them. */
const nameCodes = 0xe000_0000;

/**
 * What a fact is found by: its names as they are, and the pairs of neighbouring characters of all its words, the
 * same whoever cuts them. Each as a number of 32 bits; two names with one number only cost a candidate more.
 */
export function indexKeys(indicator: string | undefined): Set<number> {
  return keysOf(parseContent(indicator ?? ""));
}

function keysOf({ names, runs }: Content): Set<number> {
  const keys = new Set<number>();
  for (const name of names) keys.add(nameKey(name));
  for (const run of [...names, ...runs]) {
    if (run.length === 1) keys.add(run.charCodeAt(0));
    for (let at = 0; at + 1 < run.length; at++) keys.add(pairKey(run.charCodeAt(at), run.charCodeAt(at + 1)));
  }
  return keys;
}

function pairKey(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

function nameKey(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (nameCodes | (hash & 0x1fff_ffff)) >>> 0;
}
