import assert from "node:assert/strict";
import { claimedFigures } from "./read.ts";

describe("a pull-out label", () => {
  it("repeats a figure of its paragraph and makes no claim of its own", () => {
    assert.deepEqual(claimedFigures("3200家、截至4月底，全县共有民宿3200家。"), ["3200家"]);
    assert.deepEqual(claimedFigures("■数说、3200家、截至4月底，全县共有民宿3200家。"), ["3200家"]);
  });

  it("also one with a hedge, or an end of a range", () => {
    assert.deepEqual(claimedFigures("近3万名、首批近3万名志愿者上岗。"), ["近3万名"]);
    assert.deepEqual(claimedFigures("1.5小时、山区车程缩短1至1.5小时。"), ["1至1.5小时"]);
  });

  it("a clause that says more is none", () => {
    const text = "民宿3200家、截至4月底，全县共有农家乐3200家。";
    assert.deepEqual(claimedFigures(text), ["3200家", "3200家"]);
  });
});

describe("figures that make no claim", () => {
  for (const text of ["第二、强化责任。", "（三）", "2024年5月10日", "本报讯 记者三人", "京津冀三地携手。"]) {
    it(text, () => assert.deepEqual(claimedFigures(text), []));
  }
});
