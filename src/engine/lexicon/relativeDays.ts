/** Words for a day that lean on the day of writing. */
export interface RelativeDay {
  readonly word: string;
  /** Days to add. */
  readonly offset: number;
  readonly notAfter?: string;
  /** It is another word when one of these comes next: 前|天津, 今日|头条. */
  readonly notBefore?: readonly string[];
}

const BEFORE = "以先之此目当提日生年跟战";

export const relativeDays: readonly RelativeDay[] = [
  {
    word: "今天",
    offset: 0,
    notAfter: "如",
    notBefore: ["下大势", "下太平", "下三分", "下为公", "下人", "下英雄", "下之", "下谁", "下苍生"],
  },
  { word: "昨天", offset: -1 },
  { word: "明天", offset: 1, notAfter: "证声表透文光清" },
  { word: "前天", offset: -2, notAfter: BEFORE, notBefore: ["津", "气", "然", "山", "文", "空", "窗"] },
  {
    word: "后天",
    offset: 2,
    notAfter: `${BEFORE}今然随最先天`,
    notBefore: ["津", "气", "然", "山", "文", "空", "窗", "努力", "性", "培养"],
  },
  { word: "大前天", offset: -3 },
  { word: "大后天", offset: 3 },
  { word: "今日", offset: 0, notAfter: "如", notBefore: ["头条", "俄罗斯", "说法", "关注", "美国报"] },
  { word: "昨日", offset: -1, notBefore: ["重现"] },
  { word: "明日", offset: 1, notAfter: "证声表透文光清", notBefore: ["之星", "之子", "黄花", "方舟"] },
  { word: "今晚", offset: 0, notBefore: ["报"] },
  { word: "昨晚", offset: -1 },
  { word: "明晚", offset: 1 },
  { word: "今早", offset: 0 },
  { word: "今晨", offset: 0 },
  { word: "今夜", offset: 0 },
  { word: "昨夜", offset: -1 },
  { word: "明早", offset: 1 },
  { word: "明晨", offset: 1 },
];

/** Of a day that is written with its number in brackets: 今（16）日, 昨（10月15日）. */
export const shortDays: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 明: 1 };

/** Several days or years at once. */
export const relativeGroups: readonly {
  readonly word: string;
  readonly unit: "day" | "year";
  readonly first: number;
  readonly last: number;
}[] = [
  { word: "今明两天", unit: "day", first: 0, last: 1 },
  { word: "明后两天", unit: "day", first: 1, last: 2 },
  { word: "昨今两天", unit: "day", first: -1, last: 0 },
  { word: "今明后三天", unit: "day", first: 0, last: 2 },
  { word: "今明两日", unit: "day", first: 0, last: 1 },
  { word: "今明两年", unit: "year", first: 0, last: 1 },
  { word: "去今两年", unit: "year", first: -1, last: 0 },
];
