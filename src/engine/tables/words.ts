/** The words that tables are headed with, and what they say of the cells below and beside them. */

const list = (words: string) => words.trim().split(/\s+/);

/** What a change is measured against, as a header writes it before or instead of a word of growth. */
export const growthBases = list(
  `同比 环比 比上年同期 较上年同期 比去年同期 较去年同期 比上年同月 较上年同月 比上年末 较上年末 比去年末 较去年末
  比上年 较上年 比去年 较去年 比上月 较上月 比上季度 较上季度`,
);

/** Bases that a cell cannot be told without: what the last issue was, a table rarely says. */
export const openBases = list(
  "比上期 较上期 比前期 较前期 比年初 较年初 比基期 较基期 比计划 较计划 比预算 较预算",
);

/** Words of growth at the end of a header: `增长速度`, `±`. */
export const growthWords = list(
  "增长速度 增长率 增长额 增长量 增长 增减率 增减额 增减量 增减幅度 增减幅 增减 增速 增幅 涨跌幅度 涨跌幅 涨跌额 涨跌 涨幅 升降幅度 升降幅 升降 变动幅度 变动率 变动 变化率 变化 增加额 增加量 增加 上涨 提高 上升 ±",
);

/** Words of decline: a header that only falls leaves open what a minus below it means. */
export const declineWords = list("下降 减少 降幅 跌幅 降低 下跌");

/** Names that end like words of growth and are what is measured. */
export const rateNames = list("自然增长率 机械增长率 保值增值率");

/** Growth in these is told as rising and falling prices. */
export const priceWords = list("涨跌 涨幅 涨跌幅 涨跌幅度 上涨");

/** Heads of what is told in percent of a plan, with or without the sign. */
export const progressHeads = list(
  "完成预算 完成年初预算 完成年度预算 完成全年预算 完成调整预算 完成计划 完成年计划 完成年度计划 完成目标 完成年度目标 完成率 完成进度 进度 序时进度 占预算 占年初预算 占年度预算",
);

/** What takes a share of something. */
export const shareWords = list("占比 比重 所占比重 所占比例 占比重 构成 份额");

/** Columns that say nothing of what is measured. */
export const silentColumns = list(
  "序号 编号 代码 行次 天气 天气现象 天气状况 风向 风力 风向风力 等级 级别 类型 状态 首要污染物 排名 位次 名次 排位 位次变化 备注 说明 栏次 全省位次 全国位次 指标代码",
);

/** Words for a number as such: the name of the thing stands elsewhere. */
export const plainHeads = list(
  "绝对量 绝对数 绝对额 绝对值 数值 指标值 实绩 完成 实际完成 完成数 完成额 完成值 实际 总量 金额 数量 数额 数 值 本期数 本期 数据 统计值 总数",
);

/** Columns that hold what the rows are measured in. */
export const unitHeads = list("单位 计量单位 数量单位 计算单位");

/** Heads of the column that names whom the rows are about. */
export const subjectHeads = list(
  "地区 区域 省份 省区市 省市区 省市 省 市 城市 市州 市县 县 区县 县区 市区 区 州市 地市 市别 地区别 国家 国别 国家和地区 国家或地区 国家/地区 代表团 代表队 参赛队 球队 单位 单位名称 企业 企业名称 公司 公司名称 学校 学校名称 院校 医院 机构 机构名称 部门 城市名称 站点 站名 气象站 机场 港口 车站 景区 银行 高校 大学 电站 水库 门店 品牌",
);

/** Heads over places that are parts of a county. */
export const smallPlaceHeads = list(
  "乡镇 镇 乡 街道 镇街 镇乡 乡镇街道 镇街道 街道镇 街道乡镇 乡街道 村 社区 行政村",
);

/** Those whose names say what they are. */
export const thingHeads = list("港口 机场 景区 医院 学校 高校 院校 大学 银行 电站 水库 车站 门店 品牌");

/** Heads of the column that names what the rows measure. */
export const itemHeads = list(
  "指标 指标名称 项目 项目名称 品种 产品 产品名称 商品 商品名称 名称 类别 科目 预算科目 科目名称 行业 分类 内容 收入项目 支出项目",
);

/** Heads of the column that says when. */
export const timeHeads = list("年份 年度 年 时间 月份 日期 时期 季度 期间 月 日");

/** Rows that add up others: of which ones, only the table's makers know. */
export const totalRows = list("合计 总计 小计 其他 其它 平均 总平均 累计 共计 以上合计");

/** Words at the end and within a title that say that it is a table, not what of. */
export const titleWords = list(
  `国民经济和社会发展统计公报 国民经济和社会发展 国民经济 工作报告 统计报告 报告 数据公布 公布 发布 通报 统计公报 统计月报 统计快报 统计年鉴 月报 快报 公报 年报 月度 年度 附表 续表 一览表 统计表 汇总表 明细表 情况表 排名表 排名 排行榜 排行 对比表 简表 附件
  经济运行 经济社会运行 主要统计指标 主要经济指标 主要财务指标 统计资料 统计手册 统计提要 主要指标 经济指标 统计指标 财务指标 指标 主要数据 数据 完成情况 基本情况 运行情况 生产情况 发展情况 变动情况 变化情况 执行情况 收支情况 分布情况 情况 统计 汇总 一览 分地区 分城市 分市县 分市州 分省区市 分行业 分品种 分产品 分类别 按地区分 按行业分 历年 各月 分县区 分县 分市 分县市区 分县市 分市州 分州市 分省市 分区县 分区 各乡镇街道 各乡镇 各街道 各镇 各村 各省区市 各省市区 各省市 各省 各市县 各市州 各地市 各市 各县区 各区县 各县市 各县 各区 各地区 各地 各国 各单位 分季度 分月份 分月 分年份 分年度 设区市 各设区市 质量状况 状况 主要城市 重点城市 大中城市 会计数据 主要会计数据 财务数据 主要财务数据 预算表 决算表 收支预算 收支决算 主要统计数字 统计数字 主要农产品 主要农作物 主要畜产品 主要水产品 人民币存贷款余额 人民币存贷款 存贷款余额 存贷款 主要产品 主要商品 主要品种 重点产品 重要商品 天气实况 实况 奖牌榜 金牌榜 积分榜 排行榜 部分 主要 及其增长速度 及增长速度 及其增速 及增速 及增长情况 及增长 及其 及构成 增长速度 同比增长 同比增速 增速 表 图`,
);

