import type { OrganisationKind } from "../../places/organisation.ts";

/** How names of organisations end. */
export interface Ending {
  readonly kind: OrganisationKind;
  /** Parted by spaces; `written=in full` where they differ. */
  readonly words: string;
  /**
   * What stands before it. `place`: a place and between `least` and `most` more characters (江苏|银行, 北京|大兴国际|
   * 机场); `any`: what stands between it and the boundary on its left, since nothing but a name ends so (…有限公司).
   */
  readonly after: "place" | "any";
  readonly least?: number;
  readonly most: number;
  /** Characters after it that make another word: 政府|间, 港|口. */
  readonly notBefore?: string;
}

/** Offices of government: a field and one of these, `as written, in full` (教|委 is 教育|委员会). */
export const offices: readonly string[] = [
  "局",
  "委 委员会",
  "厅",
  "署",
  "部",
  "委员会",
  "管理局",
  "总局",
  "监督管理局",
  "办公室",
  "办 办公室",
  "中心",
];

/** Characters after an office that make another word: 商务部|门, 财政局|面. */
export const notAfterOffice = "部门长势面限域托派属";

/** Characters after the known name of an office that make another word: 公安部|门, 农业部|署. */
export const notAfterKnownOffice = "门署";

export const endings: readonly Ending[] = [
  {
    kind: "government",
    after: "place",
    most: 0,
    words:
      "教委=教育委员会 科委=科学技术委员会 人民政府 政府 市委 省委 区委 县委 州委 党委 市政府 省政府 区政府 县政府 海关 人大 人大常委会 政协 纪委监委 " +
      "高级人民法院 中级人民法院 人民法院 人民检察院 检察院 法院 最高法院 央行 国防军 国会 议会 联邦议院 警方 军方 税务部门 " +
      "气象台 气象部门 出入境边防检查总站 边检总站 铁路局 铁路局集团公司 立法会 总统府 联邦储备银行",
    notBefore: "间性债采投代员常",
  },
  {
    kind: "company",
    after: "any",
    most: 24,
    words: "有限公司 有限责任公司 股份有限公司 集团有限公司 股份公司 集团公司",
  },
  { kind: "company", after: "place", least: 2, most: 10, words: "公司 集团", notBefore: "军化债制" },
  {
    kind: "bank",
    after: "place",
    most: 6,
    words: "银行 证券交易所 商品交易所 期货交易所",
    notBefore: "业卡",
  },
  { kind: "school", after: "place", most: 8, words: "大学", notBefore: "生城教" },
  { kind: "school", after: "place", least: 2, most: 8, words: "学院 中学 小学", notBefore: "生校派" },
  { kind: "hospital", after: "place", least: 2, most: 8, words: "医院", notBefore: "院" },
  {
    kind: "association",
    after: "place",
    least: 2,
    most: 10,
    words: "协会 学会 联合会 商会 总工会 红十字会 基金会",
    notBefore: "员议",
  },
  { kind: "association", after: "place", most: 0, words: "工商联 妇联 残联 足协 作协 科协 总工会 红十字会" },
  {
    kind: "institute",
    after: "place",
    least: 2,
    most: 10,
    words: "研究院 研究所 科学院 研究中心 社科院 农科院 设计院 实验室 卫星发射中心 信息中心 监测中心",
  },
  { kind: "institute", after: "place", most: 0, words: "社科院 农科院 社会科学院 农业科学院 科学院" },
  {
    kind: "media",
    after: "place",
    most: 4,
    words: "日报 晚报 电视台 广播电视台 广播公司 通讯社 出版社 时报 晨报",
    notBefore: "道",
  },
  { kind: "team", after: "place", most: 4, words: "俱乐部" },
  {
    kind: "team",
    after: "place",
    most: 0,
    words: "男篮 女篮 男排 女排 男足 女足 国家队 代表队 代表团 体育代表团",
    notBefore: "伍员列",
  },
  {
    kind: "facility",
    after: "place",
    most: 6,
    words: "机场 国际机场 博物馆 图书馆 博物院 科技馆 美术馆 体育馆 体育场 动物园 核电站 水电站",
  },
  {
    kind: "facility",
    after: "place",
    most: 0,
    words:
      "火车站 自贸试验区 自由贸易试验区 综合保税区 经济技术开发区 高新技术产业开发区 高新区 经开区 开发区",
  },
];

