import assert from "node:assert/strict";
import { meaningOf } from "../../../scripts/constructs/meaning.ts";
import { constructs } from "../../../scripts/constructs/rows.ts";
import { readFigures } from "../../../src/engine/figures/readFigures.ts";

describe("the table of constructs", () => {
  for (const { name, example, figure, means } of Object.values(constructs).flat()) {
    it(`${name}: ${example}`, () => {
      const figures = readFigures(example, { date: "2024-03-19" });
      if (figure === undefined) {
        assert.deepEqual(figures, []);
        return;
      }
      const found = figures.find(({ text }) => text === figure);
      assert.ok(found, `${figure} is not among ${figures.map(({ text }) => text).join("、")}`);
      assert.equal(meaningOf(found), means);
    });
  }
});
