/** Words for a century that lean on the one of writing. */
export const relativeCenturies: readonly (readonly [word: string, offset: number])[] = [
  ["上个世纪", -1],
  ["上世纪", -1],
  ["本世纪", 0],
];

/** Names that only begin like a century. */
export const namesWithCentury: readonly string[] = [
  "海上丝绸之路",
  "经济报道",
  "报系",
  "教育",
  "公园",
  "互通",
  "大酒店",
];

/** Parts of a hundred years: years counted from the first. */
export const centuryParts: readonly (readonly [word: string, first: number, last: number])[] = [
  ["上半叶", 0, 49],
  ["前半叶", 0, 49],
  ["上半期", 0, 49],
  ["前半期", 0, 49],
  ["下半叶", 50, 99],
  ["后半叶", 50, 99],
  ["下半期", 50, 99],
  ["后半期", 50, 99],
  ["中叶", 40, 60],
  ["中期", 40, 60],
  ["初期", 0, 9],
  ["初叶", 0, 9],
  ["初", 0, 9],
  ["末期", 90, 99],
  ["末叶", 90, 99],
  ["末", 90, 99],
];

/** Parts of ten years. */
export const decadeParts: readonly (readonly [word: string, first: number, last: number])[] = [
  ["初期", 0, 3],
  ["前期", 0, 4],
  ["初", 0, 3],
  ["中期", 4, 6],
  ["中后期", 4, 9],
  ["后期", 5, 9],
  ["末期", 7, 9],
  ["末", 7, 9],
];

/** What may stand before the number of a century, the longer first. */
export const erasOfCenturies: readonly string[] = ["公元前", "西元前", "公元", "西元"];
