import { readTime, type TimeContext, timeStarters } from "../../../src/engine/time/readTime.ts";

/** Every time expression of a text as `written from..to`, `?` for an end that is not known, one date for a single day. */
export function timesIn(text: string, date?: string): string[] {
  return readAll(text, date === undefined ? {} : { date }).map(({ written, from, to }) =>
    from === to ? `${written} ${from ?? "?"}` : `${written} ${from ?? "?"}..${to ?? "?"}`,
  );
}

/** The same expressions without their days. */
export function wordsIn(text: string, date?: string): string[] {
  return readAll(text, date === undefined ? {} : { date }).map(({ written }) => written);
}

/** The days of a text that is one time expression and nothing else. */
export function daysOf(text: string, context: TimeContext = {}): string {
  const time = readTime(text, 0, context);
  if (time?.end !== text.length) return `read ${time ? text.slice(0, time.end) : "nothing"}`;
  return time.from === time.to ? (time.from ?? "?") : `${time.from ?? "?"}..${time.to ?? "?"}`;
}

function readAll(
  text: string,
  context: TimeContext,
): { written: string; from: string | undefined; to: string | undefined }[] {
  const found: { written: string; from: string | undefined; to: string | undefined }[] = [];
  let known = context;
  for (let at = 0; at < text.length; ) {
    const time = timeStarters.has(text.charCodeAt(at)) ? readTime(text, at, known) : undefined;
    if (time) {
      found.push({ written: text.slice(at, time.end), from: time.from, to: time.to });
      known = {
        ...known,
        lastYear: time.year ?? known.lastYear,
        lastMonth: time.month ?? known.lastMonth,
      };
      at = time.end;
    } else {
      at = afterNumeral(text, at);
    }
  }
  return found;
}

/** As the figure scanner does, a run of digits is tried at its start only. */
function afterNumeral(text: string, at: number): number {
  let end = at + 1;
  if (/\d/u.test(text.charAt(at))) while (/[\d.]/u.test(text.charAt(end))) end++;
  return end;
}
