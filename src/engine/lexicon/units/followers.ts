/**
 * What surely begins a word of its own behind a unit. It overrules the characters that the tables of units name as
 * going on from one: 级 is no unit before 以, and yet 8级以上 is eight of them.
 */
export const surelyBehindUnit: readonly string[] =
  "以上 以下 以内 以外 之间 之外 之内 及以上 及以下 分别 不等 属于 成为 增至 下降 提高 中国 产品 企业 外长 外交 建设 投入".split(
    " ",
  );

/** What only begins like a unit: 10日内蒙古, not 10日内. */
export const notUnits: readonly string[] = "日内蒙 日内塔 日内地 日内瓦 日内政 日内务".split(" ");
