/** Words at the end of an indicator that a list of names may share: `鲜花、咖啡产量`, `汽车产量和销量`. */
export const sharedHeads: readonly string[] =
  "产量 销量 产值 总产值 收入 支出 增加值 总额 面积 人数 数量 均价 价格 投资 出口 进口 进出口 游客量 客流量 发电量 用电量 吞吐量 业务量 成交量 成交面积 利润 占比 比重 比例 覆盖率 增速 人均可支配收入 消费 零售额 贷款 存款 余额 票房 床位 病例".split(
    " ",
  );
