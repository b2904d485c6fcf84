import type { Span } from "../figures/figure.ts";

/** Where the date of a text was found. */
export type DateReason =
  | "dateline" // 新华社北京2024年3月20日电
  | "date-line" // a line of its own: 2024-03-20 12:46 来源：…
  | "lead" // the first words of a paragraph: 2024年3月19日，…
  | "today" // 今天（3月19日）
  | "anniversary" // 今年是新中国成立75周年
  | "written-year"; // 今年（2024年）

export interface DateEvidence extends Span {
  readonly text: string;
  readonly reason: DateReason;
}

/** The words at `span` as evidence. */
export function evidence(text: string, { start, end }: Span, reason: DateReason): DateEvidence {
  return { text: text.slice(start, end), start, end, reason };
}

/** A year that the text lets infer. */
export interface YearFound {
  readonly year: number;
  readonly evidence: DateEvidence;
}
