import assert from "node:assert/strict";
import fc from "fast-check";
import { fold } from "../../../src/engine/text/fold.ts";

describe("fold", () => {
  const rows: readonly (readonly [text: string, folded: string])[] = [
    ["５．２％", "5.2%"],
    ["ＧＤＰ", "GDP"],
    ["兩個點，幾億餘萬", "两个点，几亿余万"],
    ["二○二四年", "二〇二四年"],
    ["−3", "-3"],
    ["2.46∶1", "2.46:1"],
  ];
  for (const [text, folded] of rows) it(`${text} reads ${folded}`, () => assert.equal(fold(text), folded));

  it("leaves simplified text alone, 著 and 乾 included", () => {
    const text = "乾坤、著名、藉口，“十四五”：（一）";
    assert.equal(fold(text), text);
  });

  it("keeps every offset", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        assert.equal(fold(text).length, text.length);
      }),
    );
  });
});
