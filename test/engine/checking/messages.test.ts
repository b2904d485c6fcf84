import assert from "node:assert/strict";
import { createChecker } from "../../../src/engine/checking/createChecker.ts";
import { type FindingCode, findingCodes } from "../../../src/engine/checking/finding.ts";
import { buildFactTable } from "../../../src/engine/facts/buildFactTable.ts";
import { codeNames } from "../../../src/engine/messages/codes.ts";
import { findingMessages } from "../../../src/engine/messages/findings.ts";
import { languages } from "../../../src/engine/messages/language.ts";
import { article, draftDay, findingOf } from "./check.ts";

const tourism = "2023年，昆明市接待游客1.8亿人次，比上年增长12.5%；实现旅游收入2400亿元，增长15.3%。";

describe("what a finding says", () => {
  const rows: readonly (readonly [draft: string, figure: string, message: string])[] = [
    ["昆明市去年接待游客1.8亿人次。", "1.8亿人次", "与来源一致（晨报2024年5月8日）。"],
    ["昆明市去年接待游客1.9亿人次。", "1.9亿人次", "稿件作1.9亿人次，来源作1.8亿人次：数值不符。"],
    ["昆明市去年接待游客1.8万人次。", "1.8万人次", "稿件作1.8万人次，来源作1.8亿人次：疑数量级有误。"],
    ["昆明市今年接待游客1.8亿人次。", "1.8亿人次", "稿件作今年，来源作2023年：时间不符。"],
    ["昆明市去年新建公园36座。", "36座", "来源中没有这项数据。"],
  ];
  for (const [draft, figure, message] of rows) {
    it(message, () => assert.equal(findingOf(tourism, draft, figure).message, message));
  }

  it("also in English, when asked", () => {
    const checker = createChecker(buildFactTable([article(tourism)]), { language: "en" });
    const [finding] = checker.check("昆明市去年接待游客1.9亿人次。", { date: draftDay }).findings;
    assert.equal(finding?.message, "The draft has 1.9亿人次, the source 1.8亿人次.");
    assert.equal(finding?.fixes[0]?.title, "Change to “1.8亿人次”");
  });
});

describe("every code", () => {
  const codes: readonly FindingCode[] = Object.values(findingCodes).flat();
  const words = { drafted: "1.9亿人次", sourced: "1.8亿人次", source: "晨报2024年5月8日" };
  for (const language of languages) {
    it(`has a name and one line of its own in ${language}`, () => {
      const names = codes.map((code) => codeNames[language][code]);
      const lines = codes.map((code) => findingMessages[language].codes[code](words));
      assert.equal(new Set(names).size, codes.length);
      assert.equal(new Set(lines).size, codes.length);
      for (const line of lines) assert.match(line, language === "en" ? /^[^\n]+\.$/ : /^[^\n]+。$/);
    });

    it(`says what draft and source have where they differ, in ${language}`, () => {
      for (const code of findingCodes.contradicted) {
        const line = findingMessages[language].codes[code](words);
        assert.ok(line.includes(words.drafted) && line.includes(words.sourced), line);
      }
    });
  }
});
