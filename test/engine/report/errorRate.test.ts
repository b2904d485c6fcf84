import assert from "node:assert/strict";
import { countCharacters, errorRate } from "../../../src/engine/report/errorRate.ts";
import { document, finding, problem, sample } from "./sample.ts";

const wrong = (text: string, words: string) =>
  finding(text, { words, verdict: "contradicted", code: "value", severity: "error" });

describe("errorRate", () => {
  it("counts a wrong figure 1 and a form slip 0.1", () => {
    const { errors, characters, rate } = errorRate([sample]);
    assert.equal(errors, 1.1);
    assert.equal(characters, 73);
    assert.equal(rate.toFixed(4), ((1.1 * 10_000) / 73).toFixed(4));
  });

  it("counts a wrong figure in the headline 2", () => {
    const text = "云溪新增托位3万个\n云溪县今年新增托位3000个。\n";
    assert.equal(errorRate([document(text, [wrong(text, "3万个")])]).errors, 2);
    assert.equal(errorRate([document(text, [wrong(text, "3000个")])]).errors, 1);
  });

  it("counts any number of form slips at most 1, over all drafts together", () => {
    const text = "3~5元。".repeat(8);
    const slips = Array.from({ length: 8 }, () => problem(text, "3~5元"));
    assert.equal(errorRate([document(text, [], slips)]).errors, 0.8);
    assert.equal(errorRate([document(text, [], slips), document(text, [], slips)]).errors, 1);
  });

  it("counts a sum that does not add up like a wrong figure", () => {
    const text = "7万加8万共16万。";
    assert.equal(
      errorRate([document(text, [], [problem(text, "16万", { rule: "sum", severity: "error" })])]).errors,
      1,
    );
  });

  it("does not count what no source speaks of", () => {
    const text = "全县共有86家。";
    const unverified = finding(text, { words: "86家", verdict: "unverified", code: "no-fact" });
    assert.equal(errorRate([document(text, [unverified])]).errors, 0);
  });

  it("is nothing for an empty draft", () => {
    assert.deepEqual(errorRate([document("", [])]), { errors: 0, characters: 0, rate: 0 });
  });
});

describe("countCharacters", () => {
  it("counts characters as a reader does, white space left out", () => {
    assert.equal(countCharacters("增长5.2%。\r\n　𠮷野家"), 10);
  });
});
