import assert from "node:assert/strict";
import { claimOf, stated } from "./read.ts";

/** A sentence of 10 May 2024, a figure in it, its days, and the words that say so. */
const rows: readonly (readonly [text: string, figure: string, period: string | undefined, words?: string])[] =
  [
    ["2023年，全馆接待3.2万人次。", "3.2万人次", "2023-01-01/2023-12-31", "2023年"],
    ["去年全馆接待3.2万人次。", "3.2万人次", "2023-01-01/2023-12-31", "去年"],
    ["全馆去年接待3.2万人次。", "3.2万人次", "2023-01-01/2023-12-31", "去年"],
    ["1—4月，全馆接待3.2万人次。", "3.2万人次", "2024-01-01/2024-04-30", "1—4月"],
    ["今年一季度，全馆接待3.2万人次。", "3.2万人次", "2024-01-01/2024-03-31", "今年一季度"],
    ["“十四五”时期，新增绿地500公顷。", "500公顷", "2021-01-01/2025-12-31", "“十四五”时期"],
    ["截至目前，全馆接待3.2万人次。", "3.2万人次", undefined],
    ["全馆接待3.2万人次。", "3.2万人次", undefined],
  ];

describe("of what time it is told", () => {
  for (const [text, figure, period, words] of rows) {
    it(`${text} ${period ?? "leaves it open"}`, () => {
      const claim = claimOf(text, figure);
      assert.equal(claim.period?.value, period);
      assert.equal(claim.period && stated(text, claim.period), words);
    });
  }

  it("the day something was said is not the day it is said of", () => {
    const text = "记者5月9日获悉，全馆去年接待3.2万人次。";
    assert.equal(claimOf(text, "3.2万人次").period?.text, "去年");
  });

  it("holds for what follows, until another is named", () => {
    const text = "2023年，茶园产茶1.2万吨，产值9亿元。2022年产茶1.1万吨。";
    assert.deepEqual(
      [claimOf(text, "9亿元").period?.text, claimOf(text, "9亿元").period?.inherited],
      ["2023年", true],
    );
    assert.equal(claimOf(text, "1.1万吨").period?.text, "2022年");
  });

  it("the nearest one before the figure counts", () => {
    const text = "茶园去年产茶1.2万吨，今年一季度产茶0.3万吨。";
    assert.equal(claimOf(text, "1.2万吨").period?.text, "去年");
    assert.equal(claimOf(text, "0.3万吨").period?.text, "今年一季度");
  });

  it("目前 ends what was said of a time before", () => {
    const text = "2023年，茶园产茶1.2万吨。目前，茶园有茶农3000户。";
    assert.equal(claimOf(text, "3000户").period, undefined);
  });

  it("each end of a movement has its own", () => {
    const text = "平均寿命由2020年的79.6岁提高到2023年的80.1岁。";
    assert.equal(claimOf(text, "79.6岁").period?.text, "2020年");
    assert.equal(claimOf(text, "80.1岁").period?.text, "2023年");
  });

  it("since when is not when", () => {
    const opening = "2023年，自2009年建馆以来首次接待观众32万人次。";
    assert.equal(claimOf(opening, "32万人次").period?.text, "2023年");
    const text = "去年产茶1.2万吨，为2009年以来最多；一季度，自2009年以来首次产茶0.3万吨。";
    assert.equal(claimOf(text, "1.2万吨").period?.text, "去年");
    assert.equal(claimOf(text, "0.3万吨").period?.text, "一季度");
  });
});

describe("times without a year", () => {
  it("are of the year last spoken of", () => {
    const text = "2022年，茶园产茶1.2万吨。全年产值9亿元。一季度产值2亿元。";
    assert.equal(claimOf(text, "9亿元").period?.value, "2022-01-01/2022-12-31");
    assert.equal(claimOf(text, "2亿元").period?.value, "2022-01-01/2022-03-31");
  });

  it("even paragraphs before, whatever the article's own date", () => {
    const text = "2022年，茶园产茶1.2万吨。\n\n全年产值9亿元。";
    assert.equal(claimOf(text, "9亿元").period?.value, "2022-01-01/2022-12-31");
    assert.equal(claimOf(text, "9亿元", {}).period?.value, "2022-01-01/2022-12-31");
  });

  it("but not of a year that is only compared with", () => {
    const text = "与2019年相比，茶园产茶增长8%。全年产值9亿元。";
    assert.equal(claimOf(text, "9亿元").period?.value, "2024-01-01/2024-12-31");
  });

  it("are of the article's year where none was named", () => {
    assert.equal(claimOf("3月，茶园产茶800吨。", "800吨").period?.value, "2024-03-01/2024-03-31");
  });

  it("stay words where nothing tells", () => {
    assert.equal(claimOf("全年产值9亿元。", "9亿元", {}).period?.value, "全年");
  });
});
