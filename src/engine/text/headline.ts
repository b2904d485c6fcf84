import type { Span } from "../figures/figure.ts";

const longestHeadline = 60;

/** The draft's headline: a short first line without a full stop, with something below it. */
export function headlineOf(text: string): Span | undefined {
  const first = /^\s*([^\r\n]+)/.exec(text);
  const line = first?.[1]?.trimEnd();
  if (first === null || line === undefined) return undefined;
  const end = first[0].trimEnd().length;
  const start = end - line.length;
  if (line.length > longestHeadline || /[。！？；]$/.test(line)) return undefined;
  return /\S/.test(text.slice(first[0].length)) ? { start, end } : undefined;
}
