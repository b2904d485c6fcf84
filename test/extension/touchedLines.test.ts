import assert from "node:assert/strict";
import { TouchedLines } from "../../src/extension/touchedLines.ts";

describe("lines that were edited", () => {
  const touched = (lines: TouchedLines, count = 12) =>
    Array.from({ length: count }, (_, line) => line).filter((line) => lines.has(line));

  it("are those of a change, and of what it put in", () => {
    const lines = new TouchedLines();
    lines.add({ from: 3, to: 3, breaks: 0 });
    assert.deepEqual(touched(lines), [3]);
    lines.add({ from: 5, to: 6, breaks: 3 });
    assert.deepEqual(touched(lines), [3, 5, 6, 7, 8]);
  });

  it("move with lines that are put in or taken out above them", () => {
    const lines = new TouchedLines();
    lines.add({ from: 5, to: 5, breaks: 0 });
    lines.add({ from: 0, to: 0, breaks: 2 });
    assert.deepEqual(touched(lines), [0, 1, 2, 7]);
    lines.add({ from: 3, to: 5, breaks: 0 });
    assert.deepEqual(touched(lines), [0, 1, 2, 3, 5]);
  });

  it("become one stretch where a change goes across several", () => {
    const lines = new TouchedLines();
    lines.add({ from: 2, to: 2, breaks: 1 });
    lines.add({ from: 7, to: 7, breaks: 1 });
    lines.add({ from: 3, to: 7, breaks: 0 });
    assert.deepEqual(touched(lines), [2, 3, 4]);
  });
});
