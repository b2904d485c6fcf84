import assert from "node:assert/strict";
import { readFigures } from "../../../src/engine/figures/readFigures.ts";
import { figureOf, setOf, textsOf } from "./read.ts";

const rows: readonly (readonly [
  text: string,
  figure: string,
  numeral: string,
  set: string,
  unit: string | undefined,
])[] = [
  ["1至1.5小时交通圈", "1至1.5小时", "1至1.5", "[1,1.5]", "小时"],
  ["投资3至5亿元", "3至5亿元", "3至5亿", "[300000000,500000000]", "CNY"],
  ["投资3到5亿元", "3到5亿元", "3到5亿", "[300000000,500000000]", "CNY"],
  ["投资3亿元至5亿元", "3亿元至5亿元", "3亿元至5亿", "[300000000,500000000]", "CNY"],
  ["投资3000到30万元", "3000到30万元", "3000到30万", "[3000,300000]", "CNY"],
  ["投资3000至1万元", "3000至1万元", "3000至1万", "[3000,10000]", "CNY"],
  ["投资在3~5万元之间", "3~5万元之间", "3~5万", "[30000,50000]", "CNY"],
  ["范围是一千到一千五百，", "一千到一千五百", "一千到一千五百", "[1000,1500]", undefined],
  ["增长5%—8%", "5%—8%", "5%—8", "[5,8]", "%"],
  ["增长15~30%", "15~30%", "15~30", "[15,30]", "%"],
  ["增长百分之五到百分之八", "百分之五到百分之八", "五到百分之八", "[5,8]", "%"],
  ["销售30万～50万套", "30万～50万套", "30万～50万", "[300000,500000]", "套"],
  ["投资3至5千万元", "3至5千万元", "3至5千万", "[30000000,50000000]", "CNY"],
  ["投资七千到九千亿元", "七千到九千亿元", "七千到九千亿", "[700000000000,900000000000]", "CNY"],
  [
    "投资一百二十到一百五十万元",
    "一百二十到一百五十万元",
    "一百二十到一百五十万",
    "[1200000,1500000]",
    "CNY",
  ],
  ["安置八到九百人", "八到九百人", "八到九百", "[800,900]", "人"],
  ["月薪三千到一万元", "三千到一万元", "三千到一万", "[3000,10000]", "CNY"],
  ["气温-5～3℃", "-5～3℃", "5～3", "[-5,3]", "℃"],
  ["零下3到零下5摄氏度", "零下3到零下5摄氏度", "3到零下5", "[-5,-3]", "℃"],
  ["夜间零下5到10度", "零下5到10度", "5到10", "[-10,-5]", "℃"],
  ["气温零下5至零上3℃", "零下5至零上3℃", "5至零上3", "[-5,3]", "℃"],
  ["罚款10万元（含）至50万元", "10万元（含）至50万元", "10万元（含）至50万", "[100000,500000]", "CNY"],
  ["1小时到1个半小时", "1小时到1个半小时", "1小时到1个半", "[1,1.5]", "小时"],
  ["半小时至1.5小时交通圈", "半小时至1.5小时", "半小时至1.5", "[0.5,1.5]", "小时"],
  ["提前一至两周", "一至两周", "一至两", "[1,2]", "周"],
  ["500米到1公里", "500米到1公里", "500米到1", "[0.5,1]", "公里"],
  ["三到五倍", "三到五倍", "三到五", "[3,5]", "倍"],
  ["3至6岁", "3至6岁", "3至6", "[3,6]", "岁"],
];

describe("ranges", () => {
  for (const [text, figure, numeral, set, unit] of rows) {
    it(`${text} is ${set} ${unit}`, () => {
      const read = figureOf(text);
      assert.equal(read.text, figure);
      assert.equal(text.slice(read.numeral.start, read.numeral.end), numeral);
      assert.equal(setOf(read), set);
      assert.equal(read.unit, unit);
      assert.equal(read.range, true);
      assert.equal(read.value, undefined);
    });
  }

  it("keeps what cannot be one range apart", () => {
    assert.deepEqual(textsOf("从5万人到10亿元"), ["5万人", "10亿元"]);
    assert.deepEqual(textsOf("增长5%至8亿元"), ["5%", "8亿元"]);
    assert.deepEqual(textsOf("由8%到5%"), ["8%", "5%"]);
  });

  it("reads a score as a ratio", () => {
    assert.equal(figureOf("以3-1战胜对手").kind, "ratio");
    assert.equal(figureOf("以3比1战胜对手").kind, "ratio");
  });
});

describe("lists", () => {
  it("share a unit", () => {
    const [first, second] = readFigures("建设7万、竣工7万、8万套").slice(1);
    assert.deepEqual([first?.text, first?.value, first?.unit], ["7万", "70000", "套"]);
    assert.equal(first?.unitSpan, undefined);
    assert.deepEqual([second?.text, second?.unit], ["8万套", "套"]);
  });

  it("share a magnitude", () => {
    const values = readFigures("分别投资3、5、8亿元").map((figure) => `${figure.value} ${figure.unit}`);
    assert.deepEqual(values, ["300000000 CNY", "500000000 CNY", "800000000 CNY"]);
  });

  it("share percentage points", () => {
    const kinds = readFigures("高出5.9和5.5个百分点").map((figure) => figure.kind);
    assert.deepEqual(kinds, ["percentage-point", "percentage-point"]);
  });

  it("do not reach over other figures and words", () => {
    const units = readFigures("总人口7万，住房8万套").map((figure) => figure.unit);
    assert.deepEqual(units, [undefined, "套"]);
  });
});
