/** What a newsroom writes, a row a construct, and what each should be read as. */
export interface Construct {
  readonly name: string;
  readonly example: string;
  /** The figure's whole text; undefined where there is none to be read. */
  readonly figure?: string;
  /** `value unit`, a set, or `from/to`; undefined where there is none. */
  readonly means?: string;
  /** The same by another convention: seconds for hours, a quotient for a fraction. */
  readonly also?: string;
  /** The number as written, where a hedge makes it a set: right as far as it goes. */
  readonly bare?: string;
  /** A reading with the right number that means something else: 0.5% for 0.5个百分点. */
  readonly not?: string;
}

function construct(
  name: string,
  example: string,
  figure?: string,
  means?: string,
  notes: Pick<Construct, "also" | "bare" | "not"> = {},
): Construct {
  return {
    name,
    example,
    ...(figure === undefined ? {} : { figure }),
    ...(means === undefined ? {} : { means }),
    ...notes,
  };
}

export const constructs: Readonly<Record<string, readonly Construct[]>> = {
  Numerals: [
    construct("万 and 亿 behind a decimal", "经济总量达到4.4万亿元", "4.4万亿元", "4400000000000 CNY"),
    construct("full-width digits", "增长５．２％", "５．２％", "5.2 %"),
    construct("traditional script", "達到四萬五千兩百人", "四萬五千兩百人", "45200 人"),
    construct("thousands marks", "发电12,345.6千瓦时", "12,345.6千瓦时", "12345.6 千瓦时"),
    construct("a space before 万", "共 3 万名", "3 万名", "30000 名"),
    construct("万 and 亿 mixed with digits", "共10亿零817万元", "10亿零817万元", "1008170000 CNY"),
    construct("elliptic tail", "卖了一万二千五", "一万二千五", "12500"),
    construct("Chinese decimals", "增长百分之五点二", "百分之五点二", "5.2 %"),
    construct("formal numerals", "人民币壹佰伍拾元整", "壹佰伍拾元", "150 CNY"),
    construct("negative temperature", "最低零下3摄氏度", "零下3摄氏度", "-3 ℃"),
    construct("scientific notation", "约1.5×10^8公里", "约1.5×10^8公里", "[135000000,165000000] 公里"),
    construct("powers of ten", "误差10的负9次方米", "10的负9次方米", "0.000000001 米"),
    construct("a high point for the decimal", "得9·53分", "9·53分", "9.53 分"),
    construct("多 between 万 and 亿", "减税3万多亿元", "3万多亿元", "[3000000000000,4000000000000) CNY", {
      bare: "30000",
      not: "30000",
    }),
    construct("zero-width characters inside", "增长5\u200b.2%", "5\u200b.2%", "5.2 %"),
  ],
  "Parts and rates": [
    construct("成", "占比八成五", "八成五", "85 %"),
    construct("percentage points", "提高0.5个百分点", "0.5个百分点", "0.5 pp", { not: "0.5%" }),
    construct("per mille", "自然增长率5.2‰", "5.2‰", "5.2 ‰"),
    construct("fractions", "占三分之二", "三分之二", "2/3", { also: "0.666666666666667" }),
    construct("half", "收割过半", "过半", "(0.5,0.6)", { bare: "0.5" }),
    construct("multiples", "增长了10倍", "10倍", "10 倍"),
    construct("doublings", "翻了两番", "翻了两番", "2 番"),
    construct("ratios", "收入比缩小到2.46∶1", "2.46∶1", "2.46:1"),
    construct("mixed fractions", "长三又二分之一米", "三又二分之一", "7/2", { also: "3.5" }),
    construct("so many of every hundred thousand", "死亡率降至8.6/10万", "8.6/10万", "8.6 /10万"),
    construct("discounts", "打八五折", "八五折", "85 %"),
  ],
  Hedges: [
    construct("近", "近3万名", "近3万名", "[20000,30000) 名", { bare: "30000" }),
    construct("超过", "超过6000亿元", "超过6000亿元", "(600000000000,700000000000) CNY", {
      bare: "600000000000",
    }),
    construct("以上", "20个以上", "20个以上", "[20,∞) 个", { bare: "20" }),
    construct("不超过", "不超过20个", "不超过20个", "(-∞,20] 个", { bare: "20" }),
    construct("多 inside", "10多万人", "10多万人", "[100000,200000) 人", { bare: "100000" }),
    construct("余", "三百余人", "三百余人", "[300,400) 人", { bare: "300" }),
    construct("数", "数十亿元", "数十亿元", "[2000000000,10000000000) CNY"),
    construct("上", "上百家", "上百家", "[100,1000) 家"),
    construct("two neighbouring digits", "两三千人", "两三千人", "[2000,3000] 人"),
    construct("not a hedge", "节约5亿元", "5亿元", "500000000 CNY"),
    construct("signs for bounds", "降雨≥100毫米", "≥100毫米", "[100,∞) 毫米", { bare: "100" }),
    construct("behind a short unit", "有8级以上大风", "8级以上", "[8,∞) 级", { bare: "8" }),
  ],
  "Ranges and lists": [
    construct("shared unit", "1至1.5小时", "1至1.5小时", "[1,1.5] 小时"),
    construct("shared magnitude", "3到5亿元", "3到5亿元", "[300000000,500000000] CNY"),
    construct("two shared magnitudes", "3至5千万元", "3至5千万元", "[30000000,50000000] CNY"),
    construct("half and digits", "半小时至1.5小时", "半小时至1.5小时", "[0.5,1.5] 小时"),
    construct("below zero", "夜间零下5到10度", "零下5到10度", "[-10,-5] ℃"),
    construct("no shared magnitude", "3000到30万元", "3000到30万元", "[3000,300000] CNY"),
    construct("two units of one kind", "500米到1公里", "500米到1公里", "[0.5,1] 公里"),
    construct("a list that shares its unit", "建成7万、8万套", "7万", "70000 套"),
    construct("个 that is short for 个百分点", "分别提高4.7个和1.3个百分点", "4.7个", "4.7 pp"),
    construct("ordinals", "获第一至三名", "第一至三名", "[1,3] 名"),
    construct("time before the present", "距今约5300年至4300年", "约5300年至4300年", "[4300,5300] 年"),
  ],
  Units: [
    construct("measure words", "新增1万个托位", "1万个", "10000 个"),
    construct("标箱", "发送49.3万标箱", "49.3万标箱", "493000 标箱"),
    construct("compound units", "时速160千米/小时", "160千米/小时", "160 公里/小时"),
    construct("electricity and temperature in 度", "送电761.75亿度", "761.75亿度", "76175000000 千瓦时", {
      not: "76175000000 Degree",
    }),
    construct("half an hour", "半小时通达", "半小时", "0.5 小时", { also: "1800" }),
    construct("half behind the unit", "1个半小时", "1个半小时", "1.5 小时", { also: "5400" }),
    construct("two units", "用时2小时30分", "2小时30分", "2.5 小时", { also: "9000" }),
    construct("a unit left out at the end", "身高一米七五，", "一米七五", "1.75 米"),
    construct("rates by the month", "租金1000元/月", "1000元/月", "1000 CNY/个月"),
    construct("rates by so much", "含量163毫克/100毫升", "163毫克/100毫升", "163 毫克/100毫升"),
    construct("money without unit", "投资1500万。", "1500万", "15000000 CNY"),
    construct("currency signs", "融资US$5.3亿", "US$5.3亿", "530000000 USD"),
    construct("anniversaries", "成立75周年", "75周年", "75 周年"),
    construct("ages", "3岁以下幼儿", "3岁以下", "(-∞,3] 岁", { bare: "3" }),
    construct("ordinals", "第二批搬迁", "第二批", "2 批"),
  ],
  "Dates and periods, written on 2024-03-19": [
    construct("a full date", "2024年3月19日召开", "2024年3月19日", "2024-03-19/2024-03-19"),
    construct("a date without year", "3月19日召开", "3月19日", "2024-03-19/2024-03-19"),
    construct("a year in Chinese digits", "二〇二三年建成", "二〇二三年", "2023-01-01/2023-12-31"),
    construct("0 typed for 〇", "二0二三年建成", "二0二三年", "2023-01-01/2023-12-31"),
    construct("last year", "去年增长", "去年", "2023-01-01/2023-12-31"),
    construct("quarters", "去年前三季度增长", "去年前三季度", "2023-01-01/2023-09-30"),
    construct("months", "1—2月增长", "1—2月", "2024-01-01/2024-02-29"),
    construct("the first months of a year", "2023年前11个月", "2023年前11个月", "2023-01-01/2023-11-30"),
    construct("the same in headlines", "前11月增长", "前11月", "2024-01-01/2024-11-30"),
    construct("five-year plans", "“十四五”时期", "“十四五”时期", "2021-01-01/2025-12-31"),
    construct("decades of a century", "20世纪80年代", "20世纪80年代", "1980-01-01/1989-12-31"),
    construct("years between two", "2021—2025年", "2021—2025年", "2021-01-01/2025-12-31"),
  ],
  "No figure": [
    construct("meetings", "全国“两会”部署"),
    construct("plans", "“十四五”规划"),
    construct("enumerators", "一是加强改革。二是扩大开放。"),
    construct("figures of speech", "一张蓝图干到底"),
    construct("indicator names", "万元地区生产总值能耗"),
    construct("models and products", "5G网络和C919客机"),
    construct("standards", "GB/T 7714—2015"),
    construct("particulate matter", "PM2.5浓度"),
    construct("hotlines", "12345热线"),
    construct("telephone numbers", "电话010-65363263"),
    construct("identity numbers", "身份证110101199003077758"),
    construct("articles of law", "民法典第1259条"),
    construct("industries", "三次产业协调发展"),
    construct("shares by name", "沪深300成分股"),
    construct("rounds of a contest", "四分之一决赛"),
    construct("page furniture", "访问量:704"),
  ],
};
