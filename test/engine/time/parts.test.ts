import assert from "node:assert/strict";
import { readTime } from "../../../src/engine/time/readTime.ts";
import { daysOf, timesIn, wordsIn } from "./readAll.ts";

const date = "2024-03-20";
const check = (expected: Record<string, string>, day = date): void => {
  for (const [written, days] of Object.entries(expected))
    assert.equal(daysOf(written, { date: day }), days, written);
};

describe("parts of a year", () => {
  it("are halves, quarters and runs of months", () => {
    check({
      上半年: "2024-01-01..2024-06-30",
      今年下半年: "2024-07-01..2024-12-31",
      今年一季度: "2024-01-01..2024-03-31",
      第1季度: "2024-01-01..2024-03-31",
      "2023年第四季度": "2023-10-01..2023-12-31",
      前三季度: "2024-01-01..2024-09-30",
      首季: "2024-01-01..2024-03-31",
      一至三季度: "2024-01-01..2024-09-30",
      一季度末: "2024-03-01..2024-03-31",
      "1—2月": "2024-01-01..2024-02-29",
      "1至9月份": "2024-01-01..2024-09-30",
      "1-9月": "2024-01-01..2024-09-30",
      七八月份: "2024-07-01..2024-08-31",
      今年前11个月: "2024-01-01..2024-11-30",
      前两个月: "2024-01-01..2024-02-29",
      前两月: "2024-01-01..2024-02-29",
      "2023年前11月": "2023-01-01..2023-11-30",
      头4月: "2024-01-01..2024-04-30",
      "2022全年": "2022-01-01..2022-12-31",
      "12月当月": "2023-12-01..2023-12-31",
      "2023年夏天": "2023-06-01..2023-08-31",
    });
  });

  it("run from month to month in lines of a curriculum vitae", () => {
    check({ "1999.08—2002.02": "1999-08-01..2002-02-28" });
    assert.deepEqual(wordsIn("1999.08—2002.02元，2019.5-2021.3", date), []);
  });

  it("are weekdays counted in a month", () => {
    check({
      "9月的第三个星期六": "2023-09-16",
      "5月第2个周日": "2024-05-12",
    });
    assert.deepEqual(wordsIn("9月第三个项目开工", date), ["9月"]);
  });

  it("are beginnings, middles and ends", () => {
    check({
      "3月上旬": "2024-03-01..2024-03-10",
      "3月中旬": "2024-03-11..2024-03-20",
      "2月下旬": "2024-02-21..2024-02-29",
      "2月中下旬": "2024-02-11..2024-02-29",
      "3月初": "2024-03-01..2024-03-10",
      "3月底": "2024-03-21..2024-03-31",
      今年3月末: "2024-03-21..2024-03-31",
      年初: "2024-01-01..2024-01-31",
      年底: "2024-12-01..2024-12-31",
      去年底: "2023-12-01..2023-12-31",
      今年年底: "2024-12-01..2024-12-31",
      今年年中: "2024-06-01..2024-07-31",
      今年年内: "2024-01-01..2024-12-31",
    });
  });

  it("lean on the month of writing", () => {
    check({
      上月: "2024-02-01..2024-02-29",
      上个月: "2024-02-01..2024-02-29",
      本月: "2024-03-01..2024-03-31",
      下月: "2024-04-01..2024-04-30",
      上月底: "2024-02-21..2024-02-29",
      本月下旬: "2024-03-21..2024-03-31",
      下下周: "2024-04-01..2024-04-07",
      本月26日: "2024-03-26",
      上季度: "2023-10-01..2023-12-31",
      上季末: "2023-12-01..2023-12-31",
    });
    check({ 上月: "2023-12-01..2023-12-31" }, "2024-01-05");
  });

  it("lean on the month last written where they are compared with", () => {
    assert.deepEqual(timesIn("10月份，物价比上月上涨。上月底降温", "2025-11-09"), [
      "10月份 2025-10-01..2025-10-31",
      "上月 2025-09-01..2025-09-30",
      "上月底 2025-10-21..2025-10-31",
    ]);
  });

  it("without a year are of the year last written, else of the one that fits the day of writing", () => {
    assert.deepEqual(timesIn("2022年开局良好，前三季度增长", date), [
      "2022年 2022-01-01..2022-12-31",
      "前三季度 2022-01-01..2022-09-30",
    ]);
    // In January a December is the last one, a May is the coming one.
    check({ "12月": "2023-12-01..2023-12-31", "5月": "2024-05-01..2024-05-31" }, "2024-01-10");
    // A day close to that of writing is of this year, whatever year was named.
    assert.equal(daysOf("3月19日", { date, lastYear: 2021 }), "2024-03-19");
    assert.equal(daysOf("7月1日", { date, lastYear: 2021 }), "2021-07-01");
    assert.equal(daysOf("3月19日"), "?");
    assert.deepEqual(timesIn("将于10月29日开幕，将于1月5日闭幕", date), [
      "10月29日 2024-10-29",
      "1月5日 2025-01-05",
    ]);
    assert.deepEqual(timesIn("预计年底建成，全年无雨", "2024-02-01"), ["年底 2024-12-01..2024-12-31"]);
    assert.equal(daysOf("全年", { date: "2024-02-01" }), "?");
    assert.equal(daysOf("全年", { date: "2024-02-01", lastYear: 2023 }), "2023-01-01..2023-12-31");
    assert.equal(daysOf("全年", { date: "2024-10-01" }), "2024-01-01..2024-12-31");
    assert.deepEqual(timesIn("每年3月开工", date), ["3月 ?"]);
  });

  it("may share their unit in a list", () => {
    assert.deepEqual(timesIn("今年4、5月份和一、二季度", date), [
      "今年4 2024-04-01..2024-04-30",
      "5月份 2024-05-01..2024-05-31",
      "一 2024-01-01..2024-03-31",
      "二季度 2024-04-01..2024-06-30",
    ]);
    assert.deepEqual(timesIn("3月12、13日", date), ["3月12 2024-03-12", "13日 2024-03-13"]);
  });

  it("run into the next year", () => {
    check({
      去年12月到今年3月: "2023-12-01..2024-03-31",
      "2021年10月—2022年9月": "2021-10-01..2022-09-30",
      "2023年11月至3月": "2023-11-01..2024-03-31",
    });
  });

  it("are not parts of other words", () => {
    for (const text of [
      "3月饼",
      "月球",
      "登上月球",
      "本月球",
      "线上月活",
      "基本月薪",
      "6月龄婴儿",
      "一个月",
      "两个月",
      "提前两个月",
      "此前三个月",
      "半年报",
      "十月革命",
      "前往",
      "第一季",
      "三年内",
      "上半场",
    ]) {
      assert.deepEqual(wordsIn(text, date), [], text);
    }
    assert.deepEqual(wordsIn("2023年初步核算，2024年中国，3月初一，11月球队", date), [
      "2023年",
      "2024年",
      "3月",
      "11月",
    ]);
  });
});

