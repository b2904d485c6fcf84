/** Words for a month, quarter or week that lean on the day of writing. */
export interface RelativeUnit {
  readonly word: string;
  readonly unit: "month" | "quarter" | "week";
  /** Units to add. */
  readonly offset: number;
  /** It leans on the month last written (比上月, 当月) rather than on the day of writing. */
  readonly told?: "always" | "as-base";
  readonly notAfter?: string;
  /** It counts only before this word: 上季|末. */
  readonly onlyBefore?: string;
}

const ON = "线网晚早世历海身路台史会桌床马车船岸村场登以加";
const ROOT = "成基资样文版剧课日书根原一";

export const relativeUnits: readonly RelativeUnit[] = [
  { word: "上月", unit: "month", offset: -1, told: "as-base", notAfter: ON },
  { word: "上个月", unit: "month", offset: -1, told: "as-base", notAfter: ON },
  { word: "上上个月", unit: "month", offset: -2 },
  { word: "本月", unit: "month", offset: 0, notAfter: ROOT },
  { word: "这个月", unit: "month", offset: 0 },
  { word: "当月", unit: "month", offset: 0, told: "always" },
  { word: "下月", unit: "month", offset: 1, notAfter: "以上天年之低旗线脚" },
  { word: "下个月", unit: "month", offset: 1 },
  { word: "次月", unit: "month", offset: 1, told: "always" },
  { word: "上季度", unit: "quarter", offset: -1, told: "as-base", notAfter: ON },
  { word: "上季", unit: "quarter", offset: -1, told: "as-base", notAfter: ON, onlyBefore: "末" },
  { word: "上个季度", unit: "quarter", offset: -1, told: "as-base" },
  { word: "上一季度", unit: "quarter", offset: -1, told: "as-base", notAfter: ON },
  { word: "本季度", unit: "quarter", offset: 0, notAfter: ROOT },
  { word: "这个季度", unit: "quarter", offset: 0 },
  { word: "下季度", unit: "quarter", offset: 1 },
  { word: "下个季度", unit: "quarter", offset: 1 },
  { word: "下下个月", unit: "month", offset: 2 },
  { word: "下下周", unit: "week", offset: 2 },
  { word: "上周", unit: "week", offset: -1, notAfter: ON },
  { word: "上上周", unit: "week", offset: -2 },
  { word: "上星期", unit: "week", offset: -1, notAfter: ON },
  { word: "上个星期", unit: "week", offset: -1 },
  { word: "上礼拜", unit: "week", offset: -1, notAfter: ON },
  { word: "上个礼拜", unit: "week", offset: -1 },
  { word: "本周", unit: "week", offset: 0, notAfter: ROOT },
  { word: "本星期", unit: "week", offset: 0, notAfter: ROOT },
  { word: "这周", unit: "week", offset: 0 },
  { word: "这个星期", unit: "week", offset: 0 },
  { word: "这礼拜", unit: "week", offset: 0 },
  { word: "这个礼拜", unit: "week", offset: 0 },
  { word: "下周", unit: "week", offset: 1, notAfter: "以上天年之低旗线脚" },
  { word: "下星期", unit: "week", offset: 1 },
  { word: "下个星期", unit: "week", offset: 1 },
  { word: "下礼拜", unit: "week", offset: 1 },
  { word: "下个礼拜", unit: "week", offset: 1 },
];

/** What turns 月 or 周 at the end of those into another word: 本|月球, 上|周年. */
export const unitLookalikes: readonly string[] =
  "球 饼 亮 光 薪 票 租 嫂 台 季 色 牙 收入 均 活 嫦 刊 报 年 边 转 期 围 长 身 全 密 到 游 恩来 杰伦 易".split(
    " ",
  );

export const notUnitLookalikes: readonly string[] =
  "球队 球员 球迷 球赛 球市 报告 报道 报名 报送 台风 台湾 台北 光伏 光大 票房 期货 期间 长三角 长江 长沙 长春 长安 年内 年底 到期 到店 到达 到访 到站 游客 转发 转为 转入 转让 围绕 季后赛 全球 全国 全省 全市 全部 全面 全区 全社会 密集 收入".split(
    " ",
  );
