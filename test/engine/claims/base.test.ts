import assert from "node:assert/strict";
import { claimOf, stated } from "./read.ts";

/** A sentence, a figure in it, what it is compared with, and the words that say so. */
const rows: readonly (readonly [text: string, figure: string, base: string | undefined, words?: string])[] = [
  ["游客量同比增长12.5%。", "12.5%", "year-on-year", "同比"],
  ["游客量比上年增长12.5%。", "12.5%", "year-on-year", "比上年"],
  ["游客量较去年同期增长12.5%。", "12.5%", "year-on-year", "较去年同期"],
  ["金价环比上涨2%。", "2%", "month-on-month", "环比"],
  ["金价比上月上涨2%。", "2%", "month-on-month", "比上月"],
  ["游客量比2019年增长20%。", "20%", "2019-01-01/2019-12-31", "比2019年"],
  ["游客量与2019年相比增长20%。", "20%", "2019-01-01/2019-12-31", "与2019年相比"],
  ["产量是2014年的4倍。", "4倍", "2014-01-01/2014-12-31", "是2014年的"],
  ["游客量增长12.5%。", "12.5%", undefined],
  ["与会代表30人。", "30人", undefined],
];

describe("what a change is measured against", () => {
  for (const [text, figure, base, words] of rows) {
    it(`${text} ${base === undefined ? "leaves it open" : `has ${base}`}`, () => {
      const claim = claimOf(text, figure);
      assert.equal(claim.base?.value, base);
      assert.equal(claim.base && stated(text, claim.base), words);
    });
  }

  it("a year that is only compared with is not the claim's time", () => {
    const claim = claimOf("去年游客量比2019年增长20%。", "20%");
    assert.equal(claim.period?.text, "去年");
  });

  it("may stand in the clause before", () => {
    const claim = claimOf("与2019年相比，游客量增长20%。", "20%");
    assert.deepEqual([claim.base?.value, claim.base?.inherited], ["2019-01-01/2019-12-31", true]);
    assert.equal(claim.period, undefined);
  });

  it("in brackets is only of the figure there", () => {
    const text = "苏州市常住人口为512.3万人（同比增长0.8%），户籍人口480万人。";
    assert.equal(claimOf(text, "0.8%").base?.value, "year-on-year");
    assert.equal(claimOf(text, "512.3万人").base, undefined);
    assert.equal(claimOf(text, "480万人").base, undefined);
  });

  it("does not reach beyond its clause", () => {
    const text = "接待游客320万人次，同比增长12.5%；旅游收入28.6亿元。";
    assert.equal(claimOf(text, "28.6亿元").base, undefined);
  });

  it("is no part of what is counted", () => {
    assert.equal(claimOf("游客量比上年同期增长12.5%。", "12.5%").indicator?.value, "游客量");
  });
});
