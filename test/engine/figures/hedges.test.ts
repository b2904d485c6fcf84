import assert from "node:assert/strict";
import { figureOf, setOf, textsOf } from "./read.ts";

/** Text, the figure in it, its hedges, and the set it stands for. */
const rows: readonly (readonly [text: string, figure: string, hedge: string | undefined, set: string])[] = [
  ["总量4.4万亿元", "4.4万亿元", undefined, "[4350000000000,4450000000000)"],
  ["占25%", "25%", undefined, "[24.5,25.5)"],
  ["共20个", "20个", undefined, "[20,20]"],
  ["共704次", "704次", undefined, "[703.5,704.5)"],
  ["近3万名", "近3万名", "近", "[20000,30000)"],
  ["将近3万名", "将近3万名", "将近", "[20000,30000)"],
  ["不足6000亿元", "不足6000亿元", "不足", "[500000000000,600000000000)"],
  ["不满18岁", "不满18岁", "不满", "(-∞,18)"],
  ["超过6000亿元", "超过6000亿元", "超过", "(600000000000,700000000000)"],
  ["逾百家", "逾百家", "逾", "(100,200)"],
  ["突破1000万人次", "突破1000万人次", "突破", "(10000000,20000000)"],
  ["270多名", "270多名", "多", "[270,280)"],
  ["三百余人", "三百余人", "余", "[300,400)"],
  ["10多万人", "10多万人", "多", "[100000,200000)"],
  ["十来个", "十来个", "来", "[10,20)"],
  ["3年多", "3年多", "多", "[3,4)"],
  ["2个多月", "2个多月", "多", "[2,3)"],
  ["20个以上", "20个以上", "以上", "[20,∞)"],
  ["至少20个", "至少20个", "至少", "[20,∞)"],
  ["60岁及以上", "60岁及以上", "及以上", "[60,∞)"],
  ["大于等于20个", "大于等于20个", "大于等于", "[20,∞)"],
  ["不低于8%", "不低于8%", "不低于", "[8,∞)"],
  ["20个以内", "20个以内", "以内", "(-∞,20]"],
  ["3岁以下", "3岁以下", "以下", "(-∞,3]"],
  ["不超过20个", "不超过20个", "不超过", "(-∞,20]"],
  ["约300公里", "约300公里", "约", "[270,330]"],
  ["九成左右", "九成左右", "左右", "[81,99]"],
  ["上百家", "上百家", "上", "[100,1000)"],
  ["近百家", "近百家", "近", "[80,100)"],
  ["数十亿元", "数十亿元", "数", "[2000000000,10000000000)"],
  ["超万亿元", "超万亿元", "超", "(1000000000000,2000000000000)"],
  ["千余名", "千余名", "余", "[1000,2000)"],
  ["点赞10万+", "10万+", "+", "[100000,∞)"],
  ["至少20个以上", "至少20个以上", "至少以上", "[20,∞)"],
];

describe("hedges", () => {
  for (const [text, figure, hedge, set] of rows) {
    it(`${text} is ${set}`, () => {
      const read = figureOf(text);
      assert.equal(read.text, figure);
      assert.equal(read.hedge, hedge);
      assert.equal(setOf(read), set);
    });
  }

  it("reads contradicting hedges as all that either allows", () => {
    assert.equal(setOf(figureOf("近3万多名")), "[20000,40000)");
  });

  it("is not misled by words that end or begin like a hedge", () => {
    assert.deepEqual(textsOf("附近3个村"), ["3个"]);
    assert.deepEqual(textsOf("节约5亿元"), ["5亿元"]);
    assert.deepEqual(textsOf("预约100人"), ["100人"]);
    assert.deepEqual(textsOf("北约32个成员"), ["32个"]);
    assert.deepEqual(textsOf("3天多云"), ["3天"]);
    assert.deepEqual(textsOf("5亿余额"), ["5亿"]);
    assert.deepEqual(textsOf("20岁上下铺"), ["20岁"]);
  });

  it("leaves a hedge before a verb with the verb: the span of a figure has no gap", () => {
    assert.deepEqual(textsOf("最多接纳20名，至少需要5天"), ["20名", "5天"]);
    assert.equal(setOf(figureOf("最多20名")), "(-∞,20]");
  });

  it("takes 突破 before an achievement for a verb", () => {
    assert.deepEqual(textsOf("突破100项关键技术"), ["100项"]);
    assert.deepEqual(textsOf("突破100项"), ["突破100项"]);
  });
});