/** What an issue of a table, not a thing measured, is called with a title's joiners. */
export const titleJoiners = list("及 和 与 以及 暨 、");

/** Units that a header's word implies where no unit is given. */
export const impliedUnits: readonly (readonly [header: string, unit: string])[] = [
  ["金牌", "枚"],
  ["银牌", "枚"],
  ["铜牌", "枚"],
  ["奖牌", "枚"],
  ["奖牌数", "枚"],
  ["奖牌总数", "枚"],
  ["金牌数", "枚"],
  ["银牌数", "枚"],
  ["铜牌数", "枚"],
];

/** What a time word of a header means, seen from the time that the table is of. */
export type RelativeTime =
  | "this"
  | "month"
  | "year-to-date"
  | "year-to-date-before"
  | "a-year-before"
  | "year"
  | "year-before"
  | "open";

export const relativeTimes: readonly (readonly [RelativeTime, readonly string[]])[] = [
  ["this", list("本期 报告期")],
  ["month", list("本月 当月")],
  ["year-to-date-before", list("上年同期累计 去年同期累计 上年累计 去年累计")],
  [
    "year-to-date",
    list("本月止累计 1-本月累计 1—本月累计 1-本月 1—本月 1至本月 本年累计 自年初累计 年初至今 累计"),
  ],
  ["a-year-before", list("上年同期 去年同期 上年同月 去年同月 上年同期数")],
  ["year", list("本年度 本年 今年")],
  ["year-before", list("上年度 上年 去年")],
  ["open", list("上期 上月 前期 基期 报告期末 期末 期初 年初 年末 上周 本周 本季 上季")],
];

/** What begins a line of notes under a table. */
export const noteOpeners = list("注 备注 说明 资料来源 数据来源 来源 本表 * ※ ①");

/** Names of parts that need no whole before them. */
export const ownNames = list(
  "第一产业增加值 第二产业增加值 第三产业增加值 税收收入 非税收入 民间投资 工业投资 基础设施投资 住户存款 住户贷款 餐饮收入 增值税 企业所得税 个人所得税 教育支出 科学技术支出 社会保障和就业支出 卫生健康支出 住房保障支出 城乡社区支出 农林水支出 商品零售 商品零售额 国内游客 入境游客",
);

/** Titles of what is still to come, and headers of what has come about all the same. */
export const planWords = list("目标 计划 预期 预计 规划");
export const doneWords = list("完成 实际 实绩");

/** Topics that only say what field a table is of: they narrow nothing that has a name. */
export const fields = list(
  "旅游 文旅 文化旅游 文化和旅游 经济 国民经济 经济社会 经济社会发展 交通运输 交通 人口 财政 财政收支 教育 教育事业 卫生 卫生事业 文化 对外经济 对外贸易 人民生活 就业 能源 综合 环境 国内贸易 工业和建筑业 财政金融 财政、金融和保险 财政金融和保险 居民收入消费和社会保障 人民生活和社会保障 科学技术和教育 教育和科学技术 社会保障 社会保险 房地产开发和销售 房地产开发投资和销售 房地产开发、销售",
);

/** What a row's short name stands for under a title. */
export const namesUnder: readonly (readonly [topic: string, row: string, name: string])[] = [
  ["房地产开发和销售", "投资额", "房地产开发投资"],
  ["房地产开发和销售", "本年完成投资", "房地产开发投资"],
  ["房地产开发投资和销售", "投资额", "房地产开发投资"],
];

/** Words of a title that narrow all that stands below it. */
export const scopeWords = list(
  "规模以上 规上 限额以上 限上 城镇 农村 城市 乡村 非私营 私营 民营 国有 外资 单位",
);

/** Words that say of whom or where a whole is counted, and stand before its name. */
export const kindWords = list(
  "城镇 农村 城市 乡村 全体 全体居民 城镇居民 农村居民 男性 女性 铁路 公路 水路 水运 民航 航空 管道 高铁 境内 境外",
);

/** What an industry adds to the whole of production, as tables of that leave it unsaid. */
export const productNames = list("地区生产总值 国内生产总值 生产总值 国内（地区）生产总值 GDP");
export const industryWord = "增加值";

/** What a row that has parts is called by, where the parts go between it and what stands before: 一般贸易出口额. */
export const rowHeads = list(
  "出口额 进口额 进出口额 进出口总额 出口总额 进口总额 投资额 销售额 销售面积 施工面积 新开工面积 竣工面积 商品零售 商品零售额 营业收入 利润总额",
);

/** Heads that name nothing by themselves: of what, the row, the header above or the title says. */
export const bareHeads = list(
  "产量 销量 产值 总产值 收入 支出 增加值 总额 面积 人数 均价 平均价 平均价格 价格 投资 消费 零售额 利润 业务量 成交量 成交额 成交面积 比例 余额 存量 增量 库存 销售额 销售量 规模",
);