describe("weeks", () => {
  it("are 周, 星期 or 礼拜", () => {
    for (const written of ["下周二", "下星期二", "下礼拜二", "下个礼拜二"])
      assert.equal(daysOf(written, { date: "2024-03-19" }), "2024-03-26", written);
  });

  it("give no day to what comes round with each of them, nor to the weekday of a day just named", () => {
    assert.deepEqual(wordsIn("每周一至周五开放", "2024-03-19"), []);
    assert.deepEqual(timesIn("4月4日（星期四，清明）放假", "2024-03-19"), ["4月4日 2024-04-04"]);
  });
});

describe("centuries before our era", () => {
  it("have no ISO dates", () => {
    assert.equal(daysOf("公元前5世纪"), "?");
    assert.equal(daysOf("公元3世纪"), "0200-01-01..0299-12-31");
  });
});

describe("days", () => {
  it("are read in every notation", () => {
    for (const written of [
      "2024年3月19日",
      "二〇二四年三月十九日",
      "2024 年 3 月 19 日",
      "2024年3月19号",
      "今年3月19日",
      "2024-03-19",
      "2024/3/19",
      "2024.3.19",
      "2024-03-19T12:46:00Z",
      "2024-03-19 12:46:00",
      "2024年3月19日（星期二）",
      "2024年3月19日星期二",
      "3月19日",
      "三月十九日",
      "昨天",
      "昨日",
      "昨晚",
      "昨天（3月19日）",
      "昨天（19日）",
      "昨（19）日",
      "昨（3月19日）",
      "19日",
      "本周二",
      "周二",
      "星期二",
      "周二（3月19日）",
    ]) {
      const time = readTime(written, 0, { date });
      assert.equal(time?.kind, "date", written);
      assert.deepEqual(
        [time?.from, time?.to, time?.end],
        ["2024-03-19", "2024-03-19", written.length],
        written,
      );
    }
  });

  it("lean on the day of writing", () => {
    check({
      前天: "2024-03-18",
      今天: "2024-03-20",
      明天: "2024-03-21",
      后天: "2024-03-22",
      今明两天: "2024-03-20..2024-03-21",
      上周五: "2024-03-15",
      下周一: "2024-03-25",
      上周: "2024-03-11..2024-03-17",
      上周末: "2024-03-16..2024-03-17",
      周一至周五: "2024-03-18..2024-03-22",
    });
  });

  it("in brackets win over the day of writing", () => {
    check({ "今天（4月14日）": "2024-04-14", "今天（4月14日，星期日）上午": "2024-04-14" });
    assert.equal(daysOf("今天（4月14日）", { lastYear: 2024 }), "2024-04-14");
    assert.equal(daysOf("今天（4月14日）"), "?");
  });

  it("alone are of the month last written, or of the month of writing when close", () => {
    assert.deepEqual(timesIn("5月1日开工，24日竣工", "2024-05-26"), ["5月1日 2024-05-01", "24日 2024-05-24"]);
    assert.deepEqual(timesIn("2月1日开工，12日竣工", date), ["2月1日 2024-02-01", "12日 2024-02-12"]);
    check({ "31日": "2024-03-31" }, "2024-04-01");
  });

  it("alone are told from lengths by what stands before", () => {
    assert.deepEqual(
      wordsIn("当地时间19日，北约18日宣布，乌干达10日投票，附近9日发生，时间为15日至20日", date),
      ["19日", "18日", "10日", "9日", "15日至20日"],
    );
    assert.deepEqual(wordsIn("拘留15日，长达20日，最近5日，需要3日，时隔10日", date), []);
  });

  it("run from one to another", () => {
    check({
      "5月29日至30日": "2024-05-29..2024-05-30",
      "5月1日—24日": "2024-05-01..2024-05-24",
      "3月5—8日": "2024-03-05..2024-03-08",
      "2026年4月22日—30日": "2026-04-22..2026-04-30",
      "3月30日至2日": "2024-03-30..2024-04-02",
      "18日20时至19日20时": "2024-03-18..2024-03-19",
      "3月1日和3月5日之间": "2024-03-01..2024-03-05",
      "1月1日起至3月31日": "2024-01-01..2024-03-31",
      去年12月31日至今年1月2日: "2023-12-31..2024-01-02",
    });
    assert.deepEqual(wordsIn("今天——6月1日", date), ["今天", "6月1日"]);
  });

  it("that do not exist are read and stay open", () => {
    check({ "2月30日": "?", "2024年2月30日": "?", "2023年2月29日": "?" });
  });

  it("are not lengths of time, money or parts of words", () => {
    assert.deepEqual(wordsIn("30天、30日内、15日以上、为期3日、连续5日、第3日、5日游、3日龄", date), []);
    assert.deepEqual(wordsIn("100日元、一日三餐、日本、12日日本", date), ["12日"]);
    assert.deepEqual(wordsIn("29日在日本，12日本报讯，5日内塔尼亚胡，1日元旦", date), [
      "29日",
      "12日",
      "5日",
      "1日",
      "元旦",
    ]);
    assert.deepEqual(wordsIn("今天下大势，如今天下太平，前天津队，先天后天，目前天气，昨日重现", date), []);
    assert.deepEqual(wordsIn("一周三次，每周三，两周一次，周边，周恩来，上周四川航空", date), ["上周"]);
    assert.deepEqual(wordsIn("今天下午，今天下雨", date), ["今天下午", "今天"]);
    assert.deepEqual(wordsIn("2024.3.19.1，v2024-03-19，192.168.1.1，3/4，2024-13-19"), []);
  });
});

