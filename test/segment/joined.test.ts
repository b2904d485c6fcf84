import assert from "node:assert/strict";
import path from "node:path";
import fc from "fast-check";
import type { Segmenter } from "../../src/engine/text/segmenter.ts";
import { createSegmenter } from "../../src/segment/createSegmenter.ts";
import { intlSegmenter } from "../../src/segment/intlSegmenter.ts";

const dictionaryFolder = path.resolve(__dirname, "../../src/segment/dict");
const segmenters: readonly Segmenter[] = [createSegmenter({ dictionaryFolder }).segmenter, intlSegmenter()];

const awkward = [
  ..."北京市地区生产总值增长碳达峰",
  ..."0123456789０１２．，,.% ％‰",
  ..."abcＡＢＣ \t\r\n　",
  "\0",
  "\uD83D",
  "\uDE00",
  "😀",
  "𠮷",
  "\uFEFF",
  "\u200B",
  "\u202E",
  "e\u0301",
];

for (const segmenter of segmenters) {
  describe(`words of ${segmenter.name}`, () => {
    const check = (text: string) => {
      const words = segmenter.cut(text);
      assert.equal(words.join(""), text);
      assert(!words.includes(""), "no word is empty");
    };

    it("joined give the text back, whatever it holds", () => {
      const awkwardText = fc
        .array(fc.constantFrom(...awkward), { maxLength: 60 })
        .map((parts) => parts.join(""));
      fc.assert(fc.property(awkwardText, check), { numRuns: 300 });
    });

    it("joined give any Unicode text back", () => {
      fc.assert(fc.property(fc.string({ unit: "binary" }), check), { numRuns: 300 });
    });

    it("joined give a long text without a break back", () => {
      check("生产总值".repeat(3000));
      check(`a${"😀".repeat(5000)}`);
      check(`${"甲，".repeat(4000)}\uD83D`);
    });

    it("of nothing are none", () => {
      assert.deepEqual(segmenter.cut(""), []);
    });
  });
}
