import { type DayNumber, dayOf, dayOfIso, daysInMonth, weekdayOf } from "../../time/calendar.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule } from "../rule.ts";

/** 2024年3月19日（星期三）, 3月19日周三, 19日（星期三） after 3月. */
const dated =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号](?:[（(](星期|周|礼拜)([一二三四五六日天])[）)，,]|(星期|周|礼拜)([一二三四五六日天])(?![个年次期些直定家川带门峡亚台粮常安本元均津气然]))/g;
const names = "日一二三四五六";
/** A year left open is the draft's own; further from the draft than this it may be another one. */
const near = 100;

export const weekday = defineRule({
  id: "weekday",
  title: { "zh-CN": "日期与星期", en: "Date and weekday" },
  about: {
    "zh-CN": "日期与所写的星期几不符。没写年份的，按稿件日期推算；推算不出的不报。",
    en: "The date does not fall on the weekday given. Without a year it is the draft's; unknown, it is left alone.",
  },
  severity: "error",
  source: "calendar",
  examples: {
    wrong: [
      { wrong: "2024年3月19日（«星期三»），国新办举行发布会。", choices: ["星期二"] },
      { wrong: "2025年6月7日（«周日»），高考开考。", choices: ["周六"] },
      { wrong: "2024年10月20日«星期六»，马拉松开跑。", choices: ["星期日"] },
      { wrong: "3月19日（«星期三»），国新办举行发布会。", choices: ["星期二"], date: "2024-03-20" },
    ],
    leaveAlone: [
      "2024年3月19日（星期二），国新办举行发布会。",
      "3月19日（星期二），国新办举行发布会。",
      "2024年3月19日，星期三的演出照常。",
      "12月25日（星期一）",
    ],
  },
  *check(draft) {
    for (const match of draft.matches(dated)) {
      const [words, year, month = "", date = "", bracketed, inBrackets, bare, unbracketed] = match;
      const day = dayFor(draft, year, Number(month), Number(date));
      if (day === undefined) continue;
      const prefix = bracketed ?? bare ?? "";
      const said = inBrackets ?? unbracketed ?? "";
      const real = names[weekdayOf(day) % 7] ?? "";
      if (said === real || (real === "日" && said === "天")) continue;
      const end = match.index + words.length - (bracketed === undefined ? 0 : 1);
      const start = end - prefix.length - 1;
      const plain = words.slice(0, words.indexOf(prefix)).replace(/[（(]$/, "");
      yield {
        start,
        end,
        message: {
          "zh-CN": `${plain}是${prefix}${real}，稿件作${prefix}${said}。`,
          en: `${plain} is ${prefix}${real}; the draft has ${prefix}${said}.`,
        },
        fixes: [{ edits: [{ start: end - 1, end, newText: real }] }],
      };
    }
  },
});

function dayFor(
  draft: RuleDraft,
  year: string | undefined,
  month: number,
  date: number,
): DayNumber | undefined {
  if (date < 1 || date > daysInMonth(Number(year ?? 2024), month)) return undefined;
  if (year !== undefined) return dayOf(Number(year), month, date);
  const today = draft.date === undefined ? undefined : dayOfIso(draft.date);
  if (today === undefined || draft.date === undefined) return undefined;
  const guess = dayOf(Number(draft.date.slice(0, 4)), month, date);
  return Math.abs(guess - today) <= near ? guess : undefined;
}
