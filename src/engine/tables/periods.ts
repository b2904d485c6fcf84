import { type RelativeTime, relativeTimes } from "./words.ts";

/** A time as a header gives it, wholly or in part: `2023年`, `1—10月`, `2023年末`. */
export interface PeriodPiece {
  readonly year?: number;
  /** 末, 底 or 初 of the year. */
  readonly edge?: string;
  /** What of the year, in plain notation: `1—10月`, `10月`, `三季度`, `10月5日`. */
  readonly part?: string;
}

/** What was read of time in a label, and the label without it. */
export interface TimesRead {
  readonly pieces: readonly PeriodPiece[];
  readonly relative?: RelativeTime;
  /** It speaks of time in a way that is not understood (`2019—2023年`). */
  readonly isOpen: boolean;
  readonly rest: string;
}

const year = "(?<year>(?:19|20)\\d\\d)";
const part =
  "(?:(?<first>\\d{1,2})月?[—至到](?<last>\\d{1,2})月份?|(?<dayMonth>\\d{1,2})月(?<day>\\d{1,2})[日号]|(?<month>\\d{1,2})月份?(?<third>[上中下]旬|[末底初])?|(?:第?[一1][—至到、第]{1,2}(?<lastQuarter>[二三四2-4])季度)|(?<quarter>第?[一二三四1-4]季度)|(?<named>[上下]半年|前三季度|全年|(?:元旦|春节|清明|五一|端午|中秋|国庆|中秋国庆)假期))";
const patterns = [
  // 2023-10, 2023.10, 2024/3/5, 2023.1—10月
  `(?<!\\d)${year}[-./](?<first>\\d{1,2})—(?<last>\\d{1,2})月?(?!\\d)`,
  `(?<!\\d)${year}[-./](?<dayMonth>0?[1-9]|1[0-2])[-./](?<day>[0-3]?\\d)日?(?!\\d)`,
  `(?<!\\d)${year}[-./](?<month>0?[1-9]|1[0-2])月?(?![\\d.])`,
  `(?<!\\d)${year}年度?(?<edge>末|底|初)?(?:${part})?`,
  `^${year}$`,
  `(?<![\\d.])${part}`,
  "^年(?<edge>末|底)(?=[^\\d])",
].map((source) => new RegExp(source, "u"));

const yearSpan =
  /(?:19|20)\d\d年?[—至到-](?:19|20)?\d\d年|(?:19|20)\d\d[—至到](?:19|20)\d\d|“?十[一二三四五]五”?(?:时期|期间)?|[近过]\S年|五年|[二三23][—至到、]第?[三四34]季度/u;
/** 一月份, 三个月, 1—15日: times that are not read here. */
const otherTime =
  /\d[日号]?[—至到]\d{1,2}[日号]|[一二三四五六七八九十]+月|[周星]期?[一二三四五六日末]|\d+[个多]月|时刻|\d+[:：]\d\d/u;

/** 一至三季度, by the quarter that it ends with. */
const quartersUpTo: Readonly<Record<string, string>> = {
  二: "上半年",
  2: "上半年",
  三: "前三季度",
  3: "前三季度",
  四: "全年",
  4: "全年",
};

function pieceOf(groups: Readonly<Record<string, string | undefined>>): PeriodPiece | undefined {
  const { first, last, month, third = "", dayMonth, day, quarter, lastQuarter, named, edge } = groups;
  const months = [first, last, month, dayMonth].filter((text) => text !== undefined).map(Number);
  if (months.some((number) => number < 1 || number > 12) || Number(day ?? 1) > 31) return undefined;
  const text =
    first !== undefined
      ? `${Number(first)}—${Number(last)}月`
      : dayMonth !== undefined
        ? `${Number(dayMonth)}月${Number(day)}日`
        : month !== undefined
          ? `${Number(month)}月${third}`
          : (quarter ?? quartersUpTo[lastQuarter ?? ""] ?? named);
  return {
    ...(groups.year !== undefined && { year: Number(groups.year) }),
    ...(edge !== undefined && { edge }),
    ...(text !== undefined && text !== "全年" && { part: text }),
  };
}

