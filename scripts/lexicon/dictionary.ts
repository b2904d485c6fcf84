/*
 * Writes src/segment/dict: nodejieba's stock dictionary trimmed to what the words around figures need, words of the
 * engine's lexicon, and the smallest files that nodejieba accepts for the parts not used.
 *
 *     npx tsx scripts/lexicon/dictionary.ts
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dictionaryFiles } from "./dictionaryFiles.ts";

const folder = path.resolve(__dirname, "../../src/segment/dict");
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(dictionaryFiles()))
  writeFileSync(path.join(folder, name), content);
console.log(`dictionary → ${folder}`);
