import { defineRule } from "../rule.ts";

/** Digits at the end of a full line of prose that go on at the beginning of the next with a unit or a point. */
const broken =
  /(?<=[一-鿿，。、；：）]\s?)(\d{1,4})(\.?)(\r?\n)(?=(\d{0,6}(?:\.\d+)?)(?:[万亿]|%|％|个百分点|[元吨人套个名户家]))/g;
/** A line shorter than this ends because its paragraph does. */
const shortestLine = 18;

export const brokenNumber = defineRule({
  id: "broken-number",
  title: { "zh-CN": "一个数不分两行", en: "A number is not broken over lines" },
  about: {
    "zh-CN": "一个用阿拉伯数字书写的数不断开转行。",
    en: "A number in digits stays on one line.",
  },
  severity: "information",
  source: "standard",
  examples: {
    wrong: [
      {
        wrong: "据市统计局统计，上半年全市规模以上工业企业实现利润«12\n34»万元，同比有所增长。",
        choices: ["1234"],
      },
      {
        wrong: "据市统计局统计，上半年全市规模以上工业企业利润增长«5.\n2»%，好于去年同期。",
        choices: ["5.2"],
      },
    ],
    leaveAlone: [
      "产量：12\n34万元是去年的数。",
      "据市统计局统计，上半年全市规模以上工业企业实现利润1234万元。\n34万人参加。",
      "1\n2\n3",
      "访问量:704\n\n3月19日，国新办举行新闻发布会。",
    ],
  },
  *check(draft) {
    for (const match of draft.matches(broken)) {
      const [, left = "", point = "", lineEnd = "", right = ""] = match;
      const line = draft.paragraphAt(match.index);
      if (!line || match.index - line.start < shortestLine || (left.length < 2 && point === "")) continue;
      if (right === "") continue;
      const start = match.index;
      const cut = start + left.length + point.length;
      const whole = `${left}${point}${right}`;
      yield {
        start,
        end: cut + lineEnd.length + right.length,
        message: {
          "zh-CN": `一个数不断开转行：${whole}。`,
          en: `A number is not broken over lines: ${whole}.`,
        },
        fixes: [{ edits: [{ start: cut, end: cut + lineEnd.length, newText: "" }] }],
      };
    }
  },
});
