import type { Span } from "../../figures/figure.ts";
import { type DayNumber, dayOf, dayOfIso, daysInMonth, weekdayOf } from "../../time/calendar.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";
import { perLine, placed } from "../wholeDraft.ts";

/** 2024年3月19日（星期三）, 3月19日下午（周三）, 3月19日周三, 2024年3月19日，星期三， */
const dated =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号](?:(?:[上下]午|晚上?|晚间|凌晨|清晨|早上|中午)?[（(](星期|周|礼拜)([一二三四五六日天])[）)，,]|[，,](星期|周)([一二三四五六日天])(?=[，,])|(星期|周|礼拜)([一二三四五六日天])(?![个年次期些直定家川带门峡亚台粮常安本元均津气然]))/g;
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
      { wrong: "2024年3月19日，«周四»，大会开幕。", choices: ["周二"] },
      { wrong: "本«周五»（3月21日）开赛。", choices: ["周四"], date: "2024-03-20" },
    ],
    leaveAlone: [
      "2024年3月19日（星期二），国新办举行发布会。",
      "3月19日（星期二），国新办举行发布会。",
      "2024年3月19日，星期三的演出照常。",
      "12月25日（星期一）",
      "本周五（3月22日）开赛。",
      "每周五（6月14日除外）开放。",
      "2025年放假安排：清明节4月4日（星期五）放假。",
    ],
  },
  *checkWhole(draft) {
    const suspects = draft.lines.flatMap((line) => slipsIn(line.draft).map((slip) => ({ line, slip })));
    if (suspects.length === 0) return;
    const years = new Set(draft.lines.flatMap((line) => yearsIn(line.draft)));
    for (const { line, slip } of suspects) {
      // Next year's holidays are announced in November: their days are next year's.
      if (slip.year === undefined && [...years].some((year) => isSame(slip.said, nameOf(dayIn(year, slip)))))
        continue;
      yield placed(hitAt(slip), line);
    }
  },
});

const weekdayWords = /周|星期|礼拜/;
const none: readonly never[] = [];

/** A date and the weekday it is said to be, which is the span. */
interface Dated extends Span {
  readonly year: string | undefined;
  readonly month: string;
  readonly date: string;
  /** The date as written. */
  readonly plain: string;
  /** 星期, 周 */
  readonly prefix: string;
  readonly said: string;
}

interface Slip extends Dated {
  /** The weekday in the draft's own year. */
  readonly real: string;
}

/** Dates of a line that do not fall on their weekday in the draft's own year. */
const slipsIn = perLine((draft): readonly Slip[] =>
  weekdayWords.test(draft.folded)
    ? [...readDated(draft)].flatMap((dated) => {
        const day = dayFor(draft, dated);
        const real = day === undefined ? dated.said : nameOf(day);
        return isSame(dated.said, real) ? [] : [{ ...dated, real }];
      })
    : none,
);

/** Other years that a line speaks of. */
const yearsIn = perLine(({ folded, date }) => {
  const own = Number(date?.slice(0, 4));
  const years = [...folded.matchAll(/(?<!\d)(\d{4})年/g)].map(([, year]) => Number(year));
  if (/明年|次年/.test(folded)) years.push(own + 1);
  if (/去年|上年/.test(folded)) years.push(own - 1);
  return years.filter((year) => year !== own && !Number.isNaN(year));
});

function* readDated(draft: RuleDraft): Generator<Dated> {
  for (const match of draft.matches(dated)) {
    const [words, year, month = "", date = "", ...prefixes] = match;
    const [prefix = "", said = ""] = prefixes.filter((word) => word !== undefined);
    const plain = words.slice(0, words.search(/[日号]/) + 1);
    const start = match.index + words.lastIndexOf(prefix + said);
    yield { year, month, date, plain, prefix, said, start, end: start + prefix.length + said.length };
  }
  for (const match of draft.matches(named)) {
    const [words, prefix = "", said = "", year, month = "", date = ""] = match;
    if (/每逢?$/.test(draft.before(match.index, 2))) continue;
    const plain = words.slice(words.search(/[（(]/) + 1, -1);
    const start = match.index;
    yield { year, month, date, plain, prefix, said, start, end: start + prefix.length + said.length };
  }
}

function hitAt({ start, end, plain, prefix, said, real }: Slip): RuleHit {
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

function isSame(said: string, real: string): boolean {
  return said === real || (said === "天" && real === "日");
}

function nameOf(day: DayNumber): string {
  return names[weekdayOf(day) % 7] ?? "";
}

function dayIn(year: number, { month, date }: Dated): DayNumber {
  return dayOf(year, Number(month), Number(date));
}

function dayFor(draft: RuleDraft, dated: Dated): DayNumber | undefined {
  const [month, date] = [Number(dated.month), Number(dated.date)];
  if (date < 1 || date > daysInMonth(Number(dated.year ?? 2024), month)) return undefined;
  if (dated.year !== undefined) return dayIn(Number(dated.year), dated);
  const today = draft.date === undefined ? undefined : dayOfIso(draft.date);
  if (today === undefined || draft.date === undefined) return undefined;
  const guess = dayIn(Number(draft.date.slice(0, 4)), dated);
  return Math.abs(guess - today) <= near ? guess : undefined;
}
