import assert from "node:assert/strict";
import { readMarked } from "../../scripts/score/marked.ts";

describe("marked drafts", () => {
  it("gives the text without its marks, and where each claim stands in it", () => {
    const { text, claims } = readMarked("粮食⟦4215万吨|s⟧，增长⟦0.9%|c:value→0.6%⟧。");
    assert.equal(text, "粮食4215万吨，增长0.9%。");
    assert.deepEqual(
      claims.map(({ span }) => text.slice(span.start, span.end)),
      ["4215万吨", "0.9%"],
    );
    assert.deepEqual(claims[0]?.accepted, ["supported"]);
    assert.deepEqual(claims[1]?.accepted, ["contradicted"]);
    assert.equal(claims[1]?.code, "value");
    assert.equal(claims[1]?.correction, "0.6%");
  });

  it("keeps the preferred verdict first", () => {
    const { claims } = readMarked("⟦2022年|c/u:period→2023年⟧");
    assert.deepEqual(claims[0]?.accepted, ["contradicted", "unverified"]);
  });

  it("names what it cannot read", () => {
    assert.throws(() => readMarked("增长⟦0.9%|x⟧"), /0\.9%/);
    assert.throws(() => readMarked("增长⟦0.9%，下降"), /unpaired ⟦ near “⟦0\.9%，下降”/);
  });
});
