import { type DayNumber, dayOf, dayOfIso, daysInMonth, weekdayOf } from "../../time/calendar.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";

/** 2024年3月19日（星期三）, 3月19日下午（周三）, 3月19日周三, 2024年3月19日，星期三， */
const dated =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号](?:(?:[上下]午|晚上?|晚间|凌晨|清晨|早上|中午)?[（(](星期|周|礼拜)([一二三四五六日天])[）)，,]|[，,](星期)([一二三四五六日天])(?=[，,])|(星期|周|礼拜)([一二三四五六日天])(?![个年次期些直定家川带门峡亚台粮常安本元均津气然]))/g;
/** 本周五（3月22日） */
const named = /(星期|周|礼拜)([一二三四五六日天])[（(](?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号][）)，,]/g;
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
      { wrong: "2024年3月19日下午（«周三»），大会开幕。", choices: ["周二"] },
      { wrong: "2024年3月19日，«星期三»，晴。", choices: ["星期二"] },
      { wrong: "本«周五»（3月21日）开赛。", choices: ["周四"], date: "2024-03-20" },
    ],
    leaveAlone: [
      "2024年3月19日（星期二），国新办举行发布会。",
      "3月19日（星期二），国新办举行发布会。",
      "2024年3月19日，星期三的演出照常。",
      "12月25日（星期一）",
      "本周五（3月22日）开赛。",
      "每周五（6月14日除外）开放。",
    ],
  },
  *check(draft) {
    for (const match of draft.matches(dated)) {
      const [words, year, month = "", date = "", ...prefixes] = match;
      const day = dayFor(draft, year, Number(month), Number(date));
      const [prefix = "", said = ""] = prefixes.filter((word) => word !== undefined);
      const at = words.lastIndexOf(prefix + said);
      const plain = words.slice(
        0,
        words.indexOf("日") < 0 ? words.indexOf("号") + 1 : words.indexOf("日") + 1,
      );
      const hit = judge(day, match.index + at, plain, prefix, said);
      if (hit) yield hit;
    }
    for (const match of draft.matches(named)) {
      const [words, prefix = "", said = "", year, month = "", date = ""] = match;
      if (/每逢?$/.test(draft.before(match.index, 2))) continue;
      const plain = words.slice(words.search(/[（(]/) + 1, -1);
      const hit = judge(dayFor(draft, year, Number(month), Number(date)), match.index, plain, prefix, said);
      if (hit) yield hit;
    }
  },
});

function judge(
  day: DayNumber | undefined,
  start: number,
  plain: string,
  prefix: string,
  said: string,
): RuleHit | undefined {
  if (day === undefined) return undefined;
  const real = names[weekdayOf(day) % 7] ?? "";
  if (said === real || (real === "日" && said === "天")) return undefined;
  const end = start + prefix.length + 1;
  return {
    start,
    end,
    message: {
      "zh-CN": `${plain}是${prefix}${real}，稿件作${prefix}${said}。`,
      en: `${plain} is ${prefix}${real}; the draft has ${prefix}${said}.`,
    },
    fixes: [{ edits: [{ start: end - 1, end, newText: real }] }],
  };
}

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
