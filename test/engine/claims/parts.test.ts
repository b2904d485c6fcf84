import assert from "node:assert/strict";
import { claimOf } from "./read.ts";

/** The part a figure is of, as its qualifier keeps it. */
function partOf(text: string, figure: string): string | undefined {
  return claimOf(text, figure).qualifiers.find((slot) => slot.text === "其中")?.value;
}

describe("其中", () => {
  it("takes a part of what stands before it", () => {
    const text = "全县有托育机构456家，其中普惠性机构312家。";
    assert.equal(partOf(text, "456家"), undefined);
    assert.equal(partOf(text, "312家"), "其中托育机构");
  });

  it("also of the sentence before", () => {
    const text = "全年接待游客1800万人次。其中，省内游客900万人次，省外游客800万人次。";
    assert.equal(partOf(text, "900万人次"), "其中[出游人次]");
    assert.equal(partOf(text, "800万人次"), "其中[出游人次]");
  });

  it("goes on for what is said of the part", () => {
    const text = "全县有托育机构456家，其中普惠性机构312家，占68.4%。";
    const share = claimOf(text, "68.4%");
    assert.equal(partOf(text, "68.4%"), "其中托育机构");
    assert.equal(share.indicator?.value, "普惠性机构");
    assert.equal(share.measure?.value, "share");
  });

  it("takes its part of the last whole, not of another part", () => {
    const text = "旅游收入240亿元。门票收入30亿元，其中网上售票12亿元。";
    assert.equal(partOf(text, "12亿元"), "其中门票收入");
  });

  it("does not reach into the next paragraph", () => {
    const text = "全县有托育机构456家，其中普惠性机构312家。\n其中，乡镇机构90家。";
    assert.equal(partOf(text, "90家"), undefined);
  });
});
