import { type Codes, codeAt, isDigit, isHan, isLatin } from "../text/codes.ts";
import { codeOf, codesOf, colon, dashes, dot, minus, slash } from "./characters.ts";
import { compare, plain } from "./decimal.ts";
import { closeFigure, openFigure, setNumber, setUnit } from "./figureBuilder.ts";
import { closeFraction } from "./fractions.ts";
import { readHedgesBefore, readHedgesBehind } from "./hedging.ts";
import { isNamedBefore, isNamedBehind } from "./lookalikes.ts";
import { isPowerOfTen } from "./numeral.ts";
import type { Reading } from "./reading.ts";

const wideColon = codeOf("：");
const against = codeOf("比");
const joiners = codesOf("-:.—/·");
const mostScoreDigits = 3;

/** 3.2比1, 3:1, 1/3, and scores with a dash. Answers where reading goes on, 0 when there is none here. */
export function readRatio(reading: Reading, start: number): number {
  const { codes, first, second } = reading;
  const a = first.numeral;
  if (first.unit !== undefined || first.inside !== undefined || a.vague || a.bare || a.positional) return 0;
  const mark = codeAt(codes, a.end);
  const isDash = dashes.has(mark);
  if (mark !== colon && mark !== wideColon && mark !== against && mark !== slash && !isDash) return 0;
  if (!reading.quantities.read(a.end + 1, second)) return 0;
  const b = second.numeral;
  if (b.vague || b.bare || b.positional || b.arabic !== a.arabic) return 0;
  const next = codeAt(codes, b.end);
  if (isNamedBefore(codes, start)) return skipGroups(codes, b.end); // 图3-1
  if (mark === slash) return readSlash(reading, start);
  if (mark === against) {
    if (second.unit !== undefined || second.inside !== undefined || codeAt(codes, start - 1) === codeOf("第"))
      return 0;
  } else if (next === mark || isLatin(next) || isLatin(codeAt(codes, start - 1))) {
    return isDash ? skipGroups(codes, b.end) : readProportions(reading, start, mark);
  } else if (isDash) {
    if (second.unit !== undefined) return b.end;
    if (b.end - b.start > mostScoreDigits || a.end - a.start > mostScoreDigits)
      return skipGroups(codes, b.end);
    if (mark !== minus && isHan(next)) return b.end;
  }
  reading.hedges.clear();
  const figure = openFigure(reading, "ratio", start, b.end, start, b.end);
  figure.numerator = plain(a.low, a.exponent);
  figure.denominator = plain(b.low, b.exponent);
  closeFigure(reading, figure);
  return b.end;
}

/** 9.2∶37.6∶53.2: three parts and more, of which one has decimals; 12:30:45 is a time. */
function readProportions(reading: Reading, start: number, mark: number): number {
  const { codes } = reading;
  const to = skipGroups(codes, start);
  let hasDecimals = false;
  let end = start;
  for (; end < to; end++) {
    const code = codeAt(codes, end);
    if (code === dot) hasDecimals = true;
    else if (code !== mark && !isDigit(code)) return to;
  }
  if (!hasDecimals || codeAt(codes, end - 1) === mark) return to;
  reading.hedges.clear();
  closeFigure(reading, openFigure(reading, "ratio", start, end, start, end));
  return end;
}

/** 3/4; not 2024/25赛季, 1/8决赛, 2024/3/19. */
function readSlash(reading: Reading, start: number): number {
  const { codes, first, second } = reading;
  const a = first.numeral;
  const b = second.numeral;
  if (b.magnitudes > 0 && a.arabic && isPowerOfTen(b)) return closePer(reading, start);
  if (second.unit !== undefined && a.end - a.start > 1) return a.end + 1; // 220/380伏
  const isProper = compare(a.low, a.exponent, b.low, b.exponent) < 0 && a.low !== 0;
  if (
    a.exponent < 0 ||
    b.exponent < 0 ||
    !a.arabic ||
    !isProper ||
    codeAt(codes, b.end) === slash ||
    isNamedBehind(codes, b.end)
  ) {
    return skipGroups(codes, b.end);
  }
  return closeFraction(reading, start, b.end, plain(a.low, a.exponent), plain(b.low, b.exponent));
}

/** 8.6/10万: so many of every hundred thousand. */
function closePer(reading: Reading, start: number): number {
  const { first, second, view } = reading;
  const { end } = second.numeral;
  reading.hedges.clear();
  const from = readHedgesBefore(reading, start, first);
  const to = readHedgesBehind(reading, end, undefined, false);
  const figure = openFigure(reading, "measure", from, to, start, first.numeral.end);
  setNumber(figure, first, undefined, reading.hedges, 0);
  setUnit(reading, figure, view.folded.slice(first.numeral.end, end), first.numeral.end, end);
  closeFigure(reading, figure);
  return to;
}

/** Past groups of digits and letters joined by marks: telephone numbers, ISBNs, versions. */
export function skipGroups(codes: Codes, at: number): number {
  let i = at;
  for (;;) {
    const code = codeAt(codes, i);
    if (isDigit(code) || isLatin(code)) i++;
    else if (joiners.has(code) && (isDigit(codeAt(codes, i + 1)) || isLatin(codeAt(codes, i + 1)))) i += 2;
    else return i;
  }
}
