import { defineRule } from "../rule.ts";

const dash = "(?:至|到|—{1,2}|－|–|-|~|～)";
/** 2024年3月至2023年7月, 2024年至2020年 */
const years = new RegExp(
  `(?<!\\d)(\\d{4})年(?:(\\d{1,2})月)?(?:(\\d{1,2})[日号])?${dash}(\\d{4})年(?:(\\d{1,2})月)?(?:(\\d{1,2})[日号])?`,
  "g",
);
/** 7月至3月, 2024年7月至3月 */
const months = new RegExp(
  `(?<![\\d—-])(?:(\\d{4})年)?(\\d{1,2})月份?${dash}(\\d{1,2})月份?(?!\\d*[日号])`,
  "g",
);
/** 3月19日至15日 */
const days = new RegExp(`(?<!\\d)(\\d{1,2})月(\\d{1,2})[日号]?${dash}(\\d{1,2})[日号]`, "g");
/** 第四季度至第二季度 */
const quarters = new RegExp(`第?([一二三四1-4])季度?${dash}第?([一二三四1-4])季度`, "g");
/** 2023年开工，2021年竣工 */
const works =
  /(?<!\d)(\d{4})年(?:(\d{1,2})月)?[^，,。；;\d]{0,6}(?:开工|动工|开建|始建|奠基|立项)[^，,。；;\d]{0,8}[，,](?:并于|计划|预计|将于|于|在)?(\d{4})年(?:(\d{1,2})月)?[^，,。；;\d已]{0,6}(?:竣工|完工|建成|通车|投用|投产)/g;
const quarterNumbers = "一二三四";
/** What runs over the turn of the year. */
const season =
  /每年|次年|翌年|来年|第二年|跨年|冬|赛季|雪季|学年|年度|供暖|采暖|旱季|雨季|汛|休渔|禁渔|候鸟|花期|产季|榨季|枯水|常年|往年|历年|多年/;
/** A season over the turn of the year is no longer than this in months. */
const longestSeason = 8;

/** An end with what joins it to the next, and the words of works. */
const joints = [
  ...[..."年月日号份季度0123456789"].flatMap((end) => [..."至到—－–-~～"].map((dash) => end + dash)),
  ...["开工", "动工", "开建", "始建", "奠基", "立项"],
];

export const reversedPeriod = defineRule({
  id: "reversed-period",
  title: { "zh-CN": "起止颠倒", en: "A period that ends before it begins" },
  about: {
    "zh-CN":
      "起止时间先后颠倒：2024年3月至2023年7月、7月至3月。跨年的季节（11月至次年3月、每年10月至4月）不报。",
    en: "The end comes before the beginning. Seasons over the turn of the year are left alone.",
  },
  severity: "warning",
  source: "calendar",
  needs: joints,
  examples: {
    wrong: [
      { wrong: "«2024年3月至2023年7月»，工程停工。" },
      { wrong: "«2024年至2020年»，产值逐年下降。" },
      { wrong: "活动于今年«7月至3月»举行。" },
      { wrong: "展览于«3月19日至15日»举行。" },
      { wrong: "今年«四季度至二季度»，产量逐季下降。" },
      { wrong: "大桥«2023年3月开工建设，2021年5月竣工»。" },
    ],
    leaveAlone: [
      "2023年7月至2024年3月",
      "每年11月至3月是观鸟季。",
      "11月至次年3月供暖。",
      "10月至4月",
      "3月15日至19日",
      "1—2月",
      "3月28日至2日",
      "2019—2023年",
      "2024年3月",
      "去年四季度至今年二季度",
      "大桥2021年开工，2021年竣工。",
      "二期2023年开工，2021年已建成一期。",
      "二季度至四季度",
    ],
  },
  *check(draft) {
    const { folded } = draft;
    for (const match of draft.matches(years)) {
      const [words, y1, m1 = "", d1 = "", y2, m2 = "", d2 = ""] = match;
      const from = [y1, m1 || "0", d1 || "0"].map(Number);
      const to = [y2, m1 === "" ? "0" : m2, d1 === "" ? "0" : d2].map(Number);
      if (order(from, to) > 0) yield hit(match.index, words);
    }
    for (const match of draft.matches(months)) {
      const [words, year, m1 = "", m2 = ""] = match;
      const from = Number(m1);
      const to = Number(m2);
      if (from > 12 || to > 12 || from <= to || year !== undefined) continue;
      if (13 - from + to <= longestSeason) continue;
      const sentence = draft.sentenceAt(match.index);
      if (sentence && season.test(folded.slice(sentence.start, sentence.end))) continue;
      yield hit(match.index, words);
    }
    for (const match of draft.matches(quarters)) {
      const [words, from = "", to = ""] = match;
      const sentence = draft.sentenceAt(match.index);
      if (quarter(from) <= quarter(to) || !sentence) continue;
      // From the fourth of one year to the first of the next.
      if (!/今年|[^\d]\d{4}年|本年|当年/.test(` ${draft.before(match.index, 6)}`)) continue;
      if (season.test(folded.slice(sentence.start, sentence.end))) continue;
      yield hit(match.index, words);
    }
    for (const match of draft.matches(works)) {
      const [words, y1, m1 = "0", y2, m2 = "0"] = match;
      if (order([y1, m1].map(Number), [y2, m2].map(Number)) > 0) yield hit(match.index, words);
    }
    for (const match of draft.matches(days)) {
      const [words, , d1 = "", d2 = ""] = match;
      // The 28th to the 2nd is of the next month.
      if (Number(d1) <= Number(d2) || Number(d1) > 31 || (Number(d1) >= 20 && Number(d2) <= 12)) continue;
      if (/^[线楼院馆厅门店]/.test(draft.after(match.index + words.length, 1))) continue;
      yield hit(match.index, words);
    }
  },
});

function quarter(digit: string): number {
  return quarterNumbers.indexOf(digit) + 1 || Number(digit);
}

function order(from: readonly number[], to: readonly number[]): number {
  for (const [index, value] of from.entries()) {
    const other = to[index] ?? 0;
    if (value !== other) return other === 0 || value === 0 ? 0 : value - other;
  }
  return 0;
}

function hit(start: number, words: string) {
  return {
    start,
    end: start + words.length,
    message: {
      "zh-CN": `起止时间先后颠倒：${words}。`,
      en: `The period ends before it begins: ${words}.`,
    },
  };
}
