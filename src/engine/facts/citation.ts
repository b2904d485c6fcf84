import type { Source } from "./fact.ts";

/** `新京报2024年3月19日`: publisher and date, or the title where both are unknown. */
export function cite({ publisher, date, title }: Source): string {
  const [year, month, day] = (date ?? "").split("-").map(Number);
  const when = year && month && day ? `${year}年${month}月${day}日` : "";
  return `${publisher ?? ""}${when}` || title;
}
