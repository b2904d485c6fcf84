import assert from "node:assert/strict";
import type { Modality } from "../../../src/engine/claims/claim.ts";
import { claimOf } from "./read.ts";

const rows: readonly (readonly [text: string, figure: string, modality?: Modality, word?: string])[] = [
  ["已完成投资30亿元。", "30亿元", "done", "已"],
  ["力争投资30亿元。", "30亿元", "planned", "力争"],
  ["年内将建成充电桩10万个。", "10万个", "planned", "将"],
  ["公司拟分红3.5亿元。", "3.5亿元", "planned", "拟"],
  ["预计投资30亿元。", "30亿元", "forecast", "预计"],
  ["投资30亿元。", "30亿元"],
];

describe("done, planned or forecast", () => {
  for (const [text, figure, modality, word] of rows) {
    it(`${text} is ${modality ?? "open"}`, () => {
      const claim = claimOf(text, figure);
      assert.equal(claim.modality?.value, modality);
      assert.equal(claim.modality?.text, word);
    });
  }

  it("is not misled by words that hold one", () => {
    for (const [text, figure] of [
      ["将军路全长3公里。", "3公里"],
      ["重要指标增长5%。", "5%"],
      ["人均预期寿命79岁。", "79岁"],
      ["接近3万人搬迁。", "接近3万人"],
    ] as const) {
      assert.equal(claimOf(text, figure).modality, undefined, text);
    }
  });

  it("the last word before the figure counts", () => {
    const text = "已投资30亿元，年内将再投资20亿元。";
    assert.equal(claimOf(text, "30亿元").modality?.value, "done");
    assert.equal(claimOf(text, "20亿元").modality?.value, "planned");
  });

  it("a plan holds for the rest of its sentence, not for the next", () => {
    const text = "计划三年建桥20座，其中今年8座。去年建桥6座。";
    assert.deepEqual(
      [claimOf(text, "8座").modality?.value, claimOf(text, "8座").modality?.inherited],
      ["planned", true],
    );
    assert.equal(claimOf(text, "6座").modality, undefined);
  });
});
