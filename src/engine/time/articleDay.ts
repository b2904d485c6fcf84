import type { IsoDate } from "../figures/figure.ts";
import { inferArticleDate } from "./articleDate.ts";
import { fullDate } from "./fullDate.ts";

/** The day an article speaks from: its own dateline, else the date given, else what its text lets infer. */
export function articleDate(text: string, given: string | undefined): IsoDate | undefined {
  const date = fullDate(given);
  return inferArticleDate(text, date).date ?? date;
}
