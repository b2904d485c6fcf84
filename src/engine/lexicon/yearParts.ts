/** Parts of a year by name. A day of 0 is the last of its month. */
export interface YearPart {
  readonly word: string;
  readonly from: readonly [month: number, day: number];
  readonly to: readonly [month: number, day: number];
  /** It may stand without a year before it, and then leans on the context. */
  readonly bare?: true;
  /** Without a year it is of the year of writing (年底), or only of one that the text has named (全年). */
  readonly lean?: "writing" | "told";
  /** It is another word when one of these characters comes next: 年初|步, 年中|国. */
  readonly notBefore?: string;
  /** It is another word after one of these characters. */
  readonly notAfter?: string;
  /** It counts only before one of these characters or at the end of a clause. */
  readonly onlyBefore?: string;
}

const BASE = "特气蕴层色线盘片稿价座部版图";
const START = "一二三四五六七八九十级步中创衷心赛评选审稿始具诊";
const CLAUSE_END = "，。、；：）)》”？！\n\r,;?! 时已前将";
// 一年年初, 三年内, 每年末: counted years, not the one at hand.
const COUNTED =
  "0123456789一二两三四五六七八九十百千几数多余半每历年近整周当翌次同生少老中全单陈今去明前后末";

export const yearParts: readonly YearPart[] = [
  { word: "上半年", from: [1, 1], to: [6, 30], bare: true, notAfter: "前后" },
  { word: "下半年", from: [7, 1], to: [12, 31], bare: true, notAfter: "以天之" },
  {
    word: "全年",
    from: [1, 1],
    to: [12, 31],
    bare: true,
    lean: "told",
    notBefore: "龄级轻无",
    notAfter: "0123456789",
  },
  {
    word: "年底",
    from: [12, 1],
    to: [12, 31],
    bare: true,
    lean: "writing",
    notBefore: BASE,
    notAfter: COUNTED,
  },
  { word: "年末", from: [12, 1], to: [12, 31], bare: true, notBefore: "端岁", notAfter: COUNTED },
  {
    word: "年初",
    from: [1, 1],
    to: [1, 31],
    bare: true,
    lean: "writing",
    notBefore: START,
    notAfter: COUNTED,
  },
  {
    word: "年中",
    from: [6, 1],
    to: [7, 31],
    bare: true,
    lean: "writing",
    onlyBefore: CLAUSE_END,
    notAfter: COUNTED,
  },
  {
    word: "年内",
    from: [1, 1],
    to: [12, 31],
    bare: true,
    lean: "writing",
    notBefore: "瓦塔蒙罗",
    notAfter: COUNTED,
  },
  { word: "底", from: [12, 1], to: [12, 31], notBefore: BASE },
  { word: "末", from: [12, 1], to: [12, 31], notBefore: "端" },
  { word: "初", from: [1, 1], to: [1, 31], notBefore: START },
  { word: "中", from: [6, 1], to: [7, 31], onlyBefore: CLAUSE_END },
  { word: "内", from: [1, 1], to: [12, 31], notBefore: "瓦塔蒙罗地需外部容政贸河存" },
  { word: "度", from: [1, 1], to: [12, 31], notBefore: "过假" },
  { word: "春天", from: [3, 1], to: [5, 31] },
  { word: "春季", from: [3, 1], to: [5, 31], notBefore: "广赛学联招论运高" },
  { word: "夏天", from: [6, 1], to: [8, 31] },
  { word: "夏季", from: [6, 1], to: [8, 31], notBefore: "奥残达赛学联论运青" },
  { word: "秋天", from: [9, 1], to: [11, 30] },
  { word: "秋季", from: [9, 1], to: [11, 30], notBefore: "广赛学联招论运高" },
];

/** Parts of a month, written after 月. */
export interface MonthPart {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly notBefore?: string;
  readonly onlyBefore?: string;
}

/** Ten days each, by the usual reading of 初 中 底; the last runs to the month's last day, written 0. */
export const monthParts: readonly MonthPart[] = [
  { word: "上旬", from: 1, to: 10 },
  { word: "中旬", from: 11, to: 20 },
  { word: "下旬", from: 21, to: 0 },
  { word: "上中旬", from: 1, to: 20 },
  { word: "中上旬", from: 1, to: 20 },
  { word: "中下旬", from: 11, to: 0 },
  { word: "上半月", from: 1, to: 15 },
  { word: "下半月", from: 16, to: 0 },
  { word: "初", from: 1, to: 10, notBefore: START },
  { word: "中", from: 11, to: 20, onlyBefore: CLAUSE_END },
  { word: "底", from: 21, to: 0, notBefore: BASE },
  { word: "末", from: 21, to: 0, notBefore: "端" },
];

/** Longer words that begin like a month and are none. */
export const monthLookalikes: readonly string[] =
  "饼 亮 球 嫂 牙泉 革命 怀胎 围城 花海 流火 龄 有余 之久 之内 之遥".split(" ");
export const notMonthLookalikes: readonly string[] = "球队 球员 球迷 球赛 球市".split(" ");
