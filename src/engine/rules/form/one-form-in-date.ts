import { readNumeral } from "../../time/scan.ts";
import { defineRule } from "../rule.ts";

const han = "〇零一二三四五六七八九十廿卅";
const part = String.raw`(\d{1,4}|[${han}]{1,4})`;
const dates = [new RegExp(`^${part}年${part}月${part}[日号]`), new RegExp(`^${part}月${part}[日号]`)];
const lunar = /(?:农历|阴历|旧历|夏历)\S{0,6}$/;

export const oneFormInDate = defineRule({
  id: "one-form-in-date",
  title: { "zh-CN": "一个日期一种数字", en: "One form within a date" },
  about: {
    "zh-CN": "同一个日期里不混用汉字数字和阿拉伯数字：二〇二四年3月19日写作2024年3月19日。",
    en: "One date is written in one form: 2024年3月19日, not 二〇二四年3月19日.",
  },
  severity: "information",
  source: "standard",
  kinds: ["date"],
  examples: {
    wrong: [
      { wrong: "扩建工程启动于«二〇二四年9月28日»。", right: "2024年9月28日" },
      { wrong: "会议定于«2024年三月19日»召开。", right: "2024年3月19日" },
      { wrong: "«3月十九日»，大会闭幕。", right: "3月19日" },
    ],
    leaveAlone: [
      "二〇二四年三月十九日",
      "2024年3月19日",
      "建馆10周年，也是开放十周年。",
      "2024年农历八月十五",
      "2024年三月三，广西放假。",
      "2024年3月19日（星期二）",
    ],
  },
  *check(draft) {
    for (const figure of draft.figures) {
      if (figure.kind !== "date") continue;
      const text = draft.folded.slice(figure.start, figure.end);
      if (!/\d/.test(text) || lunar.test(draft.before(figure.start, 8))) continue;
      const match = dates[0]?.exec(text) ?? dates[1]?.exec(text);
      if (!match || !/[〇零一二三四五六七八九十廿卅]/.test(match[0])) continue;
      const written = match.slice(1).map((digits) => inDigits(digits));
      if (written.includes(undefined)) continue;
      const [first = "", second = "", third] = written;
      const right = third === undefined ? `${first}月${second}日` : `${first}年${second}月${third}日`;
      const end = figure.start + match[0].length;
      yield {
        start: figure.start,
        end,
        message: {
          "zh-CN": `同一日期数字形式须一致：应为${right}。`,
          en: `One date takes one form of numerals: ${right}.`,
        },
        fixes: [
          {
            edits: [
              { start: figure.start, end, newText: text.endsWith("号") ? right.replace(/日$/, "号") : right },
            ],
            preferred: true,
          },
        ],
      };
    }
  },
});

/** 二〇二四 as 2024, 十九 as 19. */
function inDigits(text: string): string | undefined {
  if (/^\d+$/.test(text)) return text;
  const numeral = readNumeral(text, 0);
  return numeral && numeral.end === text.length ? String(numeral.value) : undefined;
}
