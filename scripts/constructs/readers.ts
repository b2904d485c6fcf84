import * as chrono from "chrono-node";
import { recognize } from "../../bench/recognizers.ts";
import { readFigures } from "../../src/engine/figures/readFigures.ts";
import { meaningOf } from "./meaning.ts";

/** One thing a reader found: where it stands as text, and what it takes it for. */
export interface Found {
  readonly text: string;
  readonly means: string;
}

export interface Reader {
  readonly name: string;
  read(text: string): Found[];
}

const date = "2024-03-19";
const day = new Date(2024, 2, 19, 12);

interface Resolution {
  readonly value?: unknown;
  readonly unit?: unknown;
  readonly values?: readonly {
    readonly value?: string;
    readonly start?: string;
    readonly end?: string;
    readonly timex?: string;
  }[];
}

/** Periods by their last day: Recognizers-Text gives the day after it. */
function resolved(resolution: Resolution | undefined): string {
  if (resolution?.values) {
    return resolution.values
      .map(({ value, start, end, timex }) => {
        if (value !== undefined) return value;
        return start || end ? `${start ?? ".."}/${end === undefined ? ".." : dayBefore(end)}` : `${timex}`;
      })
      .join(" or ");
  }
  return [resolution?.value, resolution?.unit]
    .filter((part) => part !== undefined && part !== null)
    .join(" ");
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function iso(when: Date): string {
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${when.getFullYear()}-${pad(when.getMonth() + 1)}-${pad(when.getDate())}`;
}

export const readers: readonly Reader[] = [
  {
    name: "Heshu",
    read: (text) =>
      readFigures(text, { date }).map((figure) => ({ text: figure.text, means: meaningOf(figure) })),
  },
  {
    name: "Recognizers-Text",
    read: (text) =>
      longest(
        recognize(text).map(({ start, end, resolution }) => ({
          start,
          end: end + 1,
          text: text.slice(start, end + 1),
          means: resolved(resolution as Resolution | undefined),
        })),
      ),
  },
  {
    name: "chrono-node (dates only)",
    read: (text) =>
      chrono.zh.hans.parse(text, day).map((result) => ({
        text: result.text,
        means: `${iso(result.start.date())}${result.end ? `/${iso(result.end.date())}` : ""}`,
      })),
  },
];

/** Of overlapping finds the longest: the models of Recognizers-Text answer one by one. */
function longest(found: (Found & { readonly start: number; readonly end: number })[]): Found[] {
  const kept: typeof found = [];
  for (const each of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every((other) => each.end <= other.start || each.start >= other.end)) kept.push(each);
  }
  return kept.sort((a, b) => a.start - b.start);
}
