import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { dictionaryFiles } from "../../scripts/lexicon/dictionaryFiles.ts";
import { dictionaryFileNames, findDictionaryFault } from "../../src/segment/dictionaryFiles.ts";
import { RareWords } from "../../src/segment/rareWords.ts";

const folder = path.resolve(__dirname, "../../src/segment/dict");
const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
const mend = "run: npx tsx scripts/lexicon/dictionary.ts";

describe("the bundled dictionary", () => {
  it("is in a state that nodejieba can load", () => {
    assert.equal(findDictionaryFault(folder), undefined);
  });

  for (const [name, content] of Object.entries(dictionaryFiles()))
    it(`is as the script writes it: ${name}`, () => {
      assert.equal(read(name) === content, true, mend);
    });

  it("stays small enough to load quickly", () => {
    const bytes = dictionaryFileNames.reduce((sum, name) => sum + Buffer.byteLength(read(name)), 0);
    assert(bytes < 1_300_000, `${bytes} bytes`);
    const loaded = read("user.dict.utf8").split("\n").length;
    assert(loaded < 25_000, `${loaded} words before the first cut`);
  });

  it("keeps words that news compares figures of, and drops numerals and names of persons", () => {
    const frequent = read("user.dict.utf8")
      .split("\n")
      .map((line) => line.split(" ")[0] ?? "");
    for (const word of ["增长", "收入", "零售额", "客运量", "净利润", "专利"])
      assert(frequent.includes(word), word);
    const rare = new RareWords(read("rare.utf8"));
    for (const word of ["万人次", "多名", "丁汝昌"]) {
      assert(!frequent.includes(word), word);
      assert(![...rare.comingUpIn(word)].includes(word), word);
    }
  });
});
