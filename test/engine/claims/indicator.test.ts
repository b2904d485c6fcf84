import assert from "node:assert/strict";
import { claimOf, stated } from "./read.ts";

describe("what is counted", () => {
  const rows: readonly (readonly [text: string, figure: string, value: string, words: string])[] = [
    ["茶园茶叶产量达1.2万吨。", "1.2万吨", "茶园茶叶产量", "茶园茶叶产量"],
    ["茶企新增5家。", "5家", "茶企", "茶企"],
    ["全年新建5座茶厂。", "5座", "新建 茶厂", "新建5座茶厂"],
    ["茶叶出口额增长5%，创新高。", "5%", "茶叶 [出口额]", "茶叶出口额"],
    ["茶叶 GDP 占比 8%", "8%", "茶叶 [地区生产总值]", "茶叶 GDP"],
    ["茶園面積達三萬畝。", "三萬畝", "茶园面积", "茶園面積"],
    ["茶园（含旅游区）面积达3万亩。", "3万亩", "茶园 面积", "茶园（含旅游区）面积"],
  ];
  for (const [text, figure, value, words] of rows) {
    it(text, () => {
      const { indicator } = claimOf(text, figure);
      assert.equal(indicator?.value, value);
      assert.equal(stated(text, indicator), words);
    });
  }

  it("of a figure in brackets stands before them", () => {
    const claim = claimOf("苏州市常住人口为512.3万人（同比增长0.8%）。", "0.8%");
    assert.equal(claim.indicator?.value, "[常住人口]");
    assert.equal(claim.measure?.value, "change");
  });

  it("is no exclamation", () => {
    assert.equal(claimOf("茶园面积达3万亩！", "3万亩").indicator?.value, "茶园面积");
  });

  it("stands behind a count, before a rate", () => {
    assert.equal(claimOf("3200家民宿增加床位。", "3200家").indicator?.value, "民宿 床位");
    assert.equal(claimOf("床位增长5%的民宿有200家。", "5%").indicator?.value, "床位");
  });

  it("words behind one figure are not the next one's", () => {
    const text = "全馆有32个展厅和86名讲解员。";
    assert.equal(claimOf(text, "86名").indicator?.value, "讲解员");
  });
});
