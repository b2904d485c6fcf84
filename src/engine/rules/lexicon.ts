/** Words that rules share. Each list is the inside of a regular expression's group. */

/** Indicators that are rates themselves, and are compared in percentage points. Rates that are compared in per cent too (转化率, 发病率, 效率) are not here. */
export const rateWords =
  "增速|增幅|降幅|涨幅|跌幅|增长率|占比|比重|失业率|城镇化率|就业率|入学率|普及率|覆盖率|渗透率|投票率|支持率|得票率|自给率|毛利率|净利率|利润率|负债率|不良率|不良贷款率|利率|收益率|存款准备金率|合格率|优良率|优良天数比例|贡献率|开工率|入住率|空置率|机械化率|国产化率|电气化率";

/** Indicators that are amounts: a growth of them is a rate. */
export const amountWords =
  "生产总值|GDP|增加值|产值|收入|支出|利润|利润总额|零售总额|零售额|销售额|成交额|交易额|营业额|总额|进出口|出口|进口|出口额|进口额|投资|投资额|产量|销量|发电量|用电量|吞吐量|货运量|客运量|发送量|业务量|接待量|消费量|存款余额|贷款余额|余额|税收|票房|面积|人数|人次|人口";

/** What takes an amount's growth in percentage points: 拉动GDP增长1.2个百分点. */
export const contributionWords =
  "拉动|带动|贡献|推动|影响|拖累|拉高|推高|抬升|促进|上拉|下拉|助推|支撑|助力|撬动";
