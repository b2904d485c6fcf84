/** What a change is measured against, when one word says it. */
const groups: readonly (readonly [base: string, string])[] = [
  [
    "year-on-year",
    "同比 比上年同期 较上年同期 比去年同期 较去年同期 与上年同期相比 与去年同期相比 跟去年同期相比 跟去年同期比 和去年同期相比 比上年 较上年 比去年 较去年 与上年相比 与去年相比 跟去年相比 上年同期 去年同期 同期",
  ],
  [
    "year-end",
    "比上年末 较上年末 比上年底 较上年底 与上年末相比 与上年底相比 比去年末 较去年末 比去年底 较去年底 比去年年底 较去年年底 比上年年末 较上年年末",
  ],
  [
    "month-on-month",
    "环比 比上月 较上月 与上月相比 比上个月 较上个月 与上个月相比 比上季度 较上季度 比上周 较上周 周环比 月环比",
  ],
];

export const bases: readonly (readonly [string, string])[] = groups.flatMap(([base, words]) =>
  words.split(" ").map((word) => [word, base] as const),
);

/** `较2018年`, `跟十年前比`, `是十年前的`: a period after one of these is a base … */
export const baseOpeners: readonly (readonly [word: string, closers: readonly string[]])[] = [
  ["比", []],
  ["较", []],
  ["相比", []],
  ["相较", []],
  ["相较于", []],
  ["相比于", []],
  ["对比", []],
  // … these only when what follows the period says so too
  ["与", ["相比较", "相比", "比较", "比", "同期相比", "同期比"]],
  ["跟", ["相比较", "相比", "比较", "比", "同期相比", "同期比"]],
  ["同", ["相比较", "相比", "比较", "比", "同期相比", "同期比"]],
  ["和", ["相比较", "相比", "比较", "比", "同期相比", "同期比"]],
  ["是", ["时的", "同期的", "的"]],
  ["相当于", ["时的", "同期的", "的"]],
  ["为", ["时的", "同期的", "的"]],
  ["低于", []],
  ["高于", []],
  ["快于", []],
  ["慢于", []],
  ["多于", []],
  ["少于", []],
];
