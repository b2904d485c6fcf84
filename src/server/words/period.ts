import type { Language } from "../../engine/messages/language.ts";

/**
 * A claim's period as an editor reads it: `2023-01-01/2023-12-31` → `2023年`. A value of another shape (a
 * period left relative) is shown as it is.
 */
export function periodLabel(value: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})\/(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  if (match === null) return value;
  const [fromYear, fromMonth, fromDay, toYear, toMonth, toDay] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const wholeMonths = fromDay === 1 && toDay === new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  const name = names[language];
  if (fromMonth === 1 && toMonth === 12 && wholeMonths)
    return fromYear === toYear ? name.year(fromYear) : name.span(name.year(fromYear), name.year(toYear));
  if (wholeMonths) {
    const from = name.month(fromYear, fromMonth);
    if (fromYear === toYear && fromMonth === toMonth) return from;
    return name.span(
      from,
      fromYear === toYear ? name.laterMonth(toYear, toMonth) : name.month(toYear, toMonth),
    );
  }
  const from = name.day(fromYear, fromMonth, fromDay);
  const to = name.day(toYear, toMonth, toDay);
  return from === to ? from : name.span(from, to);
}

/** An ISO 8601 date: `2024-03-19` → `2024年3月19日`. */
export function dateLabel(date: string, language: Language): string {
  return periodLabel(`${date}/${date}`, language);
}

const two = (n: number) => String(n).padStart(2, "0");

const names = {
  "zh-CN": {
    year: (y: number) => `${y}年`,
    month: (y: number, m: number) => `${y}年${m}月`,
    /** Of a year that was named already. */
    laterMonth: (_: number, m: number) => `${m}月`,
    day: (y: number, m: number, d: number) => `${y}年${m}月${d}日`,
    span: (from: string, to: string) => `${from}至${to}`,
  },
  en: {
    year: (y: number) => String(y),
    month: (y: number, m: number) => `${y}-${two(m)}`,
    laterMonth: (y: number, m: number) => `${y}-${two(m)}`,
    day: (y: number, m: number, d: number) => `${y}-${two(m)}-${two(d)}`,
    span: (from: string, to: string) => `${from} to ${to}`,
  },
} as const;
