import { defineRule } from "../rule.ts";

/** 1958年出生……今年70岁, 生于1958年……现年70岁 */
const born =
  /(?:(?<!\d)(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生(?=[，,。于人]))|(?:生于|出生于)(\d{4})年)[^。！？!?\n；;]{0,30}?(?:今年|现年|现已|如今)(?:已|已经|满|刚满|年满)?(\d{1,3})岁/g;
/** One more in years as they were counted of old, one less before the birthday. */
const leeway = 2;

export const ageAndBirth = defineRule({
  id: "age-and-birth",
  title: { "zh-CN": "年龄与出生年份", en: "Age and year of birth" },
  about: {
    "zh-CN": "“1958年出生，今年70岁”：按稿件日期推算，年龄与出生年份不符。虚岁、未过生日的出入不报。",
    en: "By the draft's date the age does not fit the year of birth, counted either way.",
  },
  severity: "warning",
  source: "calendar",
  examples: {
    wrong: [
      { wrong: "老张1958年出生，今年«76岁»。", date: "2024-03-20" },
      { wrong: "老张生于1958年，现年«56岁»。", date: "2024-03-20" },
    ],
    leaveAlone: [
      "老张1958年出生，今年66岁。",
      "老张1958年出生，今年67岁。",
      "老张生于1958年，现年65岁。",
      "老张1958年出生，2004年退休时46岁，今年是第20个年头。",
    ],
  },
  *check(draft) {
    if (draft.date === undefined) return;
    const thisYear = Number(draft.date.slice(0, 4));
    for (const match of draft.matches(born)) {
      const [words, year, other, age = ""] = match;
      const from = Number(year ?? other);
      const years = thisYear - from;
      if (years < 0 || Math.abs(Number(age) - years) <= leeway) continue;
      const end = match.index + words.length;
      yield {
        start: end - age.length - 1,
        end,
        message: {
          "zh-CN": `${thisYear} − ${from} = ${years}，稿件作${age}岁。`,
          en: `${thisYear} − ${from} = ${years}; the draft has ${age}岁.`,
        },
      };
    }
  },
});
