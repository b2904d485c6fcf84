/** Small counts as they are written before a measure word. */
const written = ["", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

/** What 两, 二, 三 … 十 or digits say; NaN for other words. */
export function countOf(word: string): number {
  if (word === "二") return 2;
  const at = word === "" ? -1 : written.indexOf(word);
  return at > 0 ? at : Number(word);
}

/** A count in the kind of numeral that stood there; undefined beyond ten in characters. */
export function writeCount(count: number, like: string): string | undefined {
  return /\d/.test(like) ? String(count) : written[count] || undefined;
}
