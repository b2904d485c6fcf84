import assert from "node:assert/strict";
import { claimedFigures, claimOf } from "./read.ts";

describe("the day of an event", () => {
  it("is a claim where the sentence counts nothing else", () => {
    const claim = claimOf("5月9日，苏州市举行旅游推介活动。", "5月9日");
    assert.equal(claim.figure.from, "2024-05-09");
    assert.match(claim.indicator?.value ?? "", /推介/);
  });

  it("wherever in the sentence it stands", () => {
    const claim = claimOf("环湖马拉松将于11月24日开跑。", "11月24日");
    assert.match(claim.indicator?.value ?? "", /马拉松/);
  });

  it("is only a time where something is counted", () => {
    assert.deepEqual(claimedFigures("5月9日，120家企业参加推介活动。"), ["120家"]);
  });

  it("a month or a year is no day", () => {
    assert.deepEqual(claimedFigures("去年5月，苏州市举行旅游推介活动。"), []);
    assert.deepEqual(claimedFigures("2023年，苏州市举行旅游推介活动。"), []);
  });
});
