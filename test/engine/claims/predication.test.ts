import assert from "node:assert/strict";
import type { Direction, Measure } from "../../../src/engine/claims/claim.ts";
import { claimOf } from "./read.ts";

/** A sentence, its figure, and how the figure stands to what it counts. */
const rows: readonly (readonly [text: string, figure: string, measure?: Measure, direction?: Direction])[] = [
  // levels
  ["全市常住人口达到512万人。", "512万人", "level"],
  ["票房增长到65亿元。", "65亿元", "level"],
  ["失业率降至5.1%。", "5.1%", "level"],
  ["失业率回落到5.1%。", "5.1%", "level"],
  ["门票价格涨到98元。", "98元", "level"],
  ["车程缩短到36分钟。", "36分钟", "level"],
  ["湖面水位稳定在66.2米。", "66.2米", "level"],
  // changes and increments
  ["游客量增长12.5%。", "12.5%", "change", "up"],
  ["成本压减三成。", "三成", "change", "down"],
  ["失业率下降0.3个百分点。", "0.3个百分点", "change", "down"],
  ["工业增速为5.2%。", "5.2%", "change", "up"],
  ["全县新增充电桩5万个。", "5万个", "increment", "up"],
  ["新增装机达2亿千瓦。", "2亿千瓦", "increment", "up"],
  ["粮食产量比上年多31亿公斤。", "31亿公斤", "increment", "up"],
  ["粮食产量较去年减少3万吨。", "3万吨", "increment", "down"],
  // shares
  ["服务业占比52.3%。", "52.3%", "share"],
  ["女选手的比例达到三成。", "三成", "share"],
  ["进口额占全年的四分之一。", "四分之一", "share"],
  // stocks
  ["全县现有中小学校86所。", "86所", "stock"],
  ["全县机动车保有量45万辆。", "45万辆", "stock"],
  // per head
  ["村民人均纯收入达到2.1万元。", "2.1万元", "per-head"],
  ["户均耕地8.5亩。", "8.5亩", "per-head"],
  // ranks
  ["客队排名第3。", "第3", "rank"],
  ["出口额位居第五位。", "第五位", "rank"],
  // multiples: 是…的 and 增长 are two things
  ["产量是十年前的4倍。", "4倍", "multiple"],
  ["产量增长了3倍。", "3倍", "change", "up"],
  // no word for it
  ["大桥全长3公里。", "3公里"],
];

describe("measure and direction", () => {
  for (const [text, figure, measure, direction] of rows) {
    it(`${text} is ${[measure ?? "open", direction].filter(Boolean).join(", ")}`, () => {
      const claim = claimOf(text, figure);
      assert.equal(claim.measure?.value, measure);
      assert.equal(claim.direction?.value, direction);
    });
  }

  it("words that only look like a measure say nothing", () => {
    assert.equal(claimOf("全市工业增加值900亿元。", "900亿元").measure, undefined);
    assert.equal(claimOf("开行中欧班列46列。", "46列").measure, undefined);
    assert.equal(claimOf("税收收入30亿元。", "30亿元").measure, undefined);
  });

  it("points at the words that say so", () => {
    const text = "参保人数总数将达到300万人。";
    const { measure } = claimOf(text, "300万人");
    assert.deepEqual(measure, { text: "总数将达到", value: "stock", start: 4, end: 9 });
  });

  it("the figures of a list share the verb", () => {
    const text = "苹果、梨产量同比增长5%、8%。";
    const { measure, direction } = claimOf(text, "8%");
    assert.deepEqual([measure?.value, measure?.inherited], ["change", true]);
    assert.deepEqual([direction?.value, direction?.inherited], ["up", true]);
  });

  it("but a rate says nothing of an amount after it", () => {
    assert.equal(claimOf("旅游收入增长8%、门票30亿元。", "30亿元").measure, undefined);
  });
});
