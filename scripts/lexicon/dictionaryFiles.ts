import type { DictionaryFileName } from "../../src/segment/dictionaryFiles.ts";
import { dictionaryParts } from "./dictionaryParts.ts";
import { keptWords } from "./keptWords.ts";
import { readStockWords } from "./stockWords.ts";
import { userDictionary } from "./userWords.ts";

/** What each file of src/segment/dict holds. */
export function dictionaryFiles(): Record<DictionaryFileName, string> {
  const user = userDictionary();
  const ours = new Set(user.map((line) => line.slice(0, line.indexOf(" "))));
  const { scale, frequent, rare } = dictionaryParts(keptWords(readStockWords()), ours);
  return {
    "jieba.dict.utf8": file(scale),
    "user.dict.utf8": file([...frequent, ...user]),
    "rare.utf8": rare,
    // Guessing unknown words and extracting keywords are not used: the smallest files that load.
    "hmm_model.utf8": file([
      "# not used",
      ...Array<string>(5).fill("0 0 0 0"),
      ...Array<string>(4).fill("的:0"),
    ]),
    "idf.utf8": file(["的 1.0"]),
    "stop_words.utf8": file(["的"]),
  };
}

const file = (lines: readonly string[]): string => `${lines.join("\n")}\n`;
