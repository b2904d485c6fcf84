/** What happens once, on a day that an article gives: a wrong day is a wrong fact. */
export const eventWords: readonly string[] =
  "施行 实施 生效 有效期 失效 截止 开幕 闭幕 开赛 开考 开园 闭园 通车 开通 投产 上市 到期 起飞 开工 竣工 完工 启用 投用 上线 上映 首发 首航 开学 放假 揭牌 挂牌 停牌 复牌 登陆 启航 封顶 合龙 蓄水 并网 点火 揭幕 开馆 开机 开播 收官".split(
    " ",
  );

/** What the same people do again and again: its day is one among many, unless it is yet to come. */
export const recurringWords: readonly string[] = "举行 举办 召开 公布 投票 发射 交付 签署 发布".split(" ");
