import { namedByWhatFollows, namedByWhatPrecedes } from "../lexicon/left-alone.ts";
import { type Codes, codeAt, isBreak, isDigit, isHan, isLatin, isSpace, skipSpace } from "../text/codes.ts";
import { Trie } from "../text/trie.ts";
import { codeOf, codesOf, colon, dot } from "./characters.ts";
import type { Quantity } from "./quantity.ts";

const behind = new Trie<true>(namedByWhatFollows.map((word) => ({ word, row: true })));
const before = new Trie<true>(
  namedByWhatPrecedes.map((entry) => ({ ...entry, row: true })),
  true,
);

const wideColon = codeOf("：");
const isWord = codesOf("为是");
/** 9·11, #3, №5, @12, .5 behind a name */
const marksBefore = codesOf("·#№@_^");
const marksBetween = codesOf(".·_");
const openBrackets = codesOf("（(");
const closeBrackets = codesOf("）)");
const noteOpen = codesOf("[〔【");
const noteClose = codesOf("]〕】");
const listMarks = codesOf(".、．)）");
const labelOpenings = codesOf("：:。；;\n\r ");
/** Minutes and seconds of an angle. */
const angleMarks = codesOf("′″");
const operators = codesOf("+×*=");
const identifierDigits = 7;
const pause = codeOf("、");
const titleEnd = codeOf("》");
const mostListed = 8;
const openQuotes = codesOf("“‘「『");
const closeQuotes = codesOf("”’」』");

/** A number that what follows makes a name: 12345热线, 500强, 318国道; the 2 of 2、3号线 as well. */
export function isNamedBehind(codes: Codes, end: number): boolean {
  let at = end;
  for (let listed = 0; listed < mostListed && codeAt(codes, at) === pause; listed++) {
    let next = at + 1;
    while (isDigit(codeAt(codes, next))) next++;
    if (next === at + 1) break;
    at = next;
  }
  return behind.longest(codes, skipSpace(codes, at)) !== undefined;
}

/** An Arabic number without unit that names, dates or numbers something rather than counting it. */
export function isLookalike(codes: Codes, from: number, quantity: Quantity, hedged: boolean): boolean {
  const { numeral } = quantity;
  const end = quantity.end;
  const next = codeAt(codes, end);
  const previous = codeAt(codes, from - 1);
  if (angleMarks.has(next) || isTerm(codes, from, end, numeral.magnitudes > 0)) return true;
  if (isLatin(next) || (marksBetween.has(next) && isDigit(codeAt(codes, end + 1)))) return true;
  if (
    marksBefore.has(previous) ||
    (previous === dot && isNameCharacter(codeAt(codes, from - 2))) ||
    isNamedBehind(codes, end)
  )
    return true;
  // 点击：3.5万, 阅读 10万+
  if (numeral.magnitudes > 0) return (isColon(previous) || isSpace(previous)) && isNamedBefore(codes, from);
  if (openQuotes.has(previous) && closeQuotes.has(next)) return true; // “985”
  if (next === titleEnd && isHan(previous)) return true; // 《流浪地球2》
  if (isLabel(codes, from, end) || isNamedBefore(codes, from) || isNameEnd(codes, from)) return true;
  if (hedged || numeral.grouped || numeral.decimals || numeral.negative || numeral.exponent !== 0)
    return false;
  return isIdentifier(codes, numeral.start, numeral.end);
}

function isColon(code: number): boolean {
  return code === colon || code === wideColon;
}

function isNameCharacter(code: number): boolean {
  return isLatin(code) || isDigit(code);
}

/** 3+1模式, 7×24, 5+2: a formula or a catchword, not a count. */
function isTerm(codes: Codes, start: number, end: number, large: boolean): boolean {
  if (large) return false;
  const isJoined = (sign: number, other: number) => operators.has(sign) && isNameCharacter(other);
  return (
    isJoined(codeAt(codes, start - 1), codeAt(codes, start - 2)) ||
    isJoined(codeAt(codes, end), codeAt(codes, end + 1))
  );
}

/** Years without 年, hotlines, postcodes, stock codes, telephone and account numbers. */
function isIdentifier(codes: Codes, start: number, end: number): boolean {
  const digits = end - start;
  if (digits >= identifierDigits) return true;
  const first = codeAt(codes, start) - 0x30;
  const second = codeAt(codes, start + 1) - 0x30;
  switch (digits) {
    case 4:
      return (first === 1 && second === 9) || (first === 2 && second === 0);
    case 5:
      return (first === 1 && second <= 2) || (first === 9 && (second === 5 || second === 6));
    case 6:
      return openBrackets.has(codeAt(codes, start - 1));
    default:
      return false;
  }
}

/** List marks and notes: “1.” at the start of a line, “（2）”, “[3]”, “〔2024〕”. */
function isLabel(codes: Codes, start: number, end: number): boolean {
  const previous = codeAt(codes, start - 1);
  const next = codeAt(codes, end);
  if (noteOpen.has(previous) && noteClose.has(next)) return true;
  if (openBrackets.has(previous) && closeBrackets.has(next) && end - start <= 2) return true;
  if (isInlineLabel(codes, previous, end)) return end - start <= 2;
  if (end - start > 3 || !isListMark(codes, end)) return false;
  let i = start - 1;
  while (isSpace(codeAt(codes, i)) || codeAt(codes, i) === codeOf("#")) i--;
  return i < 0 || isBreak(codeAt(codes, i));
}

/** The point behind “1.”, the space behind “1.1 总体要求”. */
function isListMark(codes: Codes, at: number): boolean {
  const mark = codeAt(codes, at);
  if (isSpace(mark)) return isHan(codeAt(codes, at + 1));
  return listMarks.has(mark) && !isDigit(codeAt(codes, at + 1));
}

/** “注：1.本公报…。2.部分…；1）目标；2、措施”: marks of a list inside a line. */
function isInlineLabel(codes: Codes, previous: number, end: number): boolean {
  if (!labelOpenings.has(previous) && previous !== 0) return false;
  const mark = codeAt(codes, end);
  return (mark === dot || mark === pause || closeBrackets.has(mark)) && isHan(codeAt(codes, end + 1));
}

/** 访问量:704, 邮编100010, 电话：… */
export function isNamedBefore(codes: Codes, start: number): boolean {
  let i = start;
  if (isSpace(codeAt(codes, i - 1))) i--;
  const mark = codeAt(codes, i - 1);
  if (isColon(mark) || isWord.has(mark)) i--;
  if (isSpace(codeAt(codes, i - 1))) i--;
  return before.longest(codes, i) !== undefined;
}

/** iPhone 15, GB/T 7714: a name that ends in a number. */
function isNameEnd(codes: Codes, start: number): boolean {
  return isSpace(codeAt(codes, start - 1)) && isLatin(codeAt(codes, start - 2));
}
