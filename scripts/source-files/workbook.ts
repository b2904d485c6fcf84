import type { SheetCell, SheetPart } from "./openDocument.ts";

/** A made-up workbook as bureaus publish them: merged headers, unit lines, notes, formats, formulas, a hidden sheet. */

const cities =
  "南京市 无锡市 徐州市 常州市 苏州市 南通市 连云港市 淮安市 盐城市 扬州市 镇江市 泰州市 宿迁市".split(" ");

const one = (value: number): SheetCell => ({ value, format: "one" });
const percent = (value: number): SheetCell => ({ value, format: "percent" });
const round = (value: number) => Math.round(value * 10) / 10;

const grain = cities.map((_, index) => round(52.3 + ((index * 37) % 11) * 44.7));
const change = cities.map((_, index) => Math.round((((index * 53) % 17) - 5) * 3) / 1000);

const byCity: SheetPart = {
  name: "粮食",
  rows: [
    ["2023年江苏省各市粮食生产情况", "<", "<", "<", "<"],
    ["", "", "", "", "单位：万吨"],
    ["地　区", "粮食产量", "<", "油料产量", "<"],
    ["^", "绝对量", "比上年±%", "绝对量", "比上年±%"],
    [
      "全　省",
      {
        value: round(grain.reduce((sum, value) => sum + value, 0)),
        format: "one",
        formula: "SUM([.B6:.B18])",
      },
      percent(0.008),
      one(95.6),
      percent(0.012),
    ],
    ...cities.map((city, index) => [
      city,
      one(grain[index] ?? 0),
      percent(change[index] ?? 0),
      // A number that binary floats cannot hold: shown as 7.3.
      index === 0 ? one(7.300000000000001) : one(round(1.2 + index * 0.9)),
      index % 4 === 3 ? "…" : percent((index - 3) / 1000),
    ]),
    ["注：本表为初步统计数。", "<", "<", "<", "<"],
  ],
};

const months = Array.from({ length: 52 }, (_, index) => {
  const year = 2019 + Math.floor(index / 12);
  return `${year}-${String((index % 12) + 1).padStart(2, "0")}-01`;
});

const byMonth: SheetPart = {
  name: "社零",
  rows: [
    ["江苏省社会消费品零售总额", "<", "<"],
    ["月份", "零售额（亿元）", "同比增长（%）"],
    ...months.map((date, index) => [
      { date },
      { value: 3100.25 + ((index * 71) % 23) * 17.5, format: "thousands" } satisfies SheetCell,
      one(round((((index * 31) % 19) - 4) / 2 + 0.3)),
    ]),
  ],
};

const notes: SheetPart = {
  name: "草稿",
  hidden: true,
  rows: [
    ["2023年江苏省各市粮食产量（万吨）", "<"],
    ["地区", "粮食产量"],
    ["南京市", { value: 1 }],
  ],
};

export const workbook: readonly SheetPart[] = [byCity, byMonth, notes];
