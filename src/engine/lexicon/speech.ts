/** A clause with one of these says who speaks, not whose figures follow: `国家统计局今天发布数据，`. */
export const speechWords: readonly string[] =
  "表示 介绍 指出 强调 获悉 了解到 透露 发布会 会上 座谈会 发布 公布 通报 数据 消息 报道 说 称 显示 表明 回应 答记者问 记者 采访 披露 预计 预测 统计 调查 监测".split(
    " ",
  );

/** Words for the moment of writing: what follows has no period but "now". */
export const nowWords: readonly string[] = "截至目前 截止目前 目前 如今 至今 当前 眼下 现在 现已".split(" ");
