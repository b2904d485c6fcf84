import assert from "node:assert/strict";
import { readTime } from "../../../src/engine/time/readTime.ts";
import { daysOf, timesIn, wordsIn } from "./readAll.ts";

const date = "2024-03-20";

describe("years", () => {
  it("are read in digits, Arabic or Chinese", () => {
    for (const written of [
      "2024年",
      "二〇二四年",
      "二零二四年",
      "二0二四年",
      "二O二四年",
      "2024 年",
      "2024年度",
      "2024年全年",
      "公元2024年",
    ]) {
      assert.equal(daysOf(written), "2024-01-01..2024-12-31", written);
    }
    assert.equal(daysOf("一九八四年"), "1984-01-01..1984-12-31");
    assert.equal(daysOf("二00八年"), "2008-01-01..2008-12-31");
  });

  it("may be short where something says that they are years", () => {
    assert.equal(daysOf("24年3月", { date }), "2024-03-01..2024-03-31");
    assert.equal(daysOf("85年3月", { date }), "1985-03-01..1985-03-31");
    assert.equal(daysOf("19年底", { date }), "2019-12-01..2019-12-31");
    assert.equal(daysOf("08年", { date }), "2008-01-01..2008-12-31");
    assert.equal(daysOf("零八年", { date }), "2008-01-01..2008-12-31");
  });

  it("lean on the date of the text", () => {
    const expected: Record<string, string> = {
      去年: "2023-01-01..2023-12-31",
      今年: "2024-01-01..2024-12-31",
      明年: "2025-01-01..2025-12-31",
      前年: "2022-01-01..2022-12-31",
      后年: "2026-01-01..2026-12-31",
      大前年: "2021-01-01..2021-12-31",
      "去年（2023年）": "2023-01-01..2023-12-31",
    };
    for (const [written, days] of Object.entries(expected))
      assert.equal(daysOf(written, { date }), days, written);
  });

  it("stay open without a date, and say that they are relative", () => {
    const time = readTime("去年", 0, {});
    assert.deepEqual(time, { end: 2, kind: "period", relative: true, numeral: { start: 0, end: 2 } });
  });

  it("lean on the year last written where the words do", () => {
    assert.deepEqual(timesIn("2019年产值比上年增长，同年获奖", date), [
      "2019年 2019-01-01..2019-12-31",
      "上年 2018-01-01..2018-12-31",
      "同年 2019-01-01..2019-12-31",
    ]);
    assert.deepEqual(timesIn("产值比上年增长", date), ["上年 2023-01-01..2023-12-31"]);
    assert.deepEqual(wordsIn("想当年，当年的战士", date), []);
  });

  it("that are only compared with settle nothing for what follows", () => {
    assert.deepEqual(timesIn("较2019年增长，5月回落", date), [
      "2019年 2019-01-01..2019-12-31",
      "5月 2024-05-01..2024-05-31",
    ]);
    assert.deepEqual(timesIn("2019年增长，5月回落", date), [
      "2019年 2019-01-01..2019-12-31",
      "5月 2019-05-01..2019-05-31",
    ]);
  });

  it("run from one to another", () => {
    for (const written of [
      "2021—2025年",
      "2021-2025年",
      "2021至2025年",
      "2021年至2025年",
      "2021年—2025年",
      "2021年到2025年",
      "2021～2025年",
      "二〇二一年至二〇二五年",
    ]) {
      assert.equal(daysOf(written), "2021-01-01..2025-12-31", written);
    }
    for (const written of ["2022—2023学年", "2022/2023学年", "2022/23赛季"]) {
      assert.equal(daysOf(written), "2022-01-01..2023-12-31", written);
    }
    assert.deepEqual(wordsIn("2022、2023年和2021年、2024年"), ["2022", "2023年", "2021年", "2024年"]);
  });

  it("last to the day of writing with 以来 and 至今", () => {
    assert.equal(daysOf("2012年以来", { date }), "2012-01-01..2024-03-20");
    assert.equal(daysOf("2012年至今", { date }), "2012-01-01..2024-03-20");
    assert.equal(daysOf("今年以来", { date }), "2024-01-01..2024-03-20");
    assert.equal(daysOf("2012年以来"), "2012-01-01..?");
    assert.deepEqual(wordsIn("自2012年来，2012年来京"), ["2012年来", "2012年"]);
  });

  it("are not lengths of time", () => {
    assert.deepEqual(
      wordsIn("3年、10年、二十四年、24年、三五年、3—5年、近2000年历史、2000多年、1500年、75周年", date),
      [],
    );
    assert.deepEqual(wordsIn("10岁、3.5年、2024个、2024款、12345年", date), []);
  });

  it("are not parts of other words", () => {
    for (const text of [
      "年轻",
      "今年轻人",
      "去年轻人多的地方",
      "同年级",
      "不同年份",
      "上年纪的人",
      "如今年轻",
      "过去年均增长",
      "网上年货节",
      "世界上年产量",
      "以前年度",
      "成本年均下降",
      "80后年轻人",
    ]) {
      assert.deepEqual(wordsIn(text, date), [], text);
    }
    assert.deepEqual(wordsIn("今年轻轨通车，今年纪念抗战胜利", date), ["今年", "今年"]);
  });

  it("may be counted in other eras", () => {
    assert.equal(daysOf("公元618年"), "0618-01-01..0618-12-31");
    assert.equal(daysOf("公元前221年"), "?");
    assert.equal(daysOf("民国二十六年"), "1937-01-01..1937-12-31");
    assert.equal(daysOf("令和6年3月"), "2024-03-01..2024-03-31");
    assert.equal(daysOf("光绪二十六年"), "?");
  });
});

