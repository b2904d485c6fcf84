import type { Source } from "./fact.ts";

/** Longer titles are mostly first lines of texts that have none. */
const longest = 24;

const shortened = (title: string) => (title.length > longest ? `${title.slice(0, longest - 1)}…` : title);

/** `新京报2024年3月19日`: publisher and date; the title stands for an unknown publisher. */
export function cite({ publisher, date, title }: Source): string {
  const [year, month, day] = (date ?? "").split("-").map(Number);
  const when = year && month && day ? `${year}年${month}月${day}日` : "";
  if (publisher || title === "") return `${publisher ?? ""}${when}`;
  return when === "" ? title : `《${shortened(title)}》${when}`;
}
