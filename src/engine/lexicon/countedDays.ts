/** Words after which a number of 日 is a length of time, not a day of the month: 连续|5日, 为期|3日. */
export const countedDayLeads: readonly string[] =
  "第 每 每隔 连续 持续 为期 工期 限期 期限为 期限 延期 超期 逾期 刑期 拘留 停留 逗留 居留 共计 合计 总计 累计 历时 历经 耗时 用时 长达 多达 已达 超过 逾 未超过 不超过 不足 未满 期满 届满 不少于 不得少于 至少 至多 最多 最长 最迟 大约 约为 将近 接近 之后 此后 以后 未来 过去 今后 最近 近 需 需要 只需 仅需 间隔 相隔 时隔 提前 延长 缩短 缩短至 延长至 压缩至 减少 增加 超出 剩余 剩下 头 前 后 几 多".split(
    " ",
  );

/** Names and words that only end like those: 附近|10日, 北约|10日. */
export const notCountedDayLeads: readonly string[] =
  "附近 邻近 靠近 目前 日前 此前 先前 当前 早前 稍前 随后 其后 稍后 而后 最后 会后 赛后 事后 战后".split(" ");
