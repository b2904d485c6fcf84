/** Words for a week that a day of it follows. */
export const weekWords: readonly string[] = ["星期", "礼拜", "周"];

/** 1 for Monday to 7 for Sunday. */
export const weekdayNames: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  日: 7,
  天: 7,
};

/** Longer words that begin with a weekday's numeral: 上周|四川, 本周|日本. */
export const notBeforeWeekday: Readonly<Record<string, string>> = {
  一: "些直个定汽带次样",
  二: "",
  三: "亚峡门星明沙水次",
  四: "川平大次",
  五: "台粮家常星次",
  六: "安盘次",
  日: "本元均",
  天: "津气然",
};
