import assert from "node:assert/strict";
import type { Case } from "../../scripts/score/cases.ts";
import { judge, spanOf } from "../../scripts/score/judge.ts";
import type { CheckResult, Finding, Problem, Verdict } from "../../src/engine/checking/finding.ts";

const draft = "去年，清河县修路52公里，架桥3座。";

const item = (verdict: Case["verdict"], kind = "digit_typo"): Case => ({
  id: "c001",
  kind,
  draft,
  span: "52公里",
  verdict,
});

function finding(text: string, verdict: Verdict): Finding {
  const span = spanOf(draft, text);
  return {
    ...span,
    text,
    claim: { figure: { ...span, text, kind: "measure", numeral: span }, qualifiers: [], sentence: span },
    verdict,
    code: verdict === "supported" ? "exact" : verdict === "contradicted" ? "value" : "no-fact",
    severity: "none",
    message: "",
    related: [],
    fixes: [],
  };
}

const problem = (text: string): Problem => ({
  ...spanOf(draft, text),
  text,
  rule: "sum",
  severity: "error",
  message: "",
  source: "",
  fixes: [],
});

const result = (findings: readonly Finding[], problems: readonly Problem[] = []): CheckResult => ({
  findings,
  problems,
  counts: { supported: 0, contradicted: 0, unverified: 0, problems: problems.length },
});

describe("how a labelled draft is judged", () => {
  it("takes the finding that touches the span", () => {
    const judged = judge(
      item("contradicted"),
      result([finding("52公里", "contradicted"), finding("3座", "supported")]),
    );
    assert.equal(judged.got, "contradicted");
    assert.equal(judged.right, true);
    assert.deepEqual(judged.collateral, []);
  });

  it("names what is flagged elsewhere", () => {
    const judged = judge(
      item("contradicted"),
      result([finding("52公里", "contradicted"), finding("3座", "contradicted")]),
    );
    assert.deepEqual(
      judged.collateral.map(({ text }) => text),
      ["3座"],
    );
  });

  it("calls a draft supported only when nothing in it is flagged", () => {
    const quiet = judge(
      item("supported"),
      result([finding("52公里", "supported"), finding("3座", "unverified")]),
    );
    assert.equal(quiet.got, "supported");
    assert.equal(quiet.silenceBroken, false);
    const loud = judge(
      item("supported"),
      result([finding("52公里", "supported"), finding("3座", "contradicted")]),
    );
    assert.equal(loud.right, false);
    assert.equal(loud.silenceBroken, true);
  });

  it("counts a problem as a contradiction where arithmetic alone shows the slip", () => {
    const flagged = result([finding("52公里", "unverified")], [problem("52公里")]);
    assert.equal(judge(item("contradicted", "sum_mismatch"), flagged).got, "contradicted");
    assert.equal(judge(item("contradicted", "digit_typo"), flagged).right, false);
    assert.equal(judge(item("style", "mixed_numeral"), flagged).got, "style");
  });

  it("lets kinds that must be silent raise nothing at all, whatever their verdict", () => {
    const judged = judge(item("unverified", "other_subject"), result([finding("3座", "contradicted")]));
    assert.equal(judged.right, true);
    assert.equal(judged.silenceBroken, true);
  });
});
