import { daysInMonth } from "../../time/calendar.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";

/** 2024年2月30日, 4月31日, 13月5日: a month and a day in digits, with the year where it stands before them. */
const written = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(?:份)?(\d{1,2})[日号](?![线楼院馆厅门店])/g;
/** 2024年13月 */
const writtenMonth = /(?<![\d.])(\d{4})年(\d{1,2})月(?![\d薪龄])/g;
/** 上午9时75分, 3月19日25时: a time of day, not a length of time. */
const writtenTime =
  /(?<=上午|下午|早上|清晨|凌晨|中午|傍晚|晚上|晚间|[日号当][晚早]?|定于|截至|始于)(\d{1,2})[时点](?:(\d{1,2})分(?![之钟]))?(?![\d间许段长差薪])/g;
const lunar = /(?:农历|阴历|旧历|夏历)\S{0,8}$/;
/** A leap year: a day of February stands unless the year is known. */
const leap = 2024;

export const impossibleDate = defineRule({
  id: "impossible-date",
  title: { "zh-CN": "没有这一天", en: "No such day" },
  about: {
    "zh-CN": "历法上没有的日子和时刻：2月30日、4月31日、平年的2月29日、13月、25时。",
    en: "A day or time that no calendar or clock has: 30 February, 29 February outside leap years, 25时.",
  },
  severity: "error",
  source: "calendar",
  needs: [..."0123456789"].flatMap((digit) => [..."月时点"].map((unit) => digit + unit)),
  examples: {
    wrong: [
      { wrong: "计划于«2026年2月29日»举办特展。" },
      { wrong: "大会定于«2月30日»召开。" },
      { wrong: "«4月31日»前完成。" },
      { wrong: "截至«13月5日»。" },
      { wrong: "去年«2月29日»开工。", date: "2024-03-20" },
      { wrong: "项目于«2024年13月»交付。" },
      { wrong: "会议定于3月19日«25时»开始。" },
      { wrong: "比赛将于下午«2时75分»开始。" },
    ],
    leaveAlone: [
      "2024年2月29日",
      "3月31日前完成。",
      "2月29日那天出生的人四年过一次生日。",
      "农历2月30日",
      "龄12月30日均量",
      "历时3月32天",
      "3月19日24时起调价。",
      "2024年12月交付。",
      "全程用了26时30分。",
    ],
  },
  *check(draft) {
    yield* days(draft);
    for (const { 0: words, 1: year, 2: month, index } of draft.matches(writtenMonth)) {
      if (Number(month) >= 1 && Number(month) <= 12) continue;
      yield hitAt(index, words, `${year}年没有${Number(month)}月`, `There is no month ${Number(month)}`);
    }
    for (const { 0: words, 1: hour = "", 2: minute = "0", index } of draft.matches(writtenTime)) {
      const [hours, minutes] = [Number(hour), Number(minute)];
      if (hours <= 24 && minutes <= 59 && !(hours === 24 && minutes > 0)) continue;
      yield hitAt(index, words, `一天里没有${words}`, `No day has ${words}`);
    }
  },
});

function* days(draft: RuleDraft): Generator<RuleHit> {
  for (const match of draft.matches(written)) {
    const [words, year, month = "", day = ""] = match;
    const known = year === undefined ? yearBefore(draft.before(match.index, 4), draft.date) : Number(year);
    if (isDay(known ?? leap, Number(month), Number(day)) || lunar.test(draft.before(match.index, 12)))
      continue;
    if (!draft.figureCovering(match.index + words.length - 2)) continue;
    const inYear = known !== undefined && Number(month) === 2 && Number(day) === 29 ? `${known}年` : "";
    const plain = `${Number(month)}月${Number(day)}日`;
    yield hitAt(
      match.index,
      words,
      `${inYear}没有${plain}`,
      `There is no ${plain}${inYear === "" ? "" : ` in ${known}`}`,
    );
  }
}

function hitAt(start: number, words: string, zh: string, en: string): RuleHit {
  return {
    start,
    end: start + words.length,
    message: { "zh-CN": `${zh}，请核实日期。`, en: `${en}; check the date.` },
  };
}

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