/** Single characters that, just after a place, end a name: 天津|港. */
export const attached: readonly Ending[] = [
  { kind: "facility", after: "place", most: 0, words: "港", notBefore: "口澳股币交媒人资元籍" },
  { kind: "team", after: "place", most: 0, words: "队", notBefore: "伍员列" },
];

/** Fields of government: `full, short …`; the full one stands in the id. */
export const fields: readonly string[] = [
  "统计",
  "财政",
  "教育",
  "公安",
  "民政",
  "司法",
  "审计",
  "水务",
  "水利",
  "商务",
  "体育",
  "税务",
  "气象",
  "地震",
  "文物",
  "粮食",
  "海洋",
  "海事",
  "数据",
  "林业",
  "林草 林业和草原",
  "城管",
  "城市管理",
  "金融 地方金融监督管理 金融监管",
  "信访",
  "档案",
  "政务服务",
  "政务服务和数据管理",
  "发展和改革 发展改革 发改",
  "经济和信息化 经信 工业和信息化 工信",
  "科学技术 科技",
  "民族宗教 民宗",
  "人力资源和社会保障 人力资源社会保障 人社",
  "规划和自然资源 规划自然资源 规自 自然资源和规划 自然资源",
  "生态环境",
  "住房和城乡建设 住房城乡建设 住建",
  "交通",
  "交通运输",
  "农业农村",
  "文化和旅游 文旅",
  "卫生健康 卫健",
  "退役军人事务",
  "应急管理 应急",
  "市场监督管理 市场监管",
  "国有资产监督管理 国资",
  "医疗保障 医保",
  "药品监督管理 药监",
  "知识产权",
  "乡村振兴",
  "园林绿化",
  "投资促进",
  "广播电视 广电",
  "新闻出版",
  "疾病预防控制 疾控",
  "新闻",
  "宣传",
  "组织",
  "统战",
  "网信 互联网信息",
  "铁路",
  "邮政",
  "民航",
  "国防",
  "外交",
  "劳工",
  "能源",
  "农业",
  "内政",
  "卫生",
  "内务",
  "紧急情况",
  "联邦航空",
  "联邦调查",
  "财务",
  "总务",
  "厚生劳动",
  "经济产业",
  "国土交通",
  "国家统计",
  "国家安全",
  "移民",
  "证券交易",
];

/** What the name of an organisation does not hold: to the left of it stands something else. */
export const breakers: readonly string[] = (
  "的 了 在 是 将 有 为 到 被 从 等 多 各 这 那 其 已 把 让 向 对 与 及 或 由 使 于 以 至 还 也 都 就 又 再 共 占 和 年 月 " +
  "新增 增加 增长 建设 建成 推动 推进 支持 加快 举行 举办 开展 拥有 现有 设立 成立 投资 开工 组建 引进 引入 全部 所有 部分 主要 " +
  "首家 首个 首座 首批 最大 最好 一批 一家 两家 三家 几家 数家 上市 国有 民营 私营 外资 大型 中型 小型 中小 龙头 重点 优质 知名 头部 " +
  "参与 组织 发布 表示 公布 通报 指出 介绍 透露 获悉 了解 报道 根据 按照 通过 利用 采用 实施 进行 开通 启用 投用 扩建 新建 改建 全国 全省 全市 " +
  "高水平 高质量 世界级 国际性 区域性 综合性 三甲 公立 民办 基层 以上 以下 之间 附近 周边 同比 环比 今天 昨天 今年 去年 国内 城乡 企业"
).split(" ");

/** One character for a country before the name of one of its offices: 美|疾控中心, 俄|国防部. */
export const countryLetters: Readonly<Record<string, string>> = {
  美: "US",
  俄: "RU",
  英: "GB",
  法: "FR",
  德: "DE",
  日: "JP",
  韩: "KR",
  印: "IN",
  加: "CA",
  澳: "AU",
  乌: "UA",
  伊: "IR",
  以: "IL",
};

/** What stands just before a name that begins with no place, besides punctuation. */
export const introductions: readonly string[] =
  "据 由 自 从 和 与 及 对 在 向 为 将 被 根据 按照 通过 其中 来自 位于 走进 依托 联合 包括 支持 了解到 旗下 因 让 的 是 且 而 但 经 及其 日前 近日 今天 昨天 今日 昨日".split(
    " ",
  );
