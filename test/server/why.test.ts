import assert from "node:assert/strict";
import { buildFactTable, createChecker } from "../../src/engine/index.ts";
import { whyPage } from "../../src/server/features/why.ts";
import { catalogues } from "../../src/server/messages/index.ts";
import { ClaimWords } from "../../src/server/words/claim.ts";

const table = buildFactTable([
  {
    id: "a",
    title: "青岛市*公报*",
    date: "2024-02-01",
    publisher: "青岛市统计局",
    text: "2023年，青岛市地区生产总值为4.4万亿元，增长5.2%。2022年，青岛市地区生产总值为4.1万亿元。",
  },
]);

describe("the page that says why", () => {
  const checker = createChecker(table);
  const pages = (draft: string, language: "zh-CN" | "en" = "zh-CN") =>
    checker
      .explain(draft, { date: "2024-03-01" })
      .map((explanation) =>
        whyPage(explanation, { words: catalogues[language], language, claims: new ClaimWords(language) }),
      );

  it("tells how the figure was read, what was taken, and what was left and why", () => {
    const [page = ""] = pages("2023年，青岛市地区生产总值为44万亿元。");
    const lines = page.split("\n");
    assert.equal(lines[0], "# 44万亿元：小数点错位");
    assert.ok(lines.includes("**稿件读作** **44万亿元** · 青岛市 · 地区生产总值 · 2023年"), page);
    assert.match(page, /^1\. \*\*采用\*\* \*\*4\.4万亿元\*\* · 青岛市 · 地区生产总值 · 2023年/mu);
    assert.match(page, /^ {3}> 2023年，青岛市地区生产总值为\*\*4\.4万亿元\*\*/mu);
    assert.match(page, /^ {3}青岛市统计局 · 2024年2月1日 · 《青岛市\\\*公报\\\*》$/mu);
    assert.match(page, /\*\*未用\*\*.*2022年/u);
    assert.match(page, /时期不同/u);
  });

  it("says that there is nothing to compare with", () => {
    const [page = ""] = pages("2023年，乙县新修公路300公里。");
    assert.match(page, /没有事实说到同样的事。\n$/u);
  });

  it("is there in English", () => {
    const [page = ""] = pages("2023年，青岛市地区生产总值为44万亿元。", "en");
    assert.match(page, /\*\*Read as\*\*/u);
    assert.match(page, /## Facts it was compared with/u);
  });
});
