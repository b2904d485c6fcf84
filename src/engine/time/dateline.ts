import type { IsoDate, Span } from "../figures/figure.ts";
import { agencies, agencyEndings, datelineVerbs } from "../lexicon/agencies.ts";
import { fold } from "../text/fold.ts";
import { dayOf, isCivilDay, isoOf } from "./calendar.ts";

/** The opening of a report that says who filed it, where and when: 新华社北京3月20日电. */
export interface Dateline extends Span {
  readonly agency?: string;
  readonly place?: string;
  /** Only where the year is written too. */
  readonly date?: IsoDate;
  readonly month?: number;
  readonly day?: number;
}

/** A dateline stands at the head of one of the first lines. */
const MAX_LINES = 12;
const MAX_LENGTH = 60;

const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");

const HEAD = /^[\s\u3000#>*_（(【[]*(?:据)?/u;
const BODY = new RegExp(
  `^(?<agency>${alternatives(agencies)}|[\\p{Script=Han}]{2,6}?(?:${alternatives(agencyEndings)}))` +
    "(?<place>[\\p{Script=Han}·、/]{0,12}?)" +
    "(?:(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日)?" +
    `(?<verb>${alternatives(datelineVerbs)})` +
    "(?=[\\s\\u3000：:（(，,【[）)】\\]*_]|记者|$)",
  "u",
);

/** Reads the dateline of a text; undefined when it has none. Offsets are those of the text. */
export function readDateline(text: string): Dateline | undefined {
  let start = 0;
  for (let line = 0; line < MAX_LINES && start < text.length; line++) {
    const found = readAt(text, start);
    if (found) return found;
    const next = text.indexOf("\n", start);
    if (next < 0) return undefined;
    start = next + 1;
  }
  return undefined;
}

function readAt(text: string, lineStart: number): Dateline | undefined {
  const line = fold(text.slice(lineStart, lineStart + MAX_LENGTH));
  const head = HEAD.exec(line)?.[0].length ?? 0;
  const newline = line.indexOf("\n", head);
  const match = BODY.exec(line.slice(head, newline < 0 ? undefined : newline));
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const { agency, place, year, month, day } = groups;
  // 有网报道, 记者讯: an unknown name counts only with a day or a place and 电 or 讯.
  if (agency !== undefined && !agencies.includes(agency) && month === undefined) return undefined;
  const start = lineStart + head;
  return {
    start,
    end: start + match[0].length,
    ...(agency ? { agency } : {}),
    ...(place ? { place } : {}),
    ...dateOf(year, month, day),
  };
}

function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): Pick<Dateline, "date" | "month" | "day"> {
  if (month === undefined || day === undefined) return {};
  const m = Number(month);
  const d = Number(day);
  // 2024 is a leap year: whether 29 February exists is settled with the year.
  if (!isCivilDay(2024, m, d)) return {};
  const y = year === undefined ? undefined : Number(year);
  const date = y !== undefined && isCivilDay(y, m, d) ? isoOf(dayOf(y, m, d)) : undefined;
  return { month: m, day: d, ...(date === undefined ? {} : { date }) };
}
