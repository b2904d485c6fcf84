import assert from "node:assert/strict";
import { conversion, convert } from "../../../src/engine/figures/convert.ts";

describe("convert", () => {
  const rows: readonly (readonly [value: string, from: string, to: string, expected: string])[] = [
    ["1", "公里", "米", "1000"],
    ["2.5", "小时", "分钟", "150"],
    ["30", "分钟", "小时", "0.5"],
    ["1", "公顷", "亩", "15"],
    ["15", "亩", "公顷", "1"],
    ["1", "平方公里", "公顷", "100"],
    ["1", "吨", "斤", "2000"],
    ["1", "海里", "公里", "1.852"],
    ["1", "兆瓦", "千瓦", "1000"],
    ["3.6", "公里/小时", "米/秒", "1"],
    ["1", "年", "个月", "12"],
    ["1", "CNY/公斤", "CNY/吨", "1000"],
    ["1", "人/平方公里", "人/公顷", "0.01"],
  ];
  for (const [value, from, to, expected] of rows) {
    it(`${value}${from} is ${expected}${to}`, () => assert.equal(convert(value, from, to), expected));
  }

  it("stays inside one dimension", () => {
    assert.equal(convert("1", "公里", "公斤"), undefined);
    assert.equal(convert("1", "USD", "CNY"), undefined);
    assert.equal(convert("1", "年", "天"), undefined);
    assert.equal(convert("1", "℃", "℉"), undefined);
    assert.equal(convert("1", "人", "人次"), undefined);
  });

  it("keeps a ratio exact that no decimal can be", () => {
    const ratio = conversion("亩", "平方米");
    assert.ok(ratio);
    assert.equal(ratio.numerator.times(3).div(ratio.denominator).toFixed(), "2000");
  });
});
