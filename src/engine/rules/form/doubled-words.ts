import { defineRule, type RuleHit } from "../rule.ts";

/** Two words that say one thing, with nothing but a connecting verb between. */
interface Row {
  /** Groups: the first word, what connects, the second word. */
  readonly pattern: RegExp;
  /** What may stand instead; a single one is the only right one. */
  readonly choices: (first: string, middle: string, last: string) => readonly string[];
}

const dropEither: Row["choices"] = (first, middle, last) => [`${first}${middle}`, `${last}`];
const dropFirst: Row["choices"] = (_, middle, last) => [`${middle}${last}`];
const compared: Row["choices"] = (first, middle, last) => [first, `${middle}${last}`];

const rows: readonly Row[] = [
  { pattern: /(同比)(比|较)(上年同期|去年同期|上年|去年)/g, choices: compared },
  {
    pattern: /(同比)(与|和)(上年同期|去年同期|上年|去年)相比/g,
    choices: (first, by, last) => [first, `${by}${last}相比`],
  },
  {
    pattern: /(同比)()(上年同期|去年同期|上年|去年)(?=增|减|上[升涨]|下[降跌]|提高|降低|[多少]\d)/g,
    choices: (first, _, last) => [first, `比${last}`],
  },
  { pattern: /(环比)(比|较)(上月|上季度|上个月|上一季度)/g, choices: compared },
  {
    pattern: /(环比)()(上月|上季度|上个月|上一季度)(?=增|减|上[升涨]|下[降跌]|提高|降低|[多少]\d)/g,
    choices: (first, _, last) => [first, `比${last}`],
  },
  {
    pattern: /(比|较)(上年同期|去年同期)(同比)/g,
    choices: (first, middle, last) => [`${first}${middle}`, last],
  },
  { pattern: /(时速)(达到|达|为|可达|约)?(每小时)(?=\d)/g, choices: dropEither },
  { pattern: /(日均|天均)(达到|达|为|约)?(每[天日])/g, choices: dropEither },
  { pattern: /(平均每[天日])()(日均)/g, choices: dropEither },
  { pattern: /(月均)(达到|达|为|约)?(每个?月)/g, choices: dropEither },
  { pattern: /(年均)(达到|达|为|约)?(每年)/g, choices: dropEither },
  { pattern: /(人均)(达到|达|为|约)?(每人)/g, choices: dropEither },
  { pattern: /(总共|一共)()(合计|总计|共计)(?=约?\d)/g, choices: dropEither },
  { pattern: /(增速|增幅|增长率)(同比|环比)?(增长)(?=了?\d+(?:\.\d+)?%)/g, choices: dropFirst },
  { pattern: /(涨幅)(同比|环比)?(上涨)(?=了?\d+(?:\.\d+)?%)/g, choices: dropFirst },
  { pattern: /(降幅|跌幅)(同比|环比)?(下降|下跌)(?=了?\d+(?:\.\d+)?%)/g, choices: dropFirst },
];

/** What the first of two words ends with, or is. */
const openings = [
  ...["同比", "环比", "时速", "日均", "天均", "月均", "年均", "人均", "平均每", "总共", "一共"],
  ...["增速", "增幅", "涨幅", "降幅", "跌幅", "增长率"],
];

export const doubledWords = defineRule({
  id: "doubled-words",
  title: { "zh-CN": "词义重复", en: "Doubled words" },
  about: {
    "zh-CN": "“同比比上年”“时速每小时”“日均每天”“增速增长5.2%”前后同义，留一个。",
    en: "Two words that say the same stand side by side (同比比上年, 增速增长5.2%); keep one.",
  },
  severity: "information",
  source: "usage",
  needs: openings,
  examples: {
    wrong: [
      { wrong: "文创门店客流«同比比上年»增长两成。", choices: ["同比", "比上年"] },
      { wrong: "客流«同比去年»增长两成。", choices: ["同比", "比去年"] },
      { wrong: "两轮募捐«总共合计»30万元。", choices: ["总共", "合计"] },
      { wrong: "列车«时速每小时»120公里。", choices: ["时速", "每小时"] },
      { wrong: "博物馆«日均每天»接待3000人。", choices: ["日均", "每天"] },
      { wrong: "去年，北京地区生产总值«增速增长»5.2%。", right: "增长" },
      { wrong: "猪肉价格«涨幅上涨»5%。", right: "上涨" },
    ],
    leaveAlone: [
      "同比增长两成。",
      "增速同比提高1.6个百分点。",
      "降幅收窄0.3个百分点。",
      "增速增长势头良好。",
      "涨幅比上月扩大0.2个百分点。",
      "设计时速350公里。",
      "日均接待3000人，每天闭馆前清场。",
    ],
  },
  *check(draft) {
    for (const { pattern, choices } of rows) {
      for (const { index, 0: words, 1: first = "", 2: middle = "", 3: last = "" } of draft.matches(pattern))
        yield hitAt(index, words, choices(first, middle, last));
    }
  },
});

function hitAt(start: number, words: string, rights: readonly string[]): RuleHit {
  const end = start + words.length;
  const isOnly = rights.length === 1;
  return {
    start,
    end,
    message: {
      "zh-CN": `“${words}”词义重复，留一个：${rights.join("或")}。`,
      en: `“${words}” says one thing twice; keep one of the words.`,
    },
    fixes: rights.map((newText) => ({
      edits: [{ start, end, newText }],
      ...(isOnly && { preferred: true as const }),
    })),
  };
}
