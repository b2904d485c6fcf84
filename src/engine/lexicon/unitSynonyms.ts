/** Measure words for the same things: 3万名 and 3万人 count alike. */
export const sameCounters: readonly (readonly string[])[] = [
  ["人", "名", "位", "口"],
  ["家", "户企业"],
  ["枚", "块"],
  ["趟", "列"],
  ["千瓦时", "度"],
  ["宗", "起", "件"],
  ["台", "辆", "部"],
  ["栋", "幢"],
  ["株", "棵"],
  ["场", "场次"],
  ["标箱", "标准箱", "TEU"],
];

/** 个 stands for any of these. */
export const generalCounter = "个";
export const particularCounters: readonly string[] =
  "家 项 件 种 座 处 所 条 款 类 支 场 例 只 部 位 名 人".split(" ");

/** Counters that look alike and count different things: people are not visits, aircraft are not flights. */
export const confusableCounters: readonly (readonly [string, string])[] = [
  ["人", "人次"],
  ["人", "户"],
  ["人", "例"],
  ["架", "架次"],
  ["辆", "辆次"],
  ["艘", "艘次"],
  ["亩", "亩次"],
  ["件", "件次"],
  ["个", "个次"],
  ["户", "套"],
];