describe("decades and centuries", () => {
  it("are read with and without each other", () => {
    const expected: Record<string, string> = {
      "20世纪80年代": "1980-01-01..1989-12-31",
      上世纪90年代: "1990-01-01..1999-12-31",
      本世纪20年代: "2020-01-01..2029-12-31",
      十九世纪七十年代: "1870-01-01..1879-12-31",
      "1980年代": "1980-01-01..1989-12-31",
      "80年代": "1980-01-01..1989-12-31",
      八十年代末: "1987-01-01..1989-12-31",
      七八十年代: "1970-01-01..1989-12-31",
      上世纪五六十年代: "1950-01-01..1969-12-31",
      "20世纪80至90年代": "1980-01-01..1999-12-31",
      "20世纪40年代末到50年代": "1947-01-01..1959-12-31",
      "21世纪": "2000-01-01..2099-12-31",
      "21世纪初": "2000-01-01..2009-12-31",
      本世纪中叶: "2040-01-01..2060-12-31",
      "21世纪以来": "2000-01-01..2024-03-20",
    };
    for (const [written, days] of Object.entries(expected))
      assert.equal(daysOf(written, { date }), days, written);
  });

  it("are left alone in names", () => {
    assert.deepEqual(wordsIn("21世纪海上丝绸之路，第80年代表，半个世纪", date), []);
  });
});

describe("five-year plans", () => {
  it("are times before 时期, 期间 and the like", () => {
    assert.equal(daysOf("“十四五”时期"), "2021-01-01..2025-12-31");
    assert.equal(daysOf('"十三五"期间'), "2016-01-01..2020-12-31");
    assert.equal(daysOf("十二五时期"), "2011-01-01..2015-12-31");
    assert.equal(daysOf("“十四五”末"), "2025-01-01..2025-12-31");
    assert.equal(daysOf("“十四五”前四年"), "2021-01-01..2024-12-31");
    assert.equal(daysOf("“十四五”规划期间"), "2021-01-01..2025-12-31");
    assert.equal(daysOf("“十四五”开局之年"), "2021-01-01..2021-12-31");
    assert.equal(daysOf("“十四五”收官之年"), "2025-01-01..2025-12-31");
    assert.equal(daysOf("“十四五”以来", { date }), "2021-01-01..2024-03-20");
  });

  it("are names everywhere else", () => {
    assert.deepEqual(wordsIn("“十四五”规划、十四五、“十五五”开局、三五以来", date), []);
  });
});

describe("stretches of time about the day of writing", () => {
  it("count back from it", () => {
    const expected: Record<string, string> = {
      近十年: "2014-03-20..2024-03-20",
      近10年来: "2014-03-20..2024-03-20",
      过去五年: "2019-03-20..2024-03-20",
      过去一年: "2023-03-20..2024-03-20",
      十年来: "2014-03-20..2024-03-20",
      近三个月: "2023-12-20..2024-03-20",
      过去两周: "2024-03-06..2024-03-20",
      近十多年来: "?..2024-03-20",
      十年前: "2014-01-01..2014-12-31",
      三个月前: "2023-12-01..2023-12-31",
      "3天前": "2024-03-17",
    };
    for (const [written, days] of Object.entries(expected))
      assert.equal(daysOf(written, { date }), days, written);
  });

  it("count on from it", () => {
    assert.equal(daysOf("未来五年", { date }), "2024-03-20..2029-03-20");
    assert.equal(daysOf("未来3至5年", { date }), "2024-03-20..2029-03-20");
    assert.equal(daysOf("今后三天", { date }), "2024-03-20..2024-03-23");
  });

  it("are not lengths that are nearly reached", () => {
    assert.deepEqual(wordsIn("历时近10年，用了近3年时间，冰封了近6个月，近30年的历史", date), []);
    assert.deepEqual(wordsIn("十年间，第10年来到，3天前往，5年前期，十年来华", date), []);
    assert.deepEqual(wordsIn("为近5年同期最快", date), ["近5年"]);
  });
});
