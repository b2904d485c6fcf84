import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { keptWords } from "../../scripts/lexicon/keptWords.ts";
import { readStockWords } from "../../scripts/lexicon/stockWords.ts";
import { userDictionary } from "../../scripts/lexicon/userWords.ts";
import { dictionaryFileNames, findDictionaryFault } from "../../src/segment/dictionaryFiles.ts";

const folder = path.resolve(__dirname, "../../src/segment/dict");
const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
const mend = "run: npx tsx scripts/lexicon/dictionary.ts";

describe("the bundled dictionary", () => {
  it("is in a state that nodejieba can load", () => {
    assert.equal(findDictionaryFault(folder), undefined);
  });

  it("is the stock dictionary as trimmed by the script", () => {
    const kept = keptWords(readStockWords()).map(
      ({ word, frequency, tag }) => `${word} ${frequency} ${tag}\n`,
    );
    assert.equal(read("jieba.dict.utf8") === kept.join(""), true, mend);
  });

  it("holds the indicators and places of the lexicon", () => {
    assert.equal(
      read("user.dict.utf8") ===
        userDictionary()
          .map((line) => `${line}\n`)
          .join(""),
      true,
      mend,
    );
  });

  it("stays small enough to load quickly", () => {
    const bytes = dictionaryFileNames.reduce((sum, name) => sum + Buffer.byteLength(read(name)), 0);
    assert(bytes < 1_300_000, `${bytes} bytes`);
  });

  it("keeps words that news compares figures of, and drops numerals and names of persons", () => {
    const words = new Set(
      read("jieba.dict.utf8")
        .split("\n")
        .map((line) => line.split(" ")[0]),
    );
    for (const word of ["增长", "收入", "零售额", "客运量", "净利润", "专利"]) assert(words.has(word), word);
    for (const word of ["万人次", "多名", "丁汝昌"]) assert(!words.has(word), word);
  });
});
