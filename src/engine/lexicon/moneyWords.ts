/** What an amount without unit right behind them is an amount of money: 投资1500万. */
export const moneyWords: readonly string[] =
  "投资 总投资 投资额 耗资 斥资 出资 注资 融资 集资 筹资 募资 售价 总价 标价 均价 报价 起拍价 成交价 市值 估值 身家 身价 票房 营收 年营收 总营收 金额 总金额 成交额 交易额 销售额 出口额 进口额 营业额 贸易额 产值 总产值 年产值 投入资金 资金 罚款 罚金 奖金 奖池 补贴 补助 善款 捐款 贷款 授信 预算 年薪 月薪 工资 净利润 利润 亏损 负债 债务 欠款 造价 赔偿 索赔 学费 租金 房租 存款 价值".split(
    " ",
  );

/** What may stand between the word and the amount: 投资达1500万. */
export const moneyLinks: readonly string[] =
  "达 达到 为 是 约为 共 共计 合计 累计 增至 升至 降至 高达 已达 已 将达 了 总计 额达 额为 过 在".split(" ");
