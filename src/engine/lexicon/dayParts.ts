/** Words for a part of the day, written after a date or before a time of day. */
export const dayParts: readonly string[] =
  "凌晨 清晨 早晨 早上 早间 上午 中午 正午 午间 下午 午后 傍晚 晚上 晚间 夜间 夜里 深夜 午夜 入夜 当晚 前夜 晚 早 晨 夜".split(
    " ",
  );

/** Single characters among them are other words before these: 晚|于, 早|些. */
export const notBeforeDayPart: Readonly<Record<string, string>> = {
  晚: "于些点期稻辈报年餐宴会",
  早: "于些期已就盘日市教餐",
  晨: "报曦练光",
  夜: "市宵空色景经校",
};
