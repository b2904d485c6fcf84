import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";

const birth = String.raw`(?:(?<!\d)(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生(?=[，,。于人]))|(?:生于|出生于)(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?)`;
/** 1958年出生……今年70岁, 生于1958年……现年70岁 */
const living = new RegExp(
  `${birth}[^。！？!?\\n；;]{0,30}?(?:今年|现年|现已|如今)(?:已经?|满|刚满|年满)?(\\d{1,3})岁`,
  "g",
);
/** 王某（1958年生，70岁） */
const inBrackets = new RegExp(`[（(][^（）()。\\n]{0,12}${birth}[，,](?:现年)?(\\d{1,3})岁[，,）)]`, "g");
/** 生于1920年……2010年去世，享年80岁 */
const lived = new RegExp(
  `${birth}[^。！？!?\\n；;\\d]{0,20}?(\\d{4})年(?:\\d{1,2}月)?(?:\\d{1,2}日)?[^。！？!?\\n；;\\d]{0,14}?(?:享年|终年)(\\d{1,3})岁`,
  "g",
);
/** One more in years as they were counted of old, one less before the birthday. */
const leeway = 2;

export const ageAndBirth = defineRule({
  id: "age-and-birth",
  title: { "zh-CN": "年龄与出生年份", en: "Age and year of birth" },
  about: {
    "zh-CN":
      "“1958年出生，今年70岁”：按稿件日期推算，年龄与出生年份不符；“享年”按去世年份推算。虚岁、未过生日的出入不报。",
    en: "By the draft's date, or the year of death, the age does not fit the year of birth, counted either way.",
  },
  severity: "warning",
  source: "calendar",
  needs: ["岁"],
  examples: {
    wrong: [
      { wrong: "老张1958年出生，今年«76岁»。", date: "2024-03-20" },
      { wrong: "老张生于1958年，现年«56岁»。", date: "2024-03-20" },
      { wrong: "1990年出生的他，今年«40岁»。", date: "2024-03-20" },
      { wrong: "王某（1990年生，«44岁»）当选。", date: "2024-03-20" },
      { wrong: "李老生于1920年5月，2010年在京逝世，享年«80岁»。" },
    ],
    leaveAlone: [
      "老张1958年出生，今年66岁。",
      "老张1958年出生，今年67岁。",
      "老张生于1958年，现年65岁。",
      "王某（1990年生，34岁）当选。",
      "李老生于1920年5月，2010年在京逝世，享年91岁。",
      "老张1958年出生，2004年退休时46岁，今年是第20个年头。",
      "老张1958年出生，儿子今年40岁。",
      "老张1958年出生，其母今年90岁。",
    ],
  },
  *check(draft) {
    yield* find(draft, lived);
    if (draft.date === undefined) return;
    const thisYear = Number(draft.date.slice(0, 4));
    yield* find(draft, living, thisYear);
    yield* find(draft, inBrackets, thisYear);
  },
});

/** Someone else, between the birth and the age. */
const another =
  /[，,、][^，,、]{0,8}(?:儿子|女儿|妻子|丈夫|父亲|母亲|孙子|孙女|老伴|爱人|哥哥|姐姐|弟弟|妹妹|其[父母子女妻夫])/;

function* find(draft: RuleDraft, pattern: RegExp, thisYear?: number): Generator<RuleHit> {
  for (const match of draft.matches(pattern)) {
    const [words, year, other, ...rest] = match;
    const age = rest.at(-1) ?? "";
    const from = Number(year ?? other);
    const to = thisYear ?? Number(rest[0]);
    const years = to - from;
    if (years < 0 || Math.abs(Number(age) - years) <= leeway || another.test(words)) continue;
    const start = match.index + words.lastIndexOf(`${age}岁`);
    yield {
      start,
      end: start + age.length + 1,
      message: {
        "zh-CN": `${to} − ${from} = ${years}，稿件作${age}岁。`,
        en: `${to} − ${from} = ${years}; the draft has ${age}岁.`,
      },
    };
  }
}
