/** Counted off by 第 but never counted up: 第33届. */
export const ordinalUnits: readonly string[] = "届 任 期 代 阶段 轮次 财季 声 步 集 版 级 线".split(" ");

/** What 第 and a number name rather than rank: articles of law, industries, army units, schools. */
export const namesBehindOrdinal: readonly string[] =
  "条 款 章 编 节 项规定 号 大 产业 方 者 师 军 集团 集团军 军团 野战军 中学 小学 医院 附属 附中 附小 院 季 页 卷 册 人称 课堂 人民 任务 任期 中级 检察 看守所 监狱 国 极 世界 夫人 故乡 曲线 视角 印象 反应 现场 时间 书记 责任人 资源 动力 生产力 要务 线 性 手 桶 财经 季度".split(
    " ",
  );

/** What ranks: 位居世界第一. */
export const beforeRank: readonly string[] =
  "世界 全国 全球 全省 全市 亚洲 欧洲 国内 我国 中国 居 位居 位列 名列 排名 排 列 排在 排第 稳居 跃居 跃升至 上升至 升至 升到 保持 获 获得 夺得 总分 并列 小组 组 总量 规模".split(
    " ",
  );
