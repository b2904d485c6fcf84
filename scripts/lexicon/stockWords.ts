import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** A line of jieba's dictionary: the word, how often it was counted, its part of speech. */
export interface DictionaryWord {
  readonly word: string;
  readonly frequency: number;
  readonly tag: string;
}

/** The dictionary that nodejieba ships (MIT). */
export function readStockWords(): DictionaryWord[] {
  const nodejieba = path.dirname(createRequire(__filename).resolve("nodejieba/package.json"));
  const file = path.join(nodejieba, "submodules/cppjieba/dict/jieba.dict.utf8");
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [word = "", frequency = "0", tag = ""] = line.split(" ");
      return { word, frequency: Number(frequency), tag };
    });
}
