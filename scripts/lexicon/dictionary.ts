/*
 * Writes src/segment/dict: nodejieba's stock dictionary trimmed to what the words around figures need, a user
 * dictionary from the engine's lexicon, and the smallest files that nodejieba accepts for the parts not used.
 *
 *     npx tsx scripts/lexicon/dictionary.ts
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keptWords } from "./keptWords.ts";
import { readStockWords } from "./stockWords.ts";
import { userDictionary } from "./userWords.ts";

const folder = path.resolve(__dirname, "../../src/segment/dict");

const stock = readStockWords();
const kept = keptWords(stock);
const user = userDictionary();

const lines: Record<string, readonly string[]> = {
  "jieba.dict.utf8": kept.map(({ word, frequency, tag }) => `${word} ${frequency} ${tag}`),
  "user.dict.utf8": user,
  // Guessing unknown words and extracting keywords are not used: the smallest files that load.
  "hmm_model.utf8": ["# not used", ...Array<string>(5).fill("0 0 0 0"), ...Array<string>(4).fill("的:0")],
  "idf.utf8": ["的 1.0"],
  "stop_words.utf8": ["的"],
};

mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(lines)) {
  writeFileSync(path.join(folder, name), `${content.join("\n")}\n`);
}
console.log(`${kept.length} of ${stock.length} stock words, ${user.length} words of our own → ${folder}`);
