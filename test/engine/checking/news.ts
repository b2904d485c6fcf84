import fc from "fast-check";

const places = "昆明市 大理州 云南省 苏州 无锡市 全市 全省 我国".split(" ");
const times = "2023年 去年 今年一季度 1—4月 截至4月底 目前".split(" ");
const things = "茶叶产量 接待游客 新能源汽车销量 GDP 常住人口 民宿 公园 旅游收入 从业人员".split(" ");
const verbs = ["达到", "为", "共有", "新增", "超过", "将达到", "已达", ""];
const units = ["家", "万人次", "亿元", "万吨", "名", "公里"];
const changes = ["同比增长", "比上年下降", "增长", "环比上涨", "占比", "提高到", "降至"];
const hedges = ["", "", "", "近", "约", "超"];

/** A number as news writes them: 3200, 12.5, 1,860, 三千二百, ３２００. */
const numeral = fc.oneof(
  fc.integer({ min: 2, max: 9999 }).map(String),
  fc.integer({ min: 11, max: 999 }).map((tenths) => (tenths / 10).toFixed(1)),
  fc
    .integer({ min: 1000, max: 9999 })
    .map((whole) => `${Math.floor(whole / 1000)},${String(whole).slice(1)}`),
  fc.constantFrom("三千二百", "两万", "十五", "１２．５", "３２００"),
);

const amount = fc
  .tuple(fc.constantFrom(...hedges), numeral, fc.constantFrom(...units))
  .map((parts) => parts.join(""));

const rate = fc
  .tuple(fc.constantFrom(...changes), numeral, fc.constantFrom("%", "个百分点", "倍"))
  .map((parts) => parts.join(""));

const clause = fc
  .tuple(fc.constantFrom("", ...places), fc.constantFrom(...things), fc.constantFrom(...verbs), amount)
  .map((parts) => parts.join(""));

const sentence = fc
  .tuple(
    fc.option(fc.constantFrom(...times), { nil: undefined }),
    fc.array(fc.oneof(clause, rate), { minLength: 1, maxLength: 4 }),
    fc.constantFrom("，", "；", "、", "，其中"),
  )
  .map(([time, clauses, joiner]) => `${time === undefined ? "" : `${time}，`}${clauses.join(joiner)}。`);

/** Articles that no one wrote, in sentences that anyone might have. */
export const newsText = fc
  .array(fc.tuple(sentence, fc.constantFrom("", "\n", "\r\n\r\n")), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().join(""));
