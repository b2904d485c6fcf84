import type { Direction, Measure } from "../claims/claim.ts";

/**
 * Words that say how a figure stands to its indicator. `rate` is the measure with %, 倍 and 百分点,
 * `amount` with everything else; `to` marks a level that a movement ends at (升至, 降到).
 */
export interface Predicate {
  readonly rate?: Measure;
  readonly amount?: Measure;
  readonly direction?: Direction;
  /** A noun or adverb: it colours the figure even when a plain verb (为, 达) stands between. */
  readonly noun?: true;
}

export const level: Predicate = { rate: "level", amount: "level" };
/** Verbs that leave the measure to the words before them: 为 after 增速, 有 after 新增. */
const plain: Predicate = {};
const up: Predicate = { rate: "change", amount: "increment", direction: "up" };
const down: Predicate = { rate: "change", amount: "increment", direction: "down" };
/** Also said of a thing: 新增装机达2亿千瓦 is an increment, whatever verb follows. */
const addition: Predicate = { ...up, noun: true };
const reduction: Predicate = { ...down, noun: true };
/** What is taken away need not have been a change: 取消航班312架次. */
const removal: Predicate = { direction: "down" };
const growthNoun: Predicate = { rate: "change", amount: "change", direction: "up", noun: true };
const dropNoun: Predicate = { rate: "change", amount: "change", direction: "down", noun: true };
const changeNoun: Predicate = { rate: "change", amount: "change", noun: true };
const share: Predicate = { rate: "share", amount: "share" };
const shareNoun: Predicate = { rate: "share", amount: "share", noun: true };
const stock: Predicate = { rate: "level", amount: "stock", noun: true };
const perHead: Predicate = { rate: "per-head", amount: "per-head", noun: true };
const multiple: Predicate = { rate: "multiple" };
const rank: Predicate = { rate: "rank", amount: "rank" };

const groups: readonly (readonly [Predicate, string])[] = [
  [
    up,
    "增长了 增长 增加了 增加 增多 上升了 上升 提高了 提高 提升了 提升 上涨了 上涨 上浮 上调 扩大了 扩大 升高 攀升 激增 猛增 增收 增产 高出 增 涨 多出 快于 高于 加快 偏多 延长 回升 反弹 走高 抬升 拉高 推高 飙升 猛涨 大涨 暴涨 跃升 上扬 攀高 爬升 拉升 大增 剧增 骤增 陡增 暴增 净增长 扩增 扩了 再扩 新扩 多了 高了 贵了 提速 提速了 超出 领先 领先于",
  ],
  [
    down,
    "负增长 下降了 下降 减少了 减少 降低了 降低 下滑了 下滑 回落了 回落 收窄了 收窄 下跌了 下跌 缩减了 缩减 缩短了 缩短 下调 压减 减产 降 跌 减 低于 慢于 锐减 骤降 萎缩 放缓 偏少 大降 大减 大跌 暴跌 骤减 剧减 下挫 走低 滑落 滑坡 缩水 收缩 压降 少了 低了 掉了 便宜 便宜了",
  ],
  [
    level,
    "攀升到 攀升至 滑落至 缩小到 缩小至 调整为 调整到 调整至 增长到 增加到 上升到 提高到 提升到 扩大到 增至 升至 涨至 提至 提升至 提高至 上升至 增加至 扩大至 增长至 下降到 减少到 降低到 降至 减至 跌至 下降至 减少至 降低至 回落至 收窄至 缩短至 恢复到 恢复至 升到 升为 降到 降为 涨到 跌到 提到 加到 增到 减到 缩到 缩至 压到 压至 压减至 压降至 压缩到 压缩至 拉长到 延长到 延长至 延至 拓展到 拓展至 扩展到 扩展至 扩到 扩至 回升到 回升至 反弹至 爬升到 爬升至 攀高至 冲到 冲至 冲上 冲高到 冲高至 摸高到 摸高至 飙升到 飙升至 猛增至 激增至 骤增至 锐减至 骤降至 滑落到 滑至 落至 跌落至 缩水至 变成 变为 增为 调至 定格在 徘徊在 达到了 达到 达 跃上 迈上 跨上 保持在 稳定在 维持在 控制在",
  ],
  [
    plain,
    "为 实现 完成 突破 突破了 位于 处于 报 至 有 收 报收 收于 收报 录得 跑出 游出 跳出 掷出 投出 砍下 轰下 拿下 拿到 斩获 豪取 摘得 夺得 赢得 共计 合计 超 超过 近 约",
  ],
  [share, "占到 占 占了 占去"],
  [addition, "再添 又添 新增 新增加 净增 净增加 增量 增加额 新添 增添 新增了"],
  [reduction, "减少额 降低额"],
  [removal, "取消 撤销 裁撤 核减 削减"],
  [growthNoun, "增速 增长率 增幅 涨幅 升幅"],
  [dropNoun, "降幅 跌幅"],
  [changeNoun, "变动幅度"],
  [shareNoun, "占比 比例 比重 份额 所占比重 所占比例 所占份额 分量"],
  [stock, "共有 现有 拥有 总数 总共有 存量 保有量 累计有 一共有 总计有 共计有 合计有 现存"],
  [perHead, "人均 户均 每人 平均每人 人均每 平均每户 每户平均 每人平均"],
  [multiple, "是 相当于 等于"],
  [rank, "排名 位居 位列 排在 列 名列 居 稳居 高居 跃居 位次居 排到"],
];

export const predicates: readonly (readonly [string, Predicate])[] = groups.flatMap(([predicate, words]) =>
  words.split(" ").map((word) => [word, predicate] as const),
);

/** Words in which a predicate's characters mean something else. */
export const notPredicates: readonly string[] =
  "人均预期寿命 人均期望寿命 平均预期寿命 人均寿命 户均规模 作为 行为 成为 认为 以为 人为 更为 较为 最为 尤为 极为 称为 名为 分为 视为 因为 为了 为主 为先 为首 为例 为什么 为期 可是 但是 还是 就是 只是 都是 总是 于是 凡是 是否 特别是 尤其是 正是 不是 或是 要是 而是 以至 至今 甚至 至于 乃至 直至 至少 至多 截至 冬至 夏至 所有 有关 有效 有力 有序 有限 有色 有机 有望 有所 有助 有利 没有 具有 含有 国有 公有 私有 持有 享有 特有 稀有 只有 还有 唯有 占用 占地面积 占领 占据 侵占 报告 报道 报名 报送 报酬 报名者 预报 日报 晚报 收入 收益 收购 收获 收割 收盘 收视 收费 收集 收缴 收窄 税收 回收 创收 营收 降水 降雨 降温 降雪 下降沿 投降 减排 减税 减灾 减免 减碳 减污 减半 增值 增产 增收 增强 增设 增进 增值税 增加值 增减 涨潮 跌倒 是以 达州 达人 到达 通达 抵达 送达 表达 发达 雷达 马达 起降 卖掉了 用掉了 花掉了 吃掉了 去掉了 扔掉了 丢掉了 不少了 差不多了 反弹力 领先水平 领先地位 领先优势 便宜坊 率先 效率 列车 列入 列为 系列 行列 居民 居住 居家 定居 邻居 排列 陈列 专列 班列 增援 工业增加值 规模以上 完成率 实现率 总量控制".split(
    " ",
  );
