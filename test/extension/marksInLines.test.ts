import assert from "node:assert/strict";
import { marksInLines } from "../../src/extension/marksInLines.ts";
import { mark } from "../protocol/marks.ts";

describe("marks in some lines", () => {
  const marks = [mark(0, 1), mark(2, 0), mark(2, 8), mark(5, 3)];
  for (const [from, to, found] of [
    [0, 5, marks],
    [1, 1, []],
    [2, 2, marks.slice(1, 3)],
    [2, 4, marks.slice(1, 3)],
    [5, 90, marks.slice(3)],
    [6, 90, []],
  ] as const)
    it(`${from} to ${to}: ${found.length}`, () => assert.deepEqual(marksInLines(marks, from, to), found));
});
