import assert from "node:assert/strict";
import { WordList } from "../../../src/engine/text/wordList.ts";

const words = new WordList([
  ["增长", "change"],
  ["增长到", "level"],
  ["增", "change"],
  ["减", "change"],
] as const);

describe("WordList", () => {
  it("takes the longest word", () => {
    assert.deepEqual(words.at("客流增长到9万", 2), { start: 2, end: 5, row: "level" });
  });

  it("takes a shorter one where the longer would pass the end", () => {
    assert.deepEqual(words.at("客流增长到9万", 2, 4), { start: 2, end: 4, row: "change" });
    assert.equal(words.at("客流增长到9万", 2, 2), undefined);
  });

  it("finds words only where they start", () => {
    assert.equal(words.at("增长到", 1), undefined);
  });

  it("finds all, left to right, never overlapping", () => {
    assert.deepEqual(
      words.find("增长增长到减").map(({ start, end }) => [start, end]),
      [
        [0, 2],
        [2, 5],
        [5, 6],
      ],
    );
  });

  it("stays within the stretch it is given", () => {
    assert.deepEqual(words.find("增长，减产，增", 2, 5), [{ start: 3, end: 4, row: "change" }]);
  });
});
