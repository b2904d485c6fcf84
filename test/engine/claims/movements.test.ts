import assert from "node:assert/strict";
import { claimOf } from "./read.ts";

/** Whether a figure is what was, before the figure that is. */
function isFormer(text: string, figure: string): boolean {
  return claimOf(text, figure).qualifiers.some((slot) => slot.value === "former");
}

describe("由A到B", () => {
  for (const text of [
    "门票由120元提高到150元。",
    "门票从120元提高至150元。",
    "门票由120元调整为150元。",
    "门票价格由2022年的120元上调为2023年的150元。",
  ]) {
    it(`${text} 120元 is what was`, () => {
      assert.equal(isFormer(text, "120元"), true);
      assert.equal(isFormer(text, "150元"), false);
    });
  }

  it("both ends are of one thing", () => {
    const text = "门票由120元提高到150元。";
    assert.equal(claimOf(text, "120元").indicator?.value, "门票");
    assert.equal(claimOf(text, "150元").indicator?.value, "门票");
    assert.equal(claimOf(text, "150元").measure?.value, "level");
  });

  it("an end alone was not moved from", () => {
    assert.equal(isFormer("门票提高到150元。", "150元"), false);
    assert.equal(isFormer("合唱团由120人组成，经费30万元。", "120人"), false);
  });
});
