import assert from "node:assert/strict";
import { inferArticleDate } from "../../../src/engine/time/articleDate.ts";
import { readDateline } from "../../../src/engine/time/dateline.ts";

describe("readDateline", () => {
  it("reads who filed the report, where and when", () => {
    assert.deepEqual(readDateline("新华社北京3月20日电（记者 张三）春耕开始。"), {
      start: 0,
      end: 11,
      agency: "新华社",
      place: "北京",
      month: 3,
      day: 20,
    });
    assert.deepEqual(readDateline("本报北京2024年3月19日讯 记者李四报道"), {
      start: 0,
      end: 15,
      agency: "本报",
      place: "北京",
      month: 3,
      day: 19,
      date: "2024-03-19",
    });
  });

  it("finds it below a headline, indented, bracketed or with full-width digits", () => {
    const written = (text: string): string | undefined => {
      const dateline = readDateline(text);
      return dateline && text.slice(dateline.start, dateline.end);
    };
    assert.equal(written("春耕开始\n　　新华社日内瓦３月２０日电（记者"), "新华社日内瓦３月２０日电");
    assert.equal(written("新華社北京3月20日電（記者"), "新華社北京3月20日電");
    assert.equal(written("（中新网3月19日电）"), "中新网3月19日电");
    assert.equal(written("**本报讯**（记者 张三）"), "本报讯");
    assert.equal(written("【本报讯】记者张三"), "本报讯");
    assert.equal(written("央视网消息（新闻联播）：今天"), "央视网消息");
    assert.equal(written("据新华社华盛顿3月19日电 "), "新华社华盛顿3月19日电");
    assert.equal(written("东海日报宁波3月19日讯（记者"), "东海日报宁波3月19日讯");
  });

  it("sees none in a sentence", () => {
    for (const text of [
      "记者从新华社获悉",
      "新华社记者摄",
      "互联网消息显示",
      "新华网消息指出的问题",
      "3月19日，会议召开",
      "",
    ]) {
      assert.equal(readDateline(text), undefined, text);
    }
  });
});

describe("inferArticleDate", () => {
  const evidenceOf = (text: string, given?: string) => {
    const { date, year, inferred, evidence } = inferArticleDate(text, given);
    if (evidence) assert.equal(text.slice(evidence.start, evidence.end), evidence.text);
    return [date ?? year, inferred ?? false, evidence?.reason, evidence?.text];
  };

  it("takes the dateline before the date given", () => {
    assert.deepEqual(evidenceOf("本报北京2024年3月19日讯 ", "2025-01-01"), [
      "2024-03-19",
      false,
      "dateline",
      "本报北京2024年3月19日讯",
    ]);
    assert.deepEqual(evidenceOf("新华社北京12月30日电 ", "2024-01-02"), [
      "2023-12-30",
      false,
      "dateline",
      "新华社北京12月30日电",
    ]);
  });

  it("takes the day behind who signs, at the head or the foot", () => {
    const signed = [false, "date-line", "2024年7月18日"];
    assert.deepEqual(evidenceOf("上半年经济运行情况\n江西省统计局　2024年7月18日\n正文。"), [
      "2024-07-18",
      ...signed,
    ]);
    assert.deepEqual(evidenceOf("公告\n正文。\n东海县人民政府办公室 2024年7月18日"), [
      "2024-07-18",
      ...signed,
    ]);
    assert.deepEqual(evidenceOf("县志\n他生于2024年7月18日\n正文。"), [
      undefined,
      false,
      undefined,
      undefined,
    ]);
    assert.deepEqual(evidenceOf("县志\n统计局2024年7月18日挂牌\n正文。"), [
      undefined,
      false,
      undefined,
      undefined,
    ]);
  });

  it("takes the date given before a line with a date, which may be the page's", () => {
    const text = "春耕开始\n2024-03-21 08:00 来源：东海日报\n正文。";
    assert.deepEqual(inferArticleDate(text, "2024-03-20"), { date: "2024-03-20", year: 2024 });
    assert.deepEqual(evidenceOf(text), ["2024-03-21", false, "date-line", "2024-03-21 08:00"]);
  });

  it("finds a line with a date at the head or foot", () => {
    assert.deepEqual(evidenceOf("发布时间：2024年3月21日\n正文。"), [
      "2024-03-21",
      false,
      "date-line",
      "2024年3月21日",
    ]);
    assert.deepEqual(evidenceOf("正文。\n\n2024年3月21日\n"), [
      "2024-03-21",
      false,
      "date-line",
      "2024年3月21日",
    ]);
    // The dateline has the day, the line its year.
    assert.deepEqual(evidenceOf("2024年3月21日\n新华社北京3月20日电 正文"), [
      "2024-03-20",
      false,
      "date-line",
      "2024年3月21日",
    ]);
    assert.deepEqual(evidenceOf("本市2024年3月21日起实施新的办法，市民可以预约。"), [
      undefined,
      false,
      undefined,
      undefined,
    ]);
  });

  it("takes a full date that a paragraph begins with", () => {
    assert.deepEqual(evidenceOf("春耕开始\n2024年3月19日，会议在北京召开。"), [
      "2024-03-19",
      false,
      "lead",
      "2024年3月19日",
    ]);
  });

  it("infers the year from an anniversary, and says so", () => {
    assert.deepEqual(evidenceOf("3月19日，会议在北京召开。今年是新中国成立75周年，也是关键一年。"), [
      "2024-03-19",
      true,
      "anniversary",
      "今年是新中国成立75周年",
    ]);
    assert.deepEqual(evidenceOf("今年是新中國成立７５周年。"), [
      2024,
      true,
      "anniversary",
      "今年是新中國成立７５周年",
    ]);
    assert.deepEqual(evidenceOf("今年是改革开放四十周年。"), [
      2018,
      true,
      "anniversary",
      "今年是改革开放四十周年",
    ]);
    assert.deepEqual(evidenceOf("今年，我们将庆祝建党一百周年。"), [undefined, false, undefined, undefined]);
    assert.deepEqual(evidenceOf("记者今天（5月4日）获悉，今年是五四运动100周年。"), [
      "2019-05-04",
      true,
      "anniversary",
      "今年是五四运动100周年",
    ]);
    assert.deepEqual(evidenceOf("新华社北京9月3日电 今年是抗战胜利80周年。"), [
      "2025-09-03",
      true,
      "anniversary",
      "今年是抗战胜利80周年",
    ]);
  });

  it("infers it from a year in brackets", () => {
    assert.deepEqual(evidenceOf("今天（3月19日）发布。去年（2023年）增长5%。"), [
      "2024-03-19",
      true,
      "written-year",
      "去年（2023年）",
    ]);
  });

  it("infers nothing from what does not speak of this year", () => {
    for (const text of [
      "新中国成立75周年之际",
      "今年是公司成立75周年。",
      "到新中国成立100周年时",
      "2023年增长5%。",
      "",
    ]) {
      assert.deepEqual(inferArticleDate(text), {}, text);
    }
    assert.deepEqual(inferArticleDate("今天", "2024-02-30"), {});
  });
});
