/** A unit that follows a larger one in a single amount: 2小时30分, 5元3角. */
export interface UnitPart {
  /** Words for it, longest first where one begins another. */
  readonly words: readonly string[];
  /** Its canonical name. */
  readonly unit: string;
  /** How many make one of the larger unit. */
  readonly perWhole: number;
}

export interface CompoundUnit {
  /** Canonical name of the larger unit. */
  readonly unit: string;
  readonly parts: readonly UnitPart[];
  /** What the amount as a whole is measured in, where that is not `unit`: 块 is 元, 分 of a running time 分钟. */
  readonly whole?: string;
  /** Digits that may follow with no unit, as decimals: 1米75, 12块5, 9秒83. */
  readonly bareDigits?: number;
}

const yuanParts: readonly UnitPart[] = [
  { words: ["角钱", "毛钱", "角", "毛"], unit: "CNY", perWhole: 10 },
  { words: ["分钱", "分"], unit: "CNY", perWhole: 100 },
];

export const compoundUnits: readonly CompoundUnit[] = [
  { unit: "CNY", parts: yuanParts, bareDigits: 1 },
  { unit: "块", whole: "CNY", parts: yuanParts, bareDigits: 1 },
  {
    unit: "小时",
    parts: [
      { words: ["分钟", "分"], unit: "分钟", perWhole: 60 },
      { words: ["秒钟", "秒"], unit: "秒", perWhole: 3600 },
    ],
  },
  { unit: "分钟", parts: [{ words: ["秒钟", "秒"], unit: "秒", perWhole: 60 }] },
  { unit: "分", whole: "分钟", parts: [{ words: ["秒钟", "秒"], unit: "秒", perWhole: 60 }] },
  { unit: "秒", parts: [], bareDigits: 2 },
  {
    unit: "天",
    parts: [
      { words: ["个小时", "小时"], unit: "小时", perWhole: 24 },
      { words: ["分钟", "分"], unit: "分钟", perWhole: 1440 },
      { words: ["秒钟", "秒"], unit: "秒", perWhole: 86400 },
    ],
  },
  { unit: "年", parts: [{ words: ["个月"], unit: "个月", perWhole: 12 }] },
  { unit: "岁", parts: [{ words: ["个月"], unit: "个月", perWhole: 12 }] },
  { unit: "公里", parts: [{ words: ["米"], unit: "米", perWhole: 1000 }] },
  {
    unit: "米",
    parts: [
      { words: ["分米"], unit: "分米", perWhole: 10 },
      { words: ["厘米", "公分"], unit: "厘米", perWhole: 100 },
    ],
    bareDigits: 2,
  },
  { unit: "丈", parts: [{ words: ["尺"], unit: "尺", perWhole: 10 }] },
  { unit: "尺", parts: [{ words: ["寸"], unit: "寸", perWhole: 10 }] },
  { unit: "公斤", parts: [{ words: ["克"], unit: "克", perWhole: 1000 }] },
  { unit: "斤", parts: [{ words: ["两"], unit: "两", perWhole: 10 }] },
  { unit: "吨", parts: [{ words: ["公斤", "千克"], unit: "公斤", perWhole: 1000 }] },
];
