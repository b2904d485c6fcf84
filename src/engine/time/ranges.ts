import { type Frame, type Moment, momentBetween, type Reader } from "./moment.ts";
import { hasOneOf, hasWord, isDigit, skipGap, skipRangeMark, wordAt } from "./scan.ts";

/** Goes on over 至 and its like to the other end of a range: 10月29日至30日. */
export function withRightEnd(
  text: string,
  at: number,
  left: Moment,
  frame: Frame,
  readMoment: Reader,
): Moment {
  if (left.grain === "listed" || (left.grain === "years" && left.to === undefined)) return left;
  const mark = hasWord(text, left.end, "起") ? left.end + 1 : left.end;
  const start = skipRangeMark(text, mark);
  if (start < 0) return withBetween(text, left, frame, readMoment);
  if (mark > left.end && !hasOneOf(text, mark, "至到")) return left;
  // A double dash mostly explains (今天——6月1日); it joins two dates only where both are written in figures.
  const isDash = text.charCodeAt(skipGap(text, left.end)) === 0x2014 && text.charCodeAt(start - 2) === 0x2014;
  if (isDash && !(isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(start)))) return left;
  const right = readMoment(text, start, { ...frame, left });
  return right ? joined(left, right) : left;
}

/** 2015年和2018年之间. */
function withBetween(text: string, left: Moment, frame: Frame, readMoment: Reader): Moment {
  if (!hasOneOf(text, left.end, "和与及")) return left;
  const right = readMoment(text, skipGap(text, left.end + 1), { ...frame, left });
  if (!right || !hasWord(text, right.end, "之间")) return left;
  const range = joined(left, right);
  return range === left ? left : { ...range, end: right.end + 2 };
}

function joined(left: Moment, right: Moment): Moment {
  if (right.grain === "listed") return left;
  if (left.from !== undefined && right.to !== undefined && right.to < left.from) return left;
  const sameDay = isDay(left) && isDay(right) && left.from !== undefined && left.from === right.to;
  return momentBetween(
    right.end,
    sameDay || (left.grain === "time" && right.grain === "time") ? "time" : "years",
    left.from,
    right.to,
    left.relative || right.relative,
    left.year === right.year ? right.year : undefined,
    left.month === right.month ? right.month : undefined,
  );
}

function isDay(moment: Moment): boolean {
  return moment.grain === "day" || moment.grain === "time";
}

const SINCE = ["以来", "至今", "到现在", "到目前", "至目前"];

/** 以来, 至今: from there to the day of writing. */
export function withTail(text: string, at: number, moment: Moment, frame: Frame): Moment {
  if (moment.grain === "listed" || moment.grain === "time") return moment;
  const tail = wordAt(text, moment.end, SINCE) ?? plainSince(text, at, moment);
  if (tail === undefined || hasOneOf(text, moment.end + tail.length, "年天日")) return moment;
  const today = frame.today?.number;
  const to = today !== undefined && moment.from !== undefined && today < moment.from ? undefined : today;
  return momentBetween(moment.end + tail.length, "years", moment.from, to, true, sameYear(moment, frame));
}

/** 自2012年|来, not 2012年|来京. */
function plainSince(text: string, at: number, moment: Moment): string | undefined {
  const since = hasWord(text, moment.end, "来") && hasOneOf(text, at - 1, "自从");
  return since && hasOneOf(text, moment.end + 1, "，、。；首最的") ? "来" : undefined;
}

/** 今年以来 is still of this year; 2012年以来 settles no year for what follows. */
function sameYear(moment: Moment, frame: Frame): number | undefined {
  return moment.year !== undefined && moment.year === frame.today?.year ? moment.year : undefined;
}
