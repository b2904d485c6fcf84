import { type Codes, codeAt, isBreak, isDigit, isLatin } from "../text/codes.ts";
import { TextView } from "../text/view.ts";
import { mayBeginTime, timeStarters } from "../time/readTime.ts";
import { codeOf, codesOf, dot, slash } from "./characters.ts";
import { isCurrencyCode } from "./currencyBefore.ts";
import { readDoubling } from "./doublings.ts";
import type { Figure, IsoDate } from "./figure.ts";
import { readHalf } from "./fractions.ts";
import { leftAloneLength } from "./leftAlone.ts";
import { CodeKind, isNumeralStart, numeralKind } from "./numeralCodes.ts";
import { Reading } from "./reading.ts";
import { readNumber } from "./readNumber.ts";
import { TimeReader } from "./times.ts";

export interface ReadFiguresOptions {
  /** The day the text was written, to settle 去年 and 3月19日. */
  readonly date?: IsoDate | undefined;
}

/** What may begin at a character, as bits. */
const Begins = { digit: 64, numeral: 1, half: 2, doubling: 4, time: 8, latin: 16, line: 32 } as const;

const begins = new Uint8Array(0x10000);
for (let code = 0; code < begins.length; code++) {
  if (isDigit(code)) begins[code] = Begins.digit;
  else if (isNumeralStart(code)) begins[code] = Begins.numeral;
  else if (isLatin(code)) begins[code] = Begins.latin;
  else if (isBreak(code)) begins[code] = Begins.line;
}
for (const code of timeStarters) mark(code, Begins.time);
mark(codeOf("半"), Begins.half);
mark(codeOf("翻"), Begins.doubling);

function mark(code: number, bit: number): void {
  begins[code] = (begins[code] ?? 0) | bit;
}

/** Every figure in a text, in order, none overlapping another. Never throws, and takes time in the text's length. */
export function readFigures(text: string, options: ReadFiguresOptions = {}): Figure[] {
  return figuresIn(new TextView(text), options.date);
}

const blank = new TextView("");
// Most texts are lines, with a figure or two: making these would take longer than reading them.
const reading = new Reading(blank);
const times = new TimeReader(blank, undefined);

/** Every figure in a text as a view shows it. */
export function figuresIn(view: TextView, date: IsoDate | undefined): Figure[] {
  const { codes, length } = view;
  reading.turnTo(view);
  times.turnTo(view, date);
  for (let at = 0; at < length; ) {
    const code = codeAt(codes, at);
    const bits = begins[code] ?? 0;
    // Most characters begin nothing, and most that may begin a date do not.
    if (bits === 0 || (bits === Begins.time && !mayBeginTime(code, codeAt(codes, at + 1)))) {
      at++;
      continue;
    }
    const next = readAt(reading, times, at, bits);
    // What was recognised, figure or not, holds no hedge and no sign of what follows. A currency may: US$5.
    const isCurrency =
      (bits & Begins.latin) !== 0 && (codeAt(codes, next) === dollar || isCurrencyCode(codes, at, next));
    if (!isCurrency && (next > at + 1 || bits & Begins.line)) reading.floor = next;
    at = next;
  }
  return reading.figures;
}

/** Reads what begins at `at`; answers where reading goes on. */
function readAt(reading: Reading, times: TimeReader, at: number, bits: number): number {
  const { codes, figures } = reading;
  if (bits & Begins.latin) return skipLatin(codes, at);
  if (bits & Begins.line) {
    times.startParagraph();
    if (reading.open.length > 0) reading.open.length = 0;
    return at + 1;
  }
  if (bits & Begins.time) {
    const time = times.read(at);
    if (time !== undefined) {
      figures.push(time);
      if (reading.open.length > 0) reading.open.length = 0;
      return times.end;
    }
  }
  if (bits & (Begins.numeral | Begins.half)) {
    if (isOpenDigit(codes, at)) return at + 1;
    const word = leftAloneLength(codes, at, reading.floor);
    if (word > 0) return at + word;
  }
  if (bits & Begins.half) {
    const end = readHalf(reading, at);
    if (end > 0) return end;
  }
  if (bits & Begins.doubling) {
    const end = readDoubling(reading, at);
    if (end > 0) return end;
  }
  return bits & (Begins.digit | Begins.numeral | Begins.half) ? readNumber(reading, at) : at + 1;
}

/** 数据, 几个: without a magnitude behind them 数 and 几 are no numeral, and far the commonest of their kind. */
function isOpenDigit(codes: Codes, at: number): boolean {
  if (numeralKind(codeAt(codes, at)) !== CodeKind.few) return false;
  const next = numeralKind(codeAt(codes, at + 1));
  return next !== CodeKind.small && next !== CodeKind.big;
}

/** Letters of an ISO 4217 code. */
const codeLetters = 3;
const dollar = codeOf("$");
const joiners = codesOf("-._/@:~?=&#+%");
const magnitude = codeOf("M");
const level = codeOf("级");
const amountEnds = codesOf("万亿%‰");

/** Past names, addresses and models in Latin letters, digits included: PM2.5, C919, a@b.cn, https://… */
function skipLatin(codes: Codes, at: number): number {
  let i = at + 1;
  while (isLatin(codeAt(codes, i))) i++;
  if (i === at + codeLetters && isCurrencyCode(codes, at, i)) return i; // USD5
  // GDP4.4万亿元, CPI0.2%: an abbreviation and its figure.
  if (isDigit(codeAt(codes, i))) {
    const end = afterDecimal(codes, i);
    if (i > at + 1 && amountEnds.has(end)) return i;
    if (codeAt(codes, at) === magnitude && end === level) return i; // M5.6级, Ms6.1级
  }
  for (;;) {
    const code = codeAt(codes, i);
    if (isLatin(code) || isDigit(code)) i++;
    else if (joiners.has(code)) {
      const next = codeAt(codes, i + 1);
      if (!isLatin(next) && !isDigit(next) && next !== slash) return i;
      i++;
    } else return i;
  }
}

/** What stands behind the digits and the point at `at`. */
function afterDecimal(codes: Codes, at: number): number {
  let i = at;
  while (isDigit(codeAt(codes, i)) || (codeAt(codes, i) === dot && isDigit(codeAt(codes, i + 1)))) i++;
  return codeAt(codes, i);
}