describe("times of day", () => {
  it("belong to the date before them", () => {
    check({
      "3月19日16时": "2024-03-19",
      "3月19日12时46分": "2024-03-19",
      今天上午: "2024-03-20",
      今晚8点: "2024-03-20",
      "周五8:30": "2024-03-22",
      "昨天（3月19日）上午9时30分": "2024-03-19",
      "3月19日 14:30": "2024-03-19",
      "2月1日0时至24时": "2024-02-01",
      "明天（3月21日）下午一点到两点": "2024-03-21",
      "2025年12月31日24时": "2025-12-31",
    });
  });

  it("stand alone without a day", () => {
    for (const written of [
      "12时46分",
      "下午3点半",
      "上午9时许",
      "9:00—17:00",
      "8:00",
      "5:30",
      "11:40",
      "凌晨3点多",
      "17点55分23秒",
      "早上五到六点",
      "20点至22点",
      "零时",
    ]) {
      const time = readTime(written, 0, { date });
      assert.deepEqual([time?.kind, time?.end, time?.from], ["date", written.length, undefined], written);
    }
  });

  it("are not counts, scores or decimals", () => {
    assert.deepEqual(
      wordsIn(
        "3点建议，三点五分，21:15，以20:36落后，3:1，一时，4小时，160千米/时速，零点五，上午，早上",
        date,
      ),
      [],
    );
  });
});

describe("numeral and context of a time", () => {
  const numeral = (written: string): string => {
    const time = readTime(written, 0, { date });
    assert.ok(time, written);
    return written.slice(time.numeral.start, time.numeral.end);
  };

  it("is what stands from the first numeral to the last, or all of it", () => {
    assert.deepEqual(["2024年", "3月19日", "1至9月份", "前三季度", "去年", "今天（4月14日）"].map(numeral), [
      "2024",
      "3月19",
      "1至9",
      "三",
      "去年",
      "4月14",
    ]);
  });

  it("settles year and month for what follows", () => {
    const settled = (written: string) => {
      const time = readTime(written, 0, { date });
      return [time?.year, time?.month];
    };
    assert.deepEqual(settled("去年12月"), [2023, 12]);
    assert.deepEqual(settled("2021—2025年"), [undefined, undefined]);
    assert.deepEqual(settled("2012年以来"), [undefined, undefined]);
    assert.deepEqual(settled("今年以来"), [2024, undefined]);
    assert.deepEqual(settled("20世纪80年代"), [undefined, undefined]);
    assert.deepEqual(settled("春节"), [undefined, undefined]);
  });
});
