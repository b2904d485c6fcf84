import type { Slot } from "../claims/claim.ts";
import type { Fact } from "../facts/fact.ts";
import type { IsoDate } from "../figures/figure.ts";
import { granularityOf, parsePeriod } from "../time/period.ts";

const relativeYears: Readonly<Record<number, string>> = { [-2]: "前年", [-1]: "去年", 0: "今年", 1: "明年" };

/** The source's period as the draft would write it: 去年 where it speaks of 今年, 2023年 where it gives the year. */
export function writePeriod(fact: Fact, drafted: Slot, date: IsoDate | undefined): string | undefined {
  const period = parsePeriod(fact.period?.value ?? "");
  if (!period?.from) return undefined;
  const year = Number(period.from.slice(0, 4));
  const yearText =
    /\d{4}|[〇一二三四五六七八九]{4}/.test(drafted.text) || !date
      ? `${year}年`
      : relativeYears[year - Number(date.slice(0, 4))];
  if (yearText === undefined) return undefined;
  const month = Number(period.from.slice(5, 7));
  switch (granularityOf(period)) {
    case "year":
      return yearText;
    case "half":
      return `${yearText}${month === 1 ? "上" : "下"}半年`;
    case "quarter":
      return `${yearText}${"一二三四"[(month - 1) / 3]}季度`;
    case "month":
      return `${yearText}${month}月`;
    case "day":
      return `${yearText}${month}月${Number(period.from.slice(8))}日`;
    default:
      return undefined;
  }
}
