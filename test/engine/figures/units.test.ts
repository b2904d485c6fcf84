import assert from "node:assert/strict";
import { units } from "../../../src/engine/lexicon/units/index.ts";
import { figureOf, lineOf, textsOf } from "./read.ts";

describe("units", () => {
  for (const { word, row } of units) {
    // No unit may be read as part of the number, or not at all. 12日 and 12世纪 are dates, 120日 is none.
    const number = row.kind === "duration" ? "120" : "12";
    it(`${number}${word} is in ${row.unit}`, () => {
      const figure = figureOf(`共${number}${word}。`);
      assert.equal(figure.text, `${number}${word}`);
      assert.equal(figure.unit, word === "度" ? "度" : row.unit);
      assert.equal(figure.kind, row.kind);
    });
  }

  const rows: readonly (readonly [text: string, figure: string])[] = [
    ["160千米/小时", "160千米/小时 measure 160 公里/小时"],
    ["120公里每小时", "120公里每小时 measure 120 公里/小时"],
    ["3.5万人/平方公里", "3.5万人/平方公里 count 35000 人/平方公里"],
    ["2元/公斤", "2元/公斤 money 2 CNY/公斤"],
    ["50毫克/升", "50毫克/升 measure 50 毫克/升"],
    ["1000立方米/秒", "1000立方米/秒 measure 1000 立方米/秒"],
    ["5800万吨标准煤", "5800万吨标准煤 measure 58000000 吨标准煤"],
    ["146亿吨公里", "146亿吨公里 count 14600000000 吨公里"],
    ["5千克", "5千克 measure 5 公斤"],
    ["三千瓦", "三千瓦 measure 3 千瓦"],
    ["50兆瓦", "50兆瓦 measure 50 兆瓦"],
    ["100兆宽带", "100兆 measure 100 兆"],
    ["3兆美元", "3兆美元 money 3000000000000 USD"],
    ["5 km", "5 km measure 5 公里"],
    ["最高气温38度", "38度 measure 38 ℃"],
    ["摄氏38度", "38度 measure 38 ℃"],
    ["华氏温度98.6度", "98.6度 measure 98.6 ℉"],
    ["用电300度", "300度 measure 300 千瓦时"],
    ["送电761.75亿度", "761.75亿度 measure 76175000000 千瓦时"],
    ["北纬30度", "30度 measure 30 °"],
    ["黄金三十两", "三十两 measure 30 两"],
    ["投资1500万", "1500万 money 15000000 CNY"],
    ["票房突破30亿，", "突破30亿 money 3000000000 CNY"],
    ["会员超过330万。", "超过330万 number 3300000"],
  ];
  for (const [text, expected] of rows)
    it(`${text}: ${expected}`, () => assert.equal(lineOf(figureOf(text)), expected));

  it("are not the beginnings of other words", () => {
    assert.deepEqual(textsOf("2023人工智能大会"), []);
    assert.deepEqual(textsOf("5成立"), ["5"]);
    assert.deepEqual(textsOf("3台风"), ["3"]);
    assert.deepEqual(textsOf("20年轻人"), ["20"]);
  });
});

describe("amounts in two units", () => {
  const rows: readonly (readonly [text: string, figure: string])[] = [
    ["2小时30分", "2小时30分 duration 2.5 小时"],
    ["1小时20分钟", "1小时20分钟 duration 80 分钟"],
    ["历时5天4小时30分", "5天4小时30分 duration 7470 分钟"],
    ["3年零6个月", "3年零6个月 duration 3.5 年"],
    ["1分47秒", "1分47秒 duration 107 秒"],
    ["5元3角", "5元3角 money 5.3 CNY"],
    ["十元五角", "十元五角 money 10.5 CNY"],
    ["12块5。", "12块5 money 12.5 CNY"],
    ["身高1米75，", "1米75 measure 1.75 米"],
    ["9秒83的成绩", "9秒83 duration 9.83 秒"],
    ["2公里500米", "2公里500米 measure 2.5 公里"],
  ];
  for (const [text, expected] of rows)
    it(`${text}: ${expected}`, () => assert.equal(lineOf(figureOf(text)), expected));

  it("are not joined over other words", () => assert.deepEqual(textsOf("100米5人"), ["100米", "5人"]));
});
