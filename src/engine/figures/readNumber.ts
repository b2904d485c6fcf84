import { type Codes, codeAt, isDigit, isHan, isLatin } from "../text/codes.ts";
import { codeOf, codesOf, dot, pieceUnit } from "./characters.ts";
import { isWordPart } from "./chineseWords.ts";
import { readCompound } from "./compounds.ts";
import { currencyBefore, currencyNamed } from "./currencyBefore.ts";
import { settleDegree } from "./degrees.ts";
import { closeFigure, openFigure, setNumber, setUnit } from "./figureBuilder.ts";
import { readFraction } from "./fractions.ts";
import { addOwnHedges, readHedgesBefore, readHedgesBehind } from "./hedging.ts";
import { isLookalike } from "./lookalikes.ts";
import { isMoneyBefore } from "./money.ts";
import type { Numeral } from "./numeral.ts";
import { readOrdinal } from "./ordinals.ts";
import type { Quantity } from "./quantity.ts";
import { readRange } from "./ranges.ts";
import { readRate } from "./rates.ts";
import { readRatio, skipGroups } from "./ratios.ts";
import type { Reading } from "./reading.ts";
import { shareUnit } from "./sharing.ts";
import { readSign } from "./signs.ts";

const nth = codeOf("第");
const operators = codesOf("×+");
const yuan = "CNY";
const fold = codeOf("折");
const zero = codeOf("0");

/** Reads the figure whose number starts at `at`. Answers where reading goes on, always past `at`. */
export function readNumber(reading: Reading, at: number): number {
  const { codes, first, second } = reading;
  const rate = readRate(reading, at);
  if (rate > 0) return rate;
  if (!reading.quantities.read(at, first)) return skipUnread(reading, at);
  const fraction = readFraction(reading);
  if (fraction > 0) return fraction;
  if (codeAt(codes, at - 1) === nth) return readOrdinal(reading, at - 1);
  if (reading.ordinalAt === at) return readOrdinal(reading, at);
  const { numeral } = first;
  if (codeAt(codes, at - 1) === dot) addLeadingPoint(reading, at);
  if (isDigit(codeAt(codes, at)) && codeAt(codes, at) === 0x30 && isDigit(codeAt(codes, at + 1))) {
    return skipGroups(codes, numeral.end); // 0755, 007
  }
  const signed = readSign(reading, numeral.start, first);
  if (signed < 0) return Math.max(numeral.end, at + 1);
  const currency = currencyBefore(codes, signed, first);
  if (currency !== undefined) first.makeSum();
  if (currency === undefined) readCompound(reading, first);
  const range = readRange(reading);
  if (range) readCompound(reading, second);
  if (!range) {
    const ratio = currency === undefined ? readRatio(reading, signed) : 0;
    if (ratio > 0) return ratio;
  }
  const last = range ? second : first;
  reading.hedges.clear();
  const start = currency === undefined ? signed : Math.max(currency.start, reading.floor);
  const from = readHedgesBefore(reading, start, first);
  addOwnHedges(reading, first);
  if (range) addOwnHedges(reading, second);
  const to = readHedgesBehind(reading, last.end, first, range);
  if (currency === undefined && isNoFigure(reading, from, last, range)) return afterNoFigure(reading, last);
  settleDegree(codes, from, last);
  closeNumber(reading, from, to, last, range, currency?.currency, start);
  return to;
}

function isNoFigure(reading: Reading, from: number, last: Quantity, range: boolean): boolean {
  const { codes, first, hedges } = reading;
  const { numeral } = first;
  if (!numeral.arabic) return isWordPart(codes, from, first, last, range, hedges);
  // 7×24小时, 4×100米; but 2×66万千瓦 are so many of that size.
  if (operators.has(codeAt(codes, from - 1)) && isDigit(codeAt(codes, from - 2)))
    return last.unit?.dimension !== "power";
  if (last.unit?.unit === "点") return !numeral.decimals && numeral.end - numeral.start < 2;
  return last.unit === undefined && isLookalike(codes, from, last, hedges.count > 0);
}

/** Past an identifier as a whole; past a word only as far as its numeral. */
function afterNoFigure(reading: Reading, last: Quantity): number {
  const { codes, first } = reading;
  return first.numeral.arabic ? Math.max(skipGroups(codes, last.numeral.end), last.end) : first.numeral.end;
}

function closeNumber(
  reading: Reading,
  from: number,
  to: number,
  last: Quantity,
  range: boolean,
  currency: string | undefined,
  start: number,
): void {
  const { codes, first } = reading;
  const { unit } = last;
  const money =
    currency ?? (unit === undefined && isMoneyBefore(reading.codes, from, last) ? yuan : undefined);
  const kind = money === undefined ? (unit?.kind ?? "number") : "money";
  const figure = openFigure(reading, kind, from, to, first.numeral.start, last.numberEnd);
  let power = unit?.power ?? 0;
  if (power === 1 && isTwoDigits(codes, first.numeral) && codeAt(codes, last.unitStart) === fold) power = 0;
  setNumber(figure, first, range ? last : undefined, reading.hedges, power);
  if (money !== undefined && currency === undefined) figure.unit = money;
  else if (currency !== undefined) setUnit(reading, figure, currency, start, first.numeral.start);
  else if (unit !== undefined)
    setUnit(reading, figure, unitIn(codes, from, last), last.unitStart, last.unitEnd);
  if (figure.unit !== undefined && reading.open.length > 0) shareUnit(reading, figure, last);
  const mayShare = !range && (kind === "number" || unit?.unit === pieceUnit);
  closeFigure(reading, figure, mayShare);
  if (mayShare) reading.open.push(first.numeral.start);
}

/** 八五折, 75折: tenths and hundredths digit by digit; 10折 is the full price. */
function isTwoDigits(
  codes: Codes,
  { positional, arabic, start, end, decimals, magnitudes }: Numeral,
): boolean {
  if (positional) return true;
  return arabic && end - start === 2 && !decimals && magnitudes === 0 && codeAt(codes, end - 1) !== zero;
}

/** The unit of a quantity, 元 being that of another currency where one is named before. */
function unitIn(codes: Codes, from: number, { unitName, unitStart, unitEnd }: Quantity): string | undefined {
  if (unitName !== yuan || unitEnd !== unitStart + 1) return unitName;
  return currencyNamed(codes, from) ?? unitName;
}

/** .5 is 0.5; a point behind a word is its full stop. */
function addLeadingPoint(reading: Reading, at: number): void {
  const { codes, first, floor } = reading;
  const { numeral } = first;
  const before = codeAt(codes, at - 2);
  if (at <= floor || !numeral.arabic || numeral.decimals || numeral.vague) return;
  if (isDigit(before) || isLatin(before) || isHan(before) || before === dot) return;
  let digits = 0;
  while (isDigit(codeAt(codes, at + digits))) digits++;
  if (numeral.end > at + digits) return;
  numeral.start = at - 1;
  first.start = at - 1;
  numeral.exponent -= digits;
  numeral.precision -= digits;
  numeral.decimals = true;
}

/** Past digits too long to be a number, with the letters on them. */
function skipUnread(reading: Reading, at: number): number {
  const { codes } = reading;
  let i = at;
  while (isDigit(codeAt(codes, i)) || (i > at && isLatin(codeAt(codes, i)))) i++;
  return Math.max(i, at + 1);
}
