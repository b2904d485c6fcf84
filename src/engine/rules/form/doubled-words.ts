import type { RuleDraft } from "../draft.ts";
import { defineRule, type RuleHit } from "../rule.ts";

interface Row {
  readonly pattern: RegExp;
  /** Which word to leave out, as the groups of the pattern; the fix keeps the others. */
  readonly drop: number;
}

/** Two words that say one thing, with nothing but a connecting verb between. */
const rows: readonly Row[] = [
  { pattern: /(同比)(比|较)(上年同期|去年同期|上年|去年)/g, drop: 2 },
  { pattern: /(同比)(与|和)(上年同期|去年同期|上年|去年)相比/g, drop: 2 },
  { pattern: /(环比)(比|较)(上月|上季度|上个月|上一季度)/g, drop: 2 },
  { pattern: /(比|较)(上年同期|去年同期)(同比)/g, drop: 3 },
  { pattern: /(时速)(达到|达|为|可达|约)?(每小时)(?=\d)/g, drop: 3 },
  { pattern: /(日均|天均)(达到|达|为|约)?(每[天日])/g, drop: 3 },
  { pattern: /(月均)(达到|达|为|约)?(每个?月)/g, drop: 3 },
  { pattern: /(年均)(达到|达|为|约)?(每年)/g, drop: 3 },
  { pattern: /(人均)(达到|达|为|约)?(每人)/g, drop: 3 },
  { pattern: /(增速|增幅|增长率)(同比|环比)?(增长)(?=了?\d+(?:\.\d+)?%)/g, drop: 1 },
  { pattern: /(涨幅)(同比|环比)?(上涨)(?=了?\d+(?:\.\d+)?%)/g, drop: 1 },
  { pattern: /(降幅|跌幅)(同比|环比)?(下降|下跌)(?=了?\d+(?:\.\d+)?%)/g, drop: 1 },
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
  examples: {
    wrong: [
      { wrong: "文创门店客流«同比比上年»增长两成。", choices: ["同比", "比上年"] },
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
    for (const row of rows) yield* find(draft, row);
  },
});

function* find(draft: RuleDraft, { pattern, drop }: Row): Generator<RuleHit> {
  for (const match of draft.matches(pattern)) {
    const [words, first = "", middle = "", last = ""] = match;
    const start = match.index;
    const end = start + words.length;
    // A growth word and its verb: only the verb can go with a rate. Elsewhere either word will do.
    const keepVerb = drop === 1;
    const fixes = keepVerb
      ? [{ edits: [{ start, end: start + first.length, newText: "" }], preferred: true as const }]
      : choices(first, middle, last, drop).map((newText) => ({ edits: [{ start, end, newText }] }));
    yield {
      start,
      end,
      message: {
        "zh-CN": `“${words}”词义重复，留一个：${keepVerb ? middle + last : choices(first, middle, last, drop).join("或")}。`,
        en: `“${words}” says one thing twice; keep one of the words.`,
      },
      fixes,
    };
  }
}

function choices(first: string, middle: string, last: string, drop: number): readonly string[] {
  if (drop === 2) return [first, `${middle}${last}`];
  return first === "比" || first === "较" ? [`${first}${middle}`, last] : [`${first}${middle}`, `${last}`];
}
