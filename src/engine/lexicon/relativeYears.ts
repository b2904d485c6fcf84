/** Words for a year that lean on another: the year of writing, or the year the text speaks of. */
export interface RelativeYear {
  readonly word: string;
  /** Years to add. */
  readonly offset: number;
  /** `writing`: the date of the text. `mentioned`: the year last written, else that date. `told`: only a year last written. */
  readonly anchor: "writing" | "mentioned" | "told";
  /** Characters before it that belong to another word: 如今|年轻, 以前|年度. */
  readonly notAfter?: string;
  /** Where the word is mostly another one: it counts after one of these characters only, or at the start of a clause. */
  readonly onlyAfter?: string;
}

const BASE_MARKS = "比较与同和自从至到于按对受是为将超占";

export const relativeYears: readonly RelativeYear[] = [
  { word: "今年", offset: 0, anchor: "writing", notAfter: "如当现" },
  { word: "去年", offset: -1, anchor: "writing", notAfter: "过失除减扣逝" },
  { word: "明年", offset: 1, anchor: "writing", notAfter: "证声表透申文光清鲜阐注标" },
  { word: "前年", offset: -2, anchor: "writing", notAfter: "以先之此目当提日生年跟" },
  {
    word: "后年",
    offset: 2,
    anchor: "writing",
    notAfter: "以先之此今然随前战最身产年月日天周岁个时0123456789",
  },
  { word: "大前年", offset: -3, anchor: "writing" },
  { word: "大后年", offset: 3, anchor: "writing" },
  { word: "上年", offset: -1, anchor: "mentioned", onlyAfter: BASE_MARKS },
  { word: "上一年", offset: -1, anchor: "mentioned", notAfter: "线网晚早世历海" },
  { word: "本年", offset: 0, anchor: "mentioned", notAfter: "成基资样文版剧课日书根原一" },
  { word: "当年", offset: 0, anchor: "told", notAfter: "想" },
  { word: "同年", offset: 0, anchor: "told", notAfter: "不共相" },
  { word: "次年", offset: 1, anchor: "told", notAfter: "一二两三四五六七八九十多几数每首此本这" },
  { word: "翌年", offset: 1, anchor: "told" },
];

/** What turns 年 into another word: 今|年轻人, 同|年级, 上|年纪. */
export const yearLookalikes: readonly string[] = ["轻", "龄", "级", "纪", "糕", "迈的", "华老去"];

/** Longer words that only begin like those: 今年|轻轨, 今年|纪念. */
export const notYearLookalikes: readonly string[] =
  "轻轨 轻型 轻工 轻客 轻量 轻微 轻卡 轻资产 纪念 纪录 纪检 纪委 级别".split(" ");
