import assert from "node:assert/strict";
import { claimedFigures, claimOf } from "./read.ts";

describe("an age before a figure", () => {
  it("narrows whom it counts", () => {
    const text = "3岁以下婴幼儿新增托位1万个。";
    assert.deepEqual(
      claimOf(text, "1万个").qualifiers.map(({ text, value }) => [text, value]),
      [["3岁以下", "..3岁"]],
    );
    assert.deepEqual(claimedFigures(text), ["1万个"]);
  });

  it("60岁及以上老人有120万人", () => {
    const [qualifier] = claimOf("60岁及以上老人有120万人。", "120万人").qualifiers;
    assert.equal(qualifier?.value, "60..岁");
  });

  it("without a bound it is a figure of its own", () => {
    assert.deepEqual(claimedFigures("选手最大78岁，共3万人。"), ["78岁", "3万人"]);
  });
});
