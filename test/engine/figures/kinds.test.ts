import assert from "node:assert/strict";
import { figureOf, lineOf } from "./read.ts";

/** A text and the one figure in it: text, kind, value (or set), canonical unit. */
const rows: readonly (readonly [text: string, figure: string])[] = [
  // counts
  ["新增托位1万个", "1万个 count 10000 个"],
  ["已有近3万名工作人员", "近3万名 count 30000 名"],
  ["竣工住房8万套", "8万套 count 80000 套"],
  ["参加的有三百余人", "三百余人 count 300 人"],
  ["发送货物49.3万标箱", "49.3万标箱 count 493000 标箱"],
  ["接待游客1754万人次", "1754万人次 count 17540000 人次"],
  ["全国222个城市", "222个 count 222 个"],
  ["一名女童获救", "一名 count 1 名"],
  ["京津冀三地协同", "三地 count 3 地"],
  // money
  ["达到4.4万亿元", "4.4万亿元 money 4400000000000 CNY"],
  ["出口61255.8亿元人民币", "61255.8亿元人民币 money 6125580000000 CNY"],
  ["盈余3.5亿美元", "3.5亿美元 money 350000000 USD"],
  ["赤字91亿欧元", "91亿欧元 money 9100000000 EUR"],
  ["每股1.95港元", "1.95港元 money 1.95 HKD"],
  ["售价¥99", "¥99 money 99 CNY"],
  ["融资US$5.3亿", "US$5.3亿 money 530000000 USD"],
  ["融资USD 500万", "USD 500万 money 5000000 USD"],
  ["票价HKD380", "HKD380 money 380 HKD"],
  ["发行港币3亿元债券", "3亿元 money 300000000 HKD"],
  ["注册资本人民币5000万", "人民币5000万 money 50000000 CNY"],
  ["伍万元整", "伍万元 money 50000 CNY"],
  // measures
  ["产煤1.2亿吨", "1.2亿吨 measure 120000000 吨"],
  ["麦田8.5万亩", "8.5万亩 measure 85000 亩"],
  ["夜里零下3℃", "零下3℃ measure -3 ℃"],
  ["装机3000万千瓦", "3000万千瓦 measure 30000000 千瓦"],
  ["发电3000万千瓦时", "3000万千瓦时 measure 30000000 千瓦时"],
  ["时速160千米/小时", "160千米/小时 measure 160 公里/小时"],
  ["浓度32微克/立方米", "32微克/立方米 measure 32 微克/立方米"],
  ["±800千伏直流", "±800千伏 measure 800 千伏"],
  ["全长2080公里", "2080公里 measure 2080 公里"],
  ["均价6.5万元/平方米", "6.5万元/平方米 money 65000 CNY/平方米"],
  // rates
  ["增长5.2%", "5.2% percentage 5.2 %"],
  ["增长５．２％", "５．２％ percentage 5.2 %"],
  ["增长百分之五点二", "百分之五点二 percentage 5.2 %"],
  ["同比+3.5%", "+3.5% percentage 3.5 %"],
  ["占三成", "三成 percentage 30 %"],
  ["占八成五", "八成五 percentage 85 %"],
  ["七成一致同意", "七成 percentage 70 %"],
  ["打八折", "八折 percentage 80 %"],
  ["打八五折", "八五折 percentage 85 %"],
  ["低至75折", "75折 percentage 75 %"],
  ["增速为负百分之三", "负百分之三 percentage -3 %"],
  ["提高0.5个百分点", "0.5个百分点 percentage-point 0.5 pp"],
  ["自然增长率5.2‰", "5.2‰ per-mille 5.2 ‰"],
  ["自然增长率千分之三", "千分之三 per-mille 3 ‰"],
  ["增长了10倍", "10倍 multiple 10 倍"],
  ["翻一番", "翻一番 multiple 1 番"],
  ["翻了两番", "翻了两番 multiple 2 番"],
  ["实现翻番", "翻番 multiple 1 番"],
  // parts and ratios
  ["占三分之二", "三分之二 fraction 0.66666666666666666666"],
  ["占一半", "一半 fraction 0.5"],
  ["收割过半", "过半 fraction 0.5"],
  ["占3/4", "3/4 fraction 0.75"],
  // time that is no date
  ["通勤需半小时", "半小时 duration 0.5 小时"],
  ["1个半小时", "1个半小时 duration 1.5 小时"],
  ["连续11年", "11年 duration 11 年"],
  ["共30天", "30天 duration 30 天"],
  ["不到2个月", "不到2个月 duration 2 个月"],
  ["年仅4岁", "4岁 age 4 岁"],
  ["成立75周年", "75周年 anniversary 75 周年"],
  ["十周年", "十周年 anniversary 10 周年"],
  // order
  ["第二批搬迁", "第二批 ordinal 2 批"],
  ["排名第5", "第5 ordinal 5"],
  ["第33届奥运会", "第33届 ordinal 33 届"],
  // bare
  ["总人口1.25亿", "1.25亿 number 125000000"],
];

describe("figures of each kind", () => {
  for (const [text, expected] of rows) {
    it(`${text}: ${expected}`, () => assert.equal(lineOf(figureOf(text)), expected));
  }

  it("spans the whole expression, and the number alone", () => {
    const figure = figureOf("已有近3万名市级机关工作人员");
    assert.deepEqual([figure.start, figure.end], [2, 6]);
    assert.deepEqual(figure.numeral, { start: 3, end: 5 });
    assert.deepEqual(figure.unitSpan, { start: 5, end: 6 });
    assert.deepEqual(figure.hedges, [{ start: 2, end: 3, text: "近", kind: "near" }]);
  });

  it("gives a fraction as numerator and denominator", () => {
    const { numerator, denominator } = figureOf("占三分之二");
    assert.deepEqual([numerator, denominator], ["2", "3"]);
  });

  it("gives a ratio as its two sides and no value", () => {
    const figure = figureOf("缩小到2.46∶1");
    assert.equal(figure.kind, "ratio");
    assert.equal(figure.value, undefined);
    assert.deepEqual([figure.numerator, figure.denominator], ["2.46", "1"]);
  });

  it("knows the last digit written", () => {
    assert.equal(figureOf("4.4万亿元").precision, 11);
    assert.equal(figureOf("5.2%").precision, -1);
    assert.equal(figureOf("6000套").precision, 0);
    assert.equal(figureOf("三成").precision, 1);
  });
});
