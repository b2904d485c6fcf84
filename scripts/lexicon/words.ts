import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export interface Word {
  /** How often jieba's corpus has it. */
  readonly frequency: number;
  /** Part of speech: ns for places, nr for persons, n, v, a … */
  readonly tag: string;
}

/** The words of jieba's dictionary (MIT), which nodejieba brings. */
export function readWords(): ReadonlyMap<string, Word> {
  const manifest = createRequire(import.meta.url).resolve("nodejieba/package.json");
  const path = join(dirname(manifest), "submodules/cppjieba/dict/jieba.dict.utf8");
  const words = new Map<string, Word>();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [word = "", frequency, tag = ""] = line.split(" ");
    words.set(word, { frequency: Number(frequency), tag });
  }
  return words;
}
