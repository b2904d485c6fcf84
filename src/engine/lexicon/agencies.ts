/** News organisations that begin a dateline, by the names they go by in one. Others are known by the ending of their name. */
export const agencies: readonly string[] =
  "新华社 新华网 新华财经 中新社 中新网 中国新闻网 中国新闻社 人民日报 人民网 本报 本网 本刊 本台 本社 本报讯 央视网 央视新闻 央视 央广网 光明网 光明日报 经济日报 科技日报 工人日报 农民日报 法治日报 解放军报 中国日报 中国青年报 中青在线 中国网 国际在线 环球网 海外网 澎湃新闻 财联社 界面新闻 第一财经 证券时报 上海证券报 中国证券报 证券日报 经济参考报 参考消息 新京报 北京日报 北京青年报 千龙网 解放日报 文汇报 上观新闻 南方日报 羊城晚报 香港中通社 中通社 中央社 路透社 法新社 美联社 共同社 塔斯社 韩联社 德新社".split(
    " ",
  );

/** Endings of the names of newspapers, agencies and sites. */
export const agencyEndings: readonly string[] =
  "通讯社 新闻社 日报 晚报 早报 晨报 时报 商报 都市报 新闻网 网 在线 客户端 电视台 广播 新闻 社 报".split(
    " ",
  );

/** What ends a dateline. */
export const datelineVerbs: readonly string[] = ["专电", "电", "讯", "消息", "报道"];

/** What reporters are called in front of their names. */
export const bylineRoles: readonly string[] = ["记者", "通讯员", "特约记者", "实习记者", "见习记者"];
