/** What headlines and captions put right before the place that they are about: 看北京去年的账本, 首都北京的…. */
export const topicOpeners: readonly string[] = "看 一图读懂 走进 首都 关注 点赞 探访".split(" ");
