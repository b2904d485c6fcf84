import assert from "node:assert/strict";
import { createChecker } from "../../../src/engine/checking/createChecker.ts";
import type { Severity } from "../../../src/engine/checking/finding.ts";
import { readClaims } from "../../../src/engine/claims/readClaims.ts";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import { article, check, draftDay, findingOf } from "./check.ts";

const tourism = "2023年，昆明市接待游客1.8亿人次，比上年增长12.5%；实现旅游收入2400亿元，增长15.3%。";
const draft = "去年，昆明市接待游客1.9亿人次，比上年增长12.5%，实现旅游收入2400亿元。全市新建公园36座。";

describe("the result of a check", () => {
  it("has one finding for each claim, in the order of the text", () => {
    const { findings } = check(tourism, draft);
    assert.deepEqual(
      findings.map(({ claim }) => claim.figure.text),
      readClaims(draft, { date: draftDay }).map(({ figure }) => figure.text),
    );
  });

  it("counts its findings by verdict", () => {
    assert.deepEqual(check(tourism, draft).counts, {
      supported: 2,
      contradicted: 1,
      unverified: 1,
      problems: 0,
    });
  });

  it("says of what day the draft is", () => {
    assert.equal(check(tourism, draft).date, draftDay);
    assert.equal(createChecker(buildFactTable([])).check("接待游客2亿人次。").date, undefined);
  });

  it("the draft's own dateline wins", () => {
    const text = "新华社昆明2025年1月9日电 去年，昆明市接待游客1.9亿人次。";
    const result = check(tourism, text);
    assert.equal(result.date, "2025-01-09");
    assert.equal(result.findings[0]?.verdict, "unverified");
  });

  it("quotes the source for every word it says", () => {
    for (const { verdict, fact, message } of check(tourism, draft).findings) {
      if (verdict === "unverified") continue;
      assert.ok(fact && tourism.includes(fact.quote));
      assert.ok(message.includes(fact.figure.text) || message.includes("晨报2024年5月8日"), message);
    }
  });

  it("has nothing to say without a draft or without facts", () => {
    assert.deepEqual(check(tourism, "").findings, []);
    assert.deepEqual(check([], draft).counts, { supported: 0, contradicted: 0, unverified: 4, problems: 0 });
  });

  it("names other sources that say the same", () => {
    const sources = [
      article("去年，昆明市接待游客1.8亿人次。", { id: "a", publisher: "晨报" }),
      article("去年，昆明市接待游客1.8亿人次。", { id: "b", publisher: "晚报" }),
    ];
    const { fact, related } = findingOf(sources, "昆明市去年接待游客1.8亿人次。", "1.8亿人次");
    assert.deepEqual([fact?.source.id, ...related.map((other) => other.fact?.source.id)].sort(), ["a", "b"]);
  });

  it("is the same for the same input, to the byte", () => {
    assert.equal(JSON.stringify(check(tourism, draft)), JSON.stringify(check(tourism, draft)));
  });
});

describe("how grave a finding is", () => {
  const rows: readonly (readonly [draft: string, figure: string, severity: Severity])[] = [
    ["去年，昆明市接待游客1.9亿人次。", "1.9亿人次", "error"],
    ["去年，昆明市实现旅游收入2400万元。", "2400万元", "error"],
    ["去年，昆明市接待游客1.8亿人次，比上年下降12.5%。", "12.5%", "error"],
    ["今年，昆明市接待游客1.8亿人次。", "1.8亿人次", "warning"],
    ["去年，昆明市接待游客1.8亿人次，环比增长12.5%。", "12.5%", "warning"],
    ["去年，昆明市接待游客1.8亿人次。", "1.8亿人次", "none"],
    ["去年，昆明市新建公园36座。", "36座", "none"],
  ];
  for (const [text, figure, severity] of rows) {
    it(`${text} ${severity}`, () => assert.equal(findingOf(tourism, text, figure).severity, severity));
  }
});
