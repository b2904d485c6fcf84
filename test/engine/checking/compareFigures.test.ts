import assert from "node:assert/strict";
import { compareFigures, type FigureRelation } from "../../../src/engine/checking/compareFigures.ts";
import { figureOf } from "../figures/read.ts";

/** A draft's figure, a source's, and how the first stands to the second. */
const rows: readonly (readonly [draft: string, source: string, relation: FigureRelation])[] = [
  // the same
  ["3200家", "3200家", "exact"],
  ["5.2%", "5.2%", "exact"],
  ["近3万名", "近3万名", "exact"],
  ["１．８亿元", "1.8亿元", "exact"],
  // the same, written otherwise
  ["10000个", "1万个", "equivalent"],
  ["七成五", "75%", "equivalent"],
  ["百分之五点二", "5.2%", "equivalent"],
  ["4.40万亿元", "44000亿元", "equivalent"],
  ["300余人", "三百多人", "equivalent"],
  ["超过6000亿元", "逾6000亿元", "equivalent"],
  ["30公里", "30千米", "equivalent"],
  ["3000米", "3公里", "equivalent"],
  ["半小时", "30分钟", "equivalent"],
  ["二比一", "2:1", "equivalent"],
  // the draft rounds
  ["3.5万人", "34821人", "rounded"],
  ["12%", "12.4%", "rounded"],
  ["1.8亿元", "1.78亿元", "rounded"],
  // the draft says less
  ["近2亿人次", "1.8亿人次", "weaker"],
  ["约1.8亿人次", "1.8亿人次", "weaker"],
  ["超过1亿人次", "1.8亿人次", "weaker"],
  ["20个以上", "35个", "weaker"],
  ["上百家", "312家", "weaker"],
  ["近九成", "88.6%", "weaker"],
  ["不到三分之一", "32%", "weaker"],
  // the draft says more than the source
  ["1.83亿元", "1.8亿元", "more-precise"],
  ["270人", "200多人", "more-precise"],
  ["22%", "22%左右", "more-precise"],
  // another value
  ["1.9亿元", "1.8亿元", "disjoint"],
  ["27个", "26个", "disjoint"],
  ["第3", "第2", "disjoint"],
  ["近2亿元", "2.3亿元", "disjoint"],
  ["超过5000人", "4200人", "disjoint"],
  ["3:2", "3:1", "disjoint"],
  // hedges
  ["3万名", "近3万名", "hedge-dropped"],
  ["6000亿元", "超过6000亿元", "hedge-dropped"],
  ["270人", "270多人", "hedge-dropped"],
  ["超3万名", "近3万名", "hedge-flipped"],
  ["不足6000亿元", "超过6000亿元", "hedge-flipped"],
  // ranges
  ["1至1.5小时", "1—1.5小时", "equivalent"],
  ["1小时", "1至1.5小时", "range"],
  ["80毫米", "50至80毫米", "range"],
  ["50至90毫米", "50至80毫米", "range"],
  ["60毫米", "50至80毫米", "more-precise"],
  ["2至3小时", "1至1.5小时", "disjoint"],
  // units that are easily confused
  ["1.8亿人", "1.8亿人次", "unit"],
  ["0.5%", "0.5个百分点", "unit"],
  ["5.2‰", "5.2%", "unit"],
  ["35亿元", "35亿美元", "unit"],
  ["60公里", "60米", "unit"],
  ["500户", "500套", "unit"],
  // units that count the same
  ["3.5万人", "3.5万名", "equivalent"],
  ["3200个", "3200家", "equivalent"],
  ["3530万标箱", "3530万TEU", "equivalent"],
  // what cannot be compared
  ["30家", "30亿元", "incomparable"],
  ["12家", "12岁", "incomparable"],
  ["5.2%", "5.2亿元", "incomparable"],
  ["3200家", "3200吨", "incomparable"],
];

describe("a draft's figure beside a source's", () => {
  for (const [draft, source, relation] of rows) {
    it(`${draft} beside ${source}: ${relation}`, () => {
      assert.equal(compareFigures(figureOf(draft), figureOf(source)), relation);
    });
  }
});

describe("days", () => {
  const day = (text: string) => figureOf(text, "2024-05-09");
  it("are the same however they are written", () => {
    assert.equal(compareFigures(day("5月9日"), day("5月9日")), "exact");
    assert.equal(compareFigures(day("5月9日"), day("2024年5月9日")), "equivalent");
  });
  it("exclude each other", () => assert.equal(compareFigures(day("5月8日"), day("5月9日")), "disjoint"));
  it("are no counts", () => assert.equal(compareFigures(day("5月9日"), figureOf("9家")), "incomparable"));
});