/** Takes the times out of a label in its looked-up form. */
export function readTimes(label: string): TimesRead {
  if (yearSpan.test(label)) return { pieces: [], isOpen: true, rest: label.replace(yearSpan, " ").trim() };
  let rest = label;
  const pieces: PeriodPiece[] = [];
  for (const pattern of patterns) {
    for (let match = pattern.exec(rest); match && pieces.length < 4; match = pattern.exec(rest)) {
      const piece = pieceOf(match.groups ?? {});
      if (!piece) return { pieces: [], isOpen: true, rest: label };
      pieces.push(piece);
      rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`.trim();
    }
  }
  return { pieces, isOpen: otherTime.test(rest), rest };
}

const relativeWords = relativeTimes.flatMap(([time, words]) => words.map((word) => [word, time] as const));

/** 累计, 上年同期 at the head or the end of a label, where nothing but words for a number stands beside it. */
export function readRelative(
  label: string,
  isPlain: (rest: string) => boolean,
): { readonly time: RelativeTime; readonly rest: string } | undefined {
  for (const [word, time] of relativeWords) {
    if (!label.startsWith(word) && !label.endsWith(word)) continue;
    const rest = label.startsWith(word) ? label.slice(word.length) : label.slice(0, -word.length);
    if (rest === "" || isPlain(rest)) return { time, rest };
  }
  return undefined;
}

/** `2023年1—10月`, as statements write it. */
export function writePeriod({ year: number, edge = "", part: of = "" }: PeriodPiece): string {
  return `${number === undefined ? "" : `${number}年`}${edge}${of}`;
}

/** One time out of a narrower and a wider piece; undefined when the two do not fit together. */
export function within(outer: PeriodPiece, inner: PeriodPiece): PeriodPiece | undefined {
  if (inner.year !== undefined && outer.year !== undefined && inner.year !== outer.year) return undefined;
  if (inner.part !== undefined && outer.part !== undefined && inner.part !== outer.part) return undefined;
  if ((inner.edge ?? outer.edge) !== undefined && (inner.part ?? outer.part) !== undefined) return undefined;
  return { ...outer, ...inner };
}

const monthsOf = /^(?:(\d{1,2})—)?(\d{1,2})月$/;

/** What a time word of a header means in a table of `base`. */
export function resolveRelative(base: PeriodPiece | undefined, time: RelativeTime): PeriodPiece | undefined {
  if (!base || time === "open" || base.edge !== undefined) return undefined;
  const { year: number, part: of } = base;
  const last = monthsOf.exec(of ?? "")?.[2];
  switch (time) {
    case "this":
      return base;
    case "month":
      return last === undefined ? undefined : { ...base, part: `${last}月` };
    case "year-to-date":
      if (of === undefined) return undefined;
      if (last === undefined) return of === "上半年" || of === "前三季度" ? base : undefined;
      return { ...base, part: last === "1" ? "1月" : `1—${last}月` };
    case "year-to-date-before":
      return resolveRelative(resolveRelative(base, "year-to-date"), "a-year-before");
    case "a-year-before":
      return number === undefined ? undefined : { ...base, year: number - 1 };
    case "year":
      return of === undefined ? base : undefined;
    case "year-before":
      return number === undefined || of !== undefined ? undefined : { year: number - 1 };
    default:
      return undefined;
  }
}

/** Whether a time starts with its year, so that growth is told against the year before. */
export function isFromJanuary({ part: of }: PeriodPiece): boolean {
  return of === undefined || of.startsWith("1—") || of === "上半年" || of === "前三季度";
}

export const isSamePeriod = (a: PeriodPiece, b: PeriodPiece) =>
  a.year === b.year && a.edge === b.edge && a.part === b.part;
