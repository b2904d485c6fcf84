import assert from "node:assert/strict";
import { claimOf, date, stated } from "./read.ts";

/** A sentence, a figure in it, whose figure it is, and the words that say so. */
const rows: readonly (readonly [
  text: string,
  figure: string,
  subject: string | undefined,
  words?: string,
])[] = [
  ["苏州市新增就业12万人。", "12万人", "苏州市", "苏州市"],
  ["苏州新增就业12万人。", "12万人", "苏州市", "苏州"],
  ["今年以来，苏州新增就业12万人。", "12万人", "苏州市", "苏州"],
  ["江苏省苏州市新增就业12万人。", "12万人", "苏州市", "江苏省苏州市"],
  ["苏州、无锡、常州三市新增就业30万人。", "30万人", "苏州市、无锡市、常州市", "苏州、无锡、常州"],
  ["苏州和无锡新增就业20万人。", "20万人", "苏州市、无锡市", "苏州和无锡"],
  ["我国发射卫星67颗。", "67颗", "中国", "我国"],
  ["青岛港吞吐货物1.6亿吨。", "1.6亿吨", "青岛港", "青岛港"],
  ["桥面长3.2公里。", "3.2公里", undefined],
];

describe("whose figure it is", () => {
  for (const [text, figure, subject, words] of rows) {
    it(`${text} ${subject ?? "leaves it open"}`, () => {
      const claim = claimOf(text, figure);
      assert.equal(claim.subject?.value, subject);
      assert.equal(claim.subject && stated(text, claim.subject), words);
    });
  }

  it("is stated where the clause itself names it", () => {
    assert.equal(claimOf("苏州市新增就业12万人。", "12万人").subject?.inherited, undefined);
  });

  it("is no part of what is counted", () => {
    assert.equal(claimOf("苏州市新增就业12万人。", "12万人").indicator?.value, "就业");
  });

  it("holds for the rest of the paragraph, until another is named", () => {
    const text = "浙江省出口额3.6万亿元，进口额1.3万亿元，江苏省3.4万亿元。";
    assert.equal(claimOf(text, "1.3万亿元").subject?.value, "浙江省");
    assert.equal(claimOf(text, "1.3万亿元").subject?.inherited, true);
    assert.equal(claimOf(text, "3.4万亿元").subject?.value, "江苏省");
  });

  it("one who speaks is not one who has the figure", () => {
    const claim = claimOf("国家统计局数据显示，居民消费价格上涨0.3%。", "0.3%");
    assert.equal(claim.subject, undefined);
  });
});

describe("全市, 全省, 我市", () => {
  it("are what was named before", () => {
    const text = "济南市粮食产量290万吨。\n全市造林2万亩。";
    assert.equal(claimOf(text, "2万亩").subject?.value, "济南市");
  });

  it("are what the headline names", () => {
    const title = "杭州公布人口数据";
    assert.equal(claimOf("全市常住人口1252.2万人。", "1252.2万人", { date, title }).subject?.value, "杭州市");
  });

  it("are what the dateline names, one level up where need be", () => {
    const text = "新华社昆明5月9日电 全省鲜切花产量增长8%。";
    assert.equal(claimOf(text, "8%").subject?.value, "云南省");
  });

  it("are what a speaking office governs", () => {
    const text = "杭州市统计局公布，全市常住人口1252.2万人。";
    assert.equal(claimOf(text, "1252.2万人").subject?.value, "杭州市");
  });

  it("are where the article is said to come from", () => {
    const claim = claimOf("全省粮食产量719万吨。", "719万吨", { date, place: "四川" });
    assert.equal(claim.subject?.value, "四川省");
  });

  it("stay words where nothing tells", () => {
    assert.equal(claimOf("全市造林2万亩。", "2万亩").subject?.value, "全市");
  });
});

describe("a headline", () => {
  it("says whom an article is about, where the article does not", () => {
    const claim = claimOf("常住人口1252.2万人。", "1252.2万人", { date, title: "杭州人口再创新高" });
    assert.deepEqual(claim.subject, { text: "杭州市", value: "杭州市", inherited: true });
  });
});
