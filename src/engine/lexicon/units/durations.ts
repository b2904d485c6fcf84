import { type UnitWord, unitLines, unitOf } from "./unit.ts";

/**
 * `factor lone canonical alias …` in two dimensions that never convert into each other: clock time (base
 * 秒) and calendar time (base 月), a month having no fixed number of days.
 */
const clock = `
1 one 秒 秒钟 s
0.001 one 毫秒 ms
60 one 分钟 min
3600 one 小时 个小时 钟头 个钟头 h
900 one 刻钟
86400 two 天!津气然下空才际使文山生线鹅台安河宫桥坛花主体平门水府马 昼夜 个昼夜
86400 none 日!本电报常用均元历益前月产子美韩俄
604800 one 周!年岁边期末围一二三四五六日刊口转密长易恩总报 星期!一二三四五六日天 个星期!一二三四五六日天 礼拜 个礼拜
`;

const calendar = `
1 one 个月
3 one 个季度 季度
6 one 个学期 学期
12 two 年!度级轻龄代报产检货夜初末底均会薪画糕味华鉴级 个年头 年头 个财年
12 none 载!重人客货荷波体流入有着
1200 one 个世纪 世纪
`;

/** Days of which a calendar does not say how many: never converted. */
const business = `
1 one 工作日 个工作日
`;

const trading = `
1 one 交易日 个交易日
`;

function durations(lines: string, dimension: string): UnitWord[] {
  const words: UnitWord[] = [];
  for (const line of lines.trim().split("\n")) {
    const [factor = "", lone = "", ...spellings] = line.split(" ");
    const digits = lone === "one" ? "one" : lone === "two" ? "two" : "none";
    const make = (unit: string) => unitOf(unit, "duration", digits, { dimension, factor, halves: true });
    words.push(...unitLines(spellings.join(" "), make));
  }
  return words;
}

export const durationUnits: readonly UnitWord[] = [
  ...durations(clock, "time"),
  ...durations(calendar, "calendar"),
  ...durations(business, "working days"),
  ...durations(trading, "trading days"),
];
