import assert from "node:assert/strict";
import { claimOf } from "./read.ts";

describe("a figure before what it counts", () => {
  it("5.2%，这是…", () => {
    const claim = claimOf("5.2%，这是苏州去年的经济增速。", "5.2%");
    assert.equal(claim.indicator?.value, "[地区生产总值]");
    assert.equal(claim.measure?.value, "change");
    assert.equal(claim.period?.value, "2023-01-01/2023-12-31");
  });

  it("1.8亿人次，为…", () => {
    const claim = claimOf("180万人次，为去年的观众人数。", "180万人次");
    assert.equal(claim.indicator?.value, "观众人数");
    assert.equal(claim.period?.text, "去年");
  });

  it("nothing else is told so", () => {
    assert.equal(claimOf("参展商180家，这是本届展会的规模。", "180家").indicator?.text, "参展商");
  });
});
