import type { Figure } from "../../figures/figure.ts";
import { dayOf, dayOfIso, daysInMonth } from "../../time/calendar.ts";
import type { RuleDraft } from "../draft.ts";

/** How finely an end is given. */
export type Grain = "day" | "month" | "year";

/** Days between two ends, the last one left out (`min`) or counted in (`max`) as far as their grain tells. */
export interface Stretch {
  readonly min: number;
  readonly max: number;
  readonly grain: Grain;
  /** The whole years from one to the other, for ends that are years. */
  readonly years: number;
}

/** What the first or the last day of an end may be off by. */
const slack: Readonly<Record<Grain, number>> = { day: 0, month: 30, year: 365 };
const order: readonly Grain[] = ["day", "month", "year"];
const joint = /至|到|—+|－|–|-|~|～/;
/** 3月1日至5日, 12月28日—1月3日 in a draft whose year is not known. */
const plainDays =
  /^(\d{1,2})月(\d{1,2})[日号]?(?:[（(][^（）()]*[）)])?(?:起)?(?:至|到|—{1,2}|－|–|-|~|～)(?:(\d{1,2})月)?(\d{1,2})[日号]/;
/** Any year but a leap year; where February ends between the two, one day more is right too. */
const common = 2023;

/** The stretch of one figure that names both ends: 3月1日至5日, 2016年至2020年. */
export function stretchOf(draft: RuleDraft, figure: Figure): Stretch | undefined {
  const text = draft.folded.slice(figure.start, figure.end);
  if (!joint.test(text)) return undefined;
  const [from, to] = [dayOfIso(figure.from ?? ""), dayOfIso(figure.to ?? "")];
  if (from === undefined || to === undefined || from > to) return undatedStretch(text);
  const [first = "", last = ""] = [text.slice(0, text.search(joint)), text];
  const start = grainOf(first, grainOf(last));
  return stretch(
    { from, to: from + slack[start], grain: start },
    { from: to - slack[grainOf(last)], to, grain: grainOf(last) },
  );
}

/** The stretch between two figures that name an end each: 2015年开工，2020年完工. */
export function stretchBetween(draft: RuleDraft, first: Figure, last: Figure): Stretch | undefined {
  const ends = [first, last].map((figure) => {
    const [from, to] = [dayOfIso(figure.from ?? ""), dayOfIso(figure.to ?? "")];
    const text = draft.folded.slice(figure.start, figure.end);
    return from === undefined || to === undefined || joint.test(text)
      ? undefined
      : { from, to, grain: grainOf(text) };
  });
  const [start, end] = ends;
  return start && end && start.to < end.from ? stretch(start, end) : undefined;
}

interface End {
  readonly from: number;
  readonly to: number;
  readonly grain: Grain;
}

function stretch(start: End, end: End): Stretch | undefined {
  const min = Math.max(0, end.from - start.to);
  const max = end.to - start.from + 1;
  const grain = order.indexOf(start.grain) > order.indexOf(end.grain) ? start.grain : end.grain;
  return { min, max, grain, years: Math.round((end.to - start.from) / 365.25) - (grain === "year" ? 1 : 0) };
}

function undatedStretch(text: string): Stretch | undefined {
  const [, m1 = "", d1 = "", m2, d2 = ""] = plainDays.exec(text) ?? [];
  const [month, day, lastMonth, lastDay] = [m1, d1, m2 ?? m1, d2].map(Number);
  if (!month || !day || !lastMonth || !lastDay) return undefined;
  if (day > daysInMonth(common, month) || lastDay > daysInMonth(common, lastMonth)) return undefined;
  const year = lastMonth < month ? common + 1 : common;
  const min = dayOf(year, lastMonth, lastDay) - dayOf(common, month, day);
  const overFebruary = year > common || (month <= 2 && lastMonth > 2);
  return min < 0 ? undefined : { min, max: min + (overFebruary ? 2 : 1), grain: "day", years: 0 };
}

/** The grain of the last date in some words; `shared` where they leave it to the other end (3月1—5日, 2019至2023年). */
function grainOf(words: string, shared: Grain = "month"): Grain {
  const text = words.replace(/[（(][^（）()]*[）)]$/, "");
  if (/[日号](?:[上下]午|清晨|凌晨|早上|中午|傍晚|晚上?|深夜)?起?$/.test(text)) return "day";
  if (/年$/.test(text)) return "year";
  return /\d$/.test(text) ? shared : "month";
}
