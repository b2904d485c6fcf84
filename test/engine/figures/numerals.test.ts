import assert from "node:assert/strict";
import { figureOf, textsOf } from "./read.ts";

describe("numerals", () => {
  const values: readonly (readonly [numeral: string, value: string])[] = [
    ["704", "704"],
    ["１２３４", "1234"],
    ["1,234,567", "1234567"],
    ["12，345", "12345"],
    ["4.78万亿", "4780000000000"],
    ["3 万", "30000"],
    ["7万 5千 4百", "75400"],
    ["三千 八百", "3800"],
    ["1.2千万", "12000000"],
    ["6千亿", "600000000000"],
    ["3亿5000万", "350000000"],
    ["10亿零817万", "1008170000"],
    ["5亿1万4千6百", "500014600"],
    ["3万5", "35000"],
    ["十", "10"],
    ["十五", "15"],
    ["二十", "20"],
    ["廿五", "25"],
    ["一百零八", "108"],
    ["一百一十", "110"],
    ["三百五", "350"],
    ["一千零五十", "1050"],
    ["一千〇五", "1005"],
    ["一万二", "12000"],
    ["两万三", "23000"],
    ["两千四百五", "2450"],
    ["一百零一万一千", "1011000"],
    ["四千零五万", "40050000"],
    ["三万五千亿", "3500000000000"],
    ["四亿五千六百四十二万零一十五", "456420015"],
    ["五兆六十二亿四万五千二", "5006200045200"],
    ["三点五亿", "350000000"],
    ["二十三点五", "23.5"],
    ["零点五", "0.5"],
    ["二〇二四", "2024"],
    ["壹佰伍拾", "150"],
    ["拾万零五十六", "100056"],
    ["壹百零壹萬", "1010000"],
    ["二百五十", "250"],
    ["四萬五千兩百", "45200"],
    ["9007199254740993", "9007199254740993"],
    ["123456789012345.678", "123456789012345.678"],
  ];
  for (const [numeral, value] of values) {
    it(`${numeral} is ${value}`, () => {
      const figure = figureOf(`约${numeral}吨。`);
      assert.equal(figure.value, value);
      assert.equal(figure.text, `约${numeral}吨`);
    });
  }

  const open: readonly (readonly [numeral: string, low: string, high: string])[] = [
    ["数十", "20", "100"],
    ["几百", "200", "1000"],
    ["十几", "11", "20"],
    ["20几", "21", "30"],
    ["一百零几", "101", "110"],
    ["一百零几万", "1010000", "1100000"],
    ["数百万", "2000000", "10000000"],
    ["十几亿", "1100000000", "2000000000"],
    ["两三千", "2000", "3000"],
    ["三五百", "300", "500"],
    ["七八十", "70", "80"],
    ["十七八", "17", "18"],
    ["一两", "1", "2"],
  ];
  for (const [numeral, low, high] of open) {
    it(`${numeral} is between ${low} and ${high}`, () => {
      const figure = figureOf(`有${numeral}个。`);
      assert.equal(figure.text, `${numeral}个`);
      assert.equal(figure.value, undefined);
      assert.deepEqual([figure.low, figure.high], [low, high]);
    });
  }

  it("tells a thousands mark from a clause comma", () => {
    assert.deepEqual(textsOf("增长5.2%,100家企业,达到1,200人"), ["5.2%", "100家", "1,200人"]);
    assert.deepEqual(textsOf("2023,100家企业参加"), ["100家"]);
  });

  it("leaves 万 to its own word behind a space", () => {
    assert.deepEqual(textsOf("见于 2024 万科年报"), []);
  });

  it("reads traditional script and full-width digits as what they mean", () => {
    const figure = figureOf("達到４．４萬億元");
    assert.deepEqual([figure.text, figure.value, figure.unit], ["４．４萬億元", "4400000000000", "CNY"]);
  });

  it("sees through zero-width characters and keeps the offsets of the text", () => {
    const text = "增长5\u200b.2\u2060%，";
    const figure = figureOf(text);
    assert.equal(figure.value, "5.2");
    assert.equal(text.slice(figure.start, figure.end), "5\u200b.2\u2060%");
  });

  it("reads negative numbers, not hyphens", () => {
    assert.equal(figureOf("同比-5.2%").value, "-5.2");
    assert.equal(figureOf("同比−5.2%").value, "-5.2");
    assert.equal(figureOf("气温零下十几度").high, "-11");
    assert.deepEqual(textsOf("歼-20亮相"), []);
  });
});

describe("powers of ten", () => {
  const rows: readonly (readonly [text: string, value: string])[] = [
    ["6.02×10^23个", "602000000000000000000000"],
    ["3×10⁸米", "300000000"],
    ["1.5×10的8次方公里", "150000000"],
    ["1.5e-3克", "0.0015"],
  ];
  for (const [text, value] of rows)
    it(`${text} is ${value}`, () => assert.equal(figureOf(text).value, value));
});
