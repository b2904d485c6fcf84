/** What a rate is reckoned by that is no unit by itself: 元/月, 元/晚. Each with its canonical name. */
export const perWords: Readonly<Record<string, string>> = {
  月: "个月",
  季: "季度",
  季度: "季度",
  晚: "晚",
  夜: "晚",
  间夜: "间夜",
};
