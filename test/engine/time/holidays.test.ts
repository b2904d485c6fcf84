import assert from "node:assert/strict";
import { daysOf, wordsIn } from "./readAll.ts";

const date = "2024-03-20";
const check = (expected: Record<string, string>, day = date): void => {
  for (const [written, days] of Object.entries(expected))
    assert.equal(daysOf(written, { date: day }), days, written);
};

describe("holidays", () => {
  it("fall on their day of the solar or the lunar calendar", () => {
    check({
      "2024年春节": "2024-02-10",
      今年中秋节: "2024-09-17",
      今年端午: "2024-06-10",
      "2023年除夕": "2023-01-21",
      今年清明节: "2024-04-04",
      国庆节: "2024-10-01",
      "“五一”国际劳动节": "2024-05-01",
      今年重阳节: "2024-10-11",
      今年母亲节: "2024-05-12",
      元旦: "2024-01-01",
    });
  });

  it("without a year are those of the year, or the nearest where that is far off", () => {
    check({ 春节: "2024-02-10", 中秋: "2024-09-17" });
    check({ 春节: "2025-01-29", 元旦: "2025-01-01" }, "2024-12-20");
    check({ 国庆节: "2023-10-01" }, "2024-01-10");
    assert.equal(daysOf("春节"), "?");
  });

  it("with 假期 or 期间 are the days off that were announced", () => {
    check({
      春节期间: "2024-02-10..2024-02-17",
      "“五一”假期": "2024-05-01..2024-05-05",
      "2022年清明节假期": "2022-04-03..2022-04-05",
      "2023年中秋国庆假期": "2023-09-29..2023-10-06",
      "今年“十一”黄金周": "2024-10-01..2024-10-07",
      "2026年元旦假期期间": "2026-01-01..2026-01-03",
      "2027年春节期间": "?",
    });
  });

  it("bound an open part of their year", () => {
    check({
      春节前: "2024-01-01..2024-02-09",
      今年春节前: "2024-01-01..2024-02-09",
      春节后: "2024-02-11..2024-12-31",
      国庆前夕: "2024-09-24..2024-09-30",
      春节以来: "2024-02-10..2024-03-20",
      春节前后: "?",
    });
  });

  it("are not parts of other words", () => {
    for (const text of [
      "五一路",
      "“五一”劳动奖章",
      "清明上河图",
      "政治清明",
      "王国庆说",
      "中国庆祝",
      "劳动节约",
      "立春节气",
      "圣诞老人",
      "第十一期间隔",
      "二十一期间",
      "“八一”勋章",
    ]) {
      assert.deepEqual(wordsIn(text, date), [], text);
    }
  });
});

describe("lunar dates", () => {
  it("are those of the Gregorian year named or meant", () => {
    check({
      农历正月初一: "2024-02-10",
      正月十五: "2024-02-24",
      大年初一: "2024-02-10",
      正月初一至初七: "2024-02-10..2024-02-16",
      腊月二十三: "2024-02-02",
      农历五月初五: "2024-06-10",
      八月十五: "2024-09-17",
      农历2023年腊月三十: "2024-02-09",
      "2025年农历闰六月初一": "2025-07-25",
      正月: "2024-02-10..2024-03-09",
    });
  });

  it("have no day that the year lacks", () => {
    check({ "2024年农历闰六月初一": "?", "2025年农历腊月三十": "?" });
  });
});
