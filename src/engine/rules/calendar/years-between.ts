import type { Figure } from "../../figures/figure.ts";
import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";

const dash = "(?:至|到|—{1,2}|－|–|-|~|～)";
/** 2014年至2024年 */
const years = new RegExp(`^(\\d{4})年?${dash}(\\d{4})年$`);
/** 2014年至2024年|的|12年间 */
const directly = /^(?:的|这|，|,|间的|之间的|期间的)?(?:这)?$/;
const throughout = /^(?:间|来|里|中|时间|期间)/;
/** 自2019年|以来的|五年, 自1978年|改革开放以来的|46年 */
const since = /^[^，,。；;：:\d]{0,12}以来[的，,]?(?:这)?$/;
const begins =
  "成立|建成|创办|创立|创建|建立|建校|建厂|建院|建馆|建站|建所|建社|建队|建园|开馆|开园|开通|通车|设立|创刊|建市|建县|建交|投产|启用|问世|诞生|始建|组建|开业|上市";
/** 1954年成立……今年是成立75周年 */
const founded = new RegExp(
  `(?<!\\d)(\\d{4})年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:正式)?(${begins})[^。！？!?\\n；;]{0,24}?(?:今年|至今|迄今|到今年)(?:是|迎来|正值|恰逢|已有|已经|已|整整|适逢)?[^，。！？!?\\n；;\\d]{0,6}?(\\d{1,3})(周年|年)(?![代级度底初末前])`,
  "g",
);
/** Words between 今年 and the number that leave the beginning the same. */
const samenessOfBeginning = new RegExp(
  `(?:${begins})|两国|双方|[，,是迎来正值恰逢已有经整适今年至迄到的一]`,
  "g",
);

export const yearsBetween = defineRule({
  id: "years-between",
  title: { "zh-CN": "年数与起止年份", en: "Years between two dates" },
  about: {
    "zh-CN": "起止年份之间的年数、成立至今的年数，与所写的不符。首尾两头都算或只算一头都可以。",
    en: "The number of years does not fit its two ends, counted either way.",
  },
  severity: "warning",
  source: "calendar",
  needs: ["年"],
  examples: {
    wrong: [
      { wrong: "2014年至2024年的«14年»间，产值翻了两番。" },
      { wrong: "2016年至2020年的«七年»间，产值翻番。" },
      { wrong: "自2019年以来的«十年»，产值翻番。", date: "2024-03-20" },
      { wrong: "自1978年改革开放以来的«36年»里，面貌一新。", date: "2024-03-20" },
      { wrong: "公司1954年成立，今年迎来«75周年»。", date: "2024-03-20" },
      { wrong: "1949年成立的剧团今年迎来«80周年»。", date: "2024-03-20" },
      { wrong: "学校1950年建校，至今已有«64年»。", date: "2024-03-20" },
      { wrong: "1954年建厂，至今已有«60年»历史。", date: "2024-03-20" },
    ],
    leaveAlone: [
      "2014年至2024年的10年间，产值翻了两番。",
      "2014年至2023年的10年间，产值翻了两番。",
      "自2019年以来的五年，产值翻番。",
      "自1978年改革开放以来的40多年里，面貌一新。",
      "到1988年，自1978年改革开放以来的10年里，面貌一新。",
      "公司1954年成立，今年迎来70周年。",
      "公司1954年成立，今年是公司上市10周年。",
      "学校1950年建校，至今已有74年。",
      "2012年至2022年，10年来首次下降。",
    ],
  },
  *check(draft) {
    const thisYear = draft.date === undefined ? undefined : Number(draft.date.slice(0, 4));
    for (const [index, figure] of draft.figures.entries()) {
      if (figure.kind !== "duration" || figure.unit !== "年" || figure.range) continue;
      const ends = draft.figures[index - 1];
      if (ends?.kind !== "period" || figure.start - ends.end > 18) continue;
      const hit = between(draft, ends, figure) ?? (thisYear && upToNow(draft, ends, figure, thisYear));
      if (hit) yield hit;
    }
    if (thisYear === undefined) return;
    for (const match of draft.matches(founded)) {
      const [words, from = "", verb = "", years = "", unit = ""] = match;
      const apart = thisYear - Number(from);
      const other = words.slice(words.indexOf(verb) + verb.length, words.lastIndexOf(years));
      // 今年是公司上市10周年: another beginning.
      if (isOfAnother(other)) continue;
      const said = Number(years);
      const fits = unit === "周年" ? said === apart : Math.abs(said - apart) <= 1;
      if (apart < 0 || fits) continue;
      const end = match.index + words.length;
      yield hitAt(
        end - years.length - unit.length,
        end,
        `${thisYear} − ${from} = ${apart}年`,
        `${years}${unit}`,
      );
    }
  },
});

