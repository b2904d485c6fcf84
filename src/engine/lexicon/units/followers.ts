/**
 * What surely begins a word of its own behind a unit. It overrules the characters that the tables of units name as
 * going on from one: 级 is no unit before 以, and yet 8级以上 is eight of them.
 */
export const surelyBehindUnit: readonly string[] = [
  "以上 以下 以内 以外 之间 之外 之内 及以上 及以下 分别 不等 属于 成为 增至 下降 提高 中国 产品 企业 外长 外交 建设 投入",
  "选择 选了 选用 选修 选购 选出 选报 选考 选为 身亡 身受 身份 身穿 生还 生活 生前 保持 体温 体检 体验 体育 体系 工作 大学 才能",
  "案例 案件 性能 税种 别墅 长期 长篇 乡村 乡镇 风险 风机 风力 风电 海上 线上 外地 外来 外省 外事 内部 合作 面向 面对",
  "强降 强对 强震 居民 移民 列席 理由 形成 文化 文艺 部队 流动 行业 援外 援鄂 援藏 援疆 援非 援建 植物 业务 质量 粮食 养老",
  "重大 重点 重要 重特 重复 诉讼 飞行 价格 证实 义务 义工 单身 额外 发放 发往 气温 空气 山区 安全 生产 使用 主要 河北 河南 水利",
  "主动 要求 平均 安排 居住 数学 数字 数据 文物 文明 码头 事项 事故 养殖 强烈 来自 飞机 家庭 行政 行动 发展 发布 改造 有关 立场 资金",
  "部分 部门 部署 直接 民营 民生 化肥 防长 务实 产能 立法 会谈 会晤 民众 民间 网民 债务 资源",
].flatMap((words) => words.split(" "));

/** What only begins like a unit: 10日内蒙古, not 10日内; the 67公斤级 of a contest. */
export const notUnits: readonly string[] = "日内蒙 日内塔 日内地 日内瓦 日内政 日内务 公斤级 国集团".split(
  " ",
);
