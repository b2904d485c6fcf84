import { defineRule } from "../rule.ts";

/** 2014年至2024年的12年间: the length directly behind the period it is of. */
const spans =
  /(?<!\d)(\d{4})年?(?:至|到|—{1,2}|－|–|-|~|～)(\d{4})年(?:的|这|，|,|间的|之间的)?(?:这)?(\d{1,3})年(?:间|来|里|中|时间|期间)/g;
/** 1954年成立……今年是成立75周年 */
const founded =
  /(?<!\d)(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:正式)?(成立|建成|创办|创立|建立|建校|开馆|开通|通车|设立|创刊|建市|建县|投产|启用)[^。！？!?\n；;]{0,24}?(?:今年|至今|迄今|到今年)(?:是|迎来|正值|恰逢|已有|已经|已|整整|适逢)?[^，。！？!?\n；;\d]{0,6}?(\d{1,3})(周年|年)(?![代级度底初末前])/g;

export const yearsBetween = defineRule({
  id: "years-between",
  title: { "zh-CN": "年数与起止年份", en: "Years between two dates" },
  about: {
    "zh-CN": "起止年份之间的年数、成立至今的年数，与所写的不符。首尾两头都算或只算一头都可以。",
    en: "The number of years does not fit its two ends, counted either way.",
  },
  severity: "warning",
  source: "calendar",
  examples: {
    wrong: [
      { wrong: "2014年至2024年的«14年»间，产值翻了两番。" },
      { wrong: "公司1954年成立，今年迎来«75周年»。", date: "2024-03-20" },
      { wrong: "学校1950年建校，至今已有«64年»。", date: "2024-03-20" },
    ],
    leaveAlone: [
      "2014年至2024年的10年间，产值翻了两番。",
      "2014年至2023年的10年间，产值翻了两番。",
      "公司1954年成立，今年迎来70周年。",
      "公司1954年成立，今年是公司上市10周年。",
      "学校1950年建校，至今已有74年。",
      "2012年至2022年，10年来首次下降。",
    ],
  },
  *check(draft) {
    for (const match of draft.matches(spans)) {
      const [words, from = "", to = "", years = ""] = match;
      const apart = Number(to) - Number(from);
      if (apart <= 0 || [apart, apart + 1, apart - 1].includes(Number(years))) continue;
      const end = match.index + words.search(/\d{1,3}年(?:间|来|里|中|时间|期间)$/) + years.length + 1;
      yield hit(end - years.length - 1, end, `${to} − ${from} = ${apart}年`, `${years}年`);
    }
    if (draft.date === undefined) return;
    const thisYear = Number(draft.date.slice(0, 4));
    for (const match of draft.matches(founded)) {
      const [words, from = "", verb = "", years = "", unit = ""] = match;
      const apart = thisYear - Number(from);
      const other = words.slice(words.indexOf(verb) + verb.length, words.lastIndexOf(years));
      // 今年是公司上市10周年: another beginning.
      if (/[^，,是迎来正值恰逢已有经整适今年至迄到的一]/.test(other.replace(new RegExp(verb, "g"), "")))
        continue;
      const said = Number(years);
      const fits = unit === "周年" ? said === apart : Math.abs(said - apart) <= 1;
      if (apart < 0 || fits) continue;
      const end = match.index + words.length;
      yield hit(
        end - years.length - unit.length,
        end,
        `${thisYear} − ${from} = ${apart}年`,
        `${years}${unit}`,
      );
    }
  },
});

function hit(start: number, end: number, sum: string, said: string) {
  return {
    start,
    end,
    message: { "zh-CN": `${sum}，稿件作${said}。`, en: `${sum}; the draft has ${said}.` },
  };
}
