/** Words for a stretch of time that ends or begins on the day of writing. */
export const spanLeads: readonly { readonly word: string; readonly direction: -1 | 1 }[] = [
  { word: "近", direction: -1 },
  { word: "最近", direction: -1 },
  { word: "过去", direction: -1 },
  { word: "过去的", direction: -1 },
  { word: "未来", direction: 1 },
  { word: "今后", direction: 1 },
];

/** 来 as a verb of its own: 十年|来华. */
export const notAfterLai = "到自临访华京往看说源回";

/** Verbs and hedges before 近 that make it “nearly”: 历时|近十年, 了|近3年. */
export const nearlyAfter = "时经历过了达有持续隔用费耗长已逾约成共计满为";
export const nearlyBefore: readonly string[] = [
  "的时间",
  "时间",
  "之久",
  "的历史",
  "历史",
  "的努力",
  "的建设",
  "的等待",
  "未",
  "没",
  "的奋战",
  "之后",
  "后",
];

/** What is told of the last years and not of a length: 近5年|同期最高. */
export const recentBefore: readonly string[] = ["同期", "最", "平均", "新高", "新低", "首次"];

/** 前 that belongs to what follows: 3天|前往, 前后, 5年|前三. */
export const notAfterQian = "往后期瞻景夕沿列来去赴进行所";
