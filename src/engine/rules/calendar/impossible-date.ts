import { daysInMonth } from "../../time/calendar.ts";
import { defineRule } from "../rule.ts";

/** 2024年2月30日, 4月31日, 13月5日: a month and a day in digits, with the year where it stands before them. */
const written = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(?:份)?(\d{1,2})[日号](?![线楼院馆厅门店])/g;
const lunar = /(?:农历|阴历|旧历|夏历)\S{0,8}$/;
/** A leap year: a day of February stands unless the year is known. */
const leap = 2024;

export const impossibleDate = defineRule({
  id: "impossible-date",
  title: { "zh-CN": "没有这一天", en: "No such day" },
  about: {
    "zh-CN": "历法上没有的日子：2月30日、4月31日、平年的2月29日。",
    en: "A day that no calendar has: 30 February, 31 April, 29 February outside leap years.",
  },
  severity: "error",
  source: "calendar",
  examples: {
    wrong: [
      { wrong: "计划于«2026年2月29日»举办特展。" },
      { wrong: "大会定于«2月30日»召开。" },
      { wrong: "«4月31日»前完成。" },
      { wrong: "截至«13月5日»。" },
      { wrong: "去年«2月29日»开工。", date: "2024-03-20" },
    ],
    leaveAlone: [
      "2024年2月29日",
      "3月31日前完成。",
      "2月29日那天出生的人四年过一次生日。",
      "农历2月30日",
      "龄12月30日均量",
      "历时3月32天",
    ],
  },
  *check(draft) {
    for (const match of draft.matches(written)) {
      const [words, year, month = "", day = ""] = match;
      const known = year === undefined ? yearBefore(draft.before(match.index, 4), draft.date) : Number(year);
      if (isDay(known ?? leap, Number(month), Number(day)) || lunar.test(draft.before(match.index, 12)))
        continue;
      if (!draft.figureCovering(match.index + words.length - 2)) continue;
      const inYear = known !== undefined && Number(month) === 2 && Number(day) === 29 ? `${known}年` : "";
      const plain = `${Number(month)}月${Number(day)}日`;
      yield {
        start: match.index,
        end: match.index + words.length,
        message: {
          "zh-CN": `${inYear}没有${plain}，请核实日期。`,
          en: `There is no ${plain}${inYear === "" ? "" : ` in ${known}`}; check the date.`,
        },
      };
    }
  },
});

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

function yearBefore(words: string, date: string | undefined): number | undefined {
  if (date === undefined) return undefined;
  const year = Number(date.slice(0, 4));
  if (words.endsWith("去年")) return year - 1;
  if (words.endsWith("今年")) return year;
  return words.endsWith("明年") ? year + 1 : undefined;
}
