import assert from "node:assert/strict";
import { alterations } from "../../scripts/score/alter.ts";
import { randomFrom } from "../../scripts/score/random.ts";

const apply = (name: string, numeral: string, seed = 1): string | undefined =>
  alterations.find((alteration) => alteration.name === name)?.apply(numeral, randomFrom(seed));

describe("slips of the keyboard", () => {
  it("moves a decimal point", () => {
    assert.equal(apply("point", "4.4万亿"), "44万亿");
    assert.equal(apply("point", "0.52"), "5.2");
    assert.equal(apply("point", "6000"), undefined);
  });

  it("takes one magnitude for another", () => {
    assert.equal(apply("magnitude", "4.4万亿"), "4.4亿");
    assert.equal(apply("magnitude", "1万"), "1亿");
    assert.equal(apply("magnitude", "52"), undefined);
  });

  it("swaps two digits that differ, and never puts a nought in front", () => {
    assert.equal(apply("swap", "52"), "25");
    assert.equal(apply("swap", "55"), undefined);
    assert.equal(apply("swap", "10"), undefined);
  });

  it("changes one digit into another, the same one for the same seed", () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const changed = apply("digit", "1003.5", seed);
      assert.match(changed ?? "", /^[1-9]\d{3}\.\d$/);
      assert.notEqual(changed, "1003.5");
      assert.equal(changed, apply("digit", "1003.5", seed));
    }
    assert.equal(apply("digit", "三百"), undefined);
  });
});