/** What stands behind 今年 names something: another beginning may be counted from. What begins stands before it. */
function isOfAnother(words: string): boolean {
  const at = words.search(/今年|至今|迄今/);
  const [noun, rest] = [words.slice(0, at), words.slice(at)];
  if (!/^(?:的[^，,]{1,16})?[，,]?$/.test(noun) && noun.replace(samenessOfBeginning, "") !== "") return true;
  return rest.replace(samenessOfBeginning, "") !== "";
}

/** 2014年至2024年的12年间 */
function between(draft: RuleDraft, ends: Figure, figure: Figure): RuleHit | undefined {
  const [, from = "", to = ""] = years.exec(draft.folded.slice(ends.start, ends.end)) ?? [];
  if (to === "" || !throughout.test(draft.after(figure.end, 2))) return undefined;
  if (!directly.test(draft.folded.slice(ends.end, figure.start))) return undefined;
  const apart = Number(to) - Number(from);
  return apart > 0 && isOff(figure, apart) ? hitOn(draft, figure, `${to} − ${from} = ${apart}年`) : undefined;
}

/** 自2019年以来的五年: up to the draft's own year, unless the sentence speaks of another. */
function upToNow(draft: RuleDraft, ends: Figure, figure: Figure, thisYear: number): RuleHit | undefined {
  const words = draft.folded.slice(ends.start, ends.end);
  const [, from = ""] = /^(\d{4})年(?:以来)?$/.exec(words) ?? [];
  if (from === "" || !/[从自]$/.test(draft.before(ends.start, 1))) return undefined;
  const gap = `${words.slice(5)}${draft.folded.slice(ends.end, figure.start)}`;
  if (!since.test(gap) || !/^(?:间|来|里|中|时间|期间|[，,])/.test(draft.after(figure.end, 2)))
    return undefined;
  const sentence = draft.sentenceAt(ends.start);
  const others = sentence?.figures.filter((other) => /\d{4}年/.test(draft.slice(other))) ?? [];
  if (
    others.length !== 1 ||
    /截至|当时|那时|去年|明年/.test(draft.folded.slice(sentence?.start, figure.start))
  )
    return undefined;
  const apart = thisYear - Number(from);
  return apart > 1 && isOff(figure, apart)
    ? hitOn(draft, figure, `${thisYear} − ${from} = ${apart}年`)
    : undefined;
}

/** Further off than one year, whichever end is counted. */
function isOff({ value, low, high, hedges }: Figure, apart: number): boolean {
  const least = Number(hedges ? (low ?? 0) : (value ?? low));
  const most = Number(hedges ? (high ?? Number.POSITIVE_INFINITY) : (value ?? high));
  return least > apart + 1 || most < apart - 1;
}

function hitOn(draft: RuleDraft, figure: Figure, sum: string): RuleHit {
  const end = figure.unitSpan?.end ?? figure.numeral.end;
  return hitAt(figure.numeral.start, end, sum, draft.slice({ start: figure.numeral.start, end }));
}

function hitAt(start: number, end: number, sum: string, said: string): RuleHit {
  return {
    start,
    end,
    message: { "zh-CN": `${sum}，稿件作${said}。`, en: `${sum}; the draft has ${said}.` },
  };
}
