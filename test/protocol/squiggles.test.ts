import assert from "node:assert/strict";
import { mostSquiggles, squiggled } from "../../src/protocol/squiggles.ts";
import { mark } from "./marks.ts";

describe("marks with a squiggle", () => {
  it("are those that are wrong and that nobody has decided about", () => {
    const marks = [
      mark(0, 0),
      mark(1, 0, { severity: "none" }),
      mark(2, 0, { decision: "ignored" }),
      mark(3, 0, { severity: "hint" }),
    ];
    assert.deepEqual(squiggled(marks), [marks[0], marks[3]]);
  });

  it("are the gravest five hundred, in the order of the text", () => {
    const marks = Array.from({ length: 600 }, (_, line) =>
      mark(line, 0, { severity: line % 6 === 0 ? "hint" : "warning" }),
    );
    const shown = squiggled(marks);
    assert.equal(shown.length, mostSquiggles);
    assert.ok(shown.every(({ severity }) => severity === "warning"));
    assert.deepEqual(
      shown,
      marks.filter((one) => shown.includes(one)),
    );
  });
});
