import assert from "node:assert/strict";
import Big from "big.js";
import { writeChineseFraction, writeChineseNumber } from "../../../src/engine/figures/writeNumber.ts";

describe("a number in Chinese", () => {
  const rows: readonly (readonly [value: string, written: string])[] = [
    ["0", "零"],
    ["2", "二"],
    ["10", "十"],
    ["15", "十五"],
    ["20", "二十"],
    ["105", "一百零五"],
    ["110", "一百一十"],
    ["1005", "一千零五"],
    ["70000", "七万"],
    ["12000", "一万二千"],
    ["100500", "十万零五百"],
    ["240000000000", "二千四百亿"],
    ["5.2", "五点二"],
    ["0.5", "零点五"],
    ["62.05", "六十二点零五"],
  ];
  for (const [value, written] of rows) {
    it(`${value} is ${written}`, () => {
      // 两千 and 二千 are both right.
      assert.equal(writeChineseNumber(value)?.replaceAll("两", "二"), written);
    });
  }

  it("is not known below zero", () => assert.equal(writeChineseNumber("-3"), undefined));
});

describe("a share in Chinese", () => {
  it("is a simple fraction where there is one", () => {
    assert.equal(writeChineseFraction(new Big("0.25")), "四分之一");
    assert.equal(writeChineseFraction(new Big("0.75")), "四分之三");
    assert.equal(writeChineseFraction(new Big("0.6")), "五分之三");
  });

  it("is not known where there is none", () => {
    assert.equal(writeChineseFraction(new Big("0.137")), undefined);
  });
});
