/** Reading single characters and small numerals in place: nothing is sliced, so a miss costs no memory. */

/** A numeral of at most five characters, as dates use them. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
  /** Characters it is written with. */
  readonly length: number;
  /** Digits one by one (`2024`, `二〇二四`, `七八`), not `二十四`. */
  readonly positional: boolean;
  readonly arabic: boolean;
}

const MAX_LENGTH = 5;
const LONGEST_RUN = 32;
const TEN = 10;
const LETTER_O = 0x4f;

/** Every character that a numeral may begin with. */
export const numeralCharacters = "0123456789〇○零一二两三四五六七八九十廿卅";

export const OPEN_QUOTES = '“"「『‘';
export const CLOSE_QUOTES = '”"」』’';

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const chineseDigits = new Int8Array(0x10000).fill(-1);
for (const [characters, value] of [
  ["〇○零", 0],
  ["一", 1],
  ["二两", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5],
  ["六", 6],
  ["七", 7],
  ["八", 8],
  ["九", 9],
  ["十", TEN],
  ["廿", 20],
  ["卅", 30],
] as const) {
  for (const character of characters) chineseDigits[character.charCodeAt(0)] = value;
}

/** 0 to 9, 10 for 十, 20 for 廿, 30 for 卅; -1 for every other character. ○ is often typed for 〇. */
export function chineseDigit(code: number): number {
  return chineseDigits[code] ?? -1;
}

export function isNumeralCode(code: number): boolean {
  return isDigit(code) || chineseDigit(code) >= 0;
}

/** 二0二四, 二OO八: what is typed for 〇 among Chinese digits. */
function isTypedZero(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x30 || code === LETTER_O) && isDigitOrTypedZero(text.charCodeAt(at - 1));
}

function isDigitOrTypedZero(code: number): boolean {
  return code === 0x30 || code === LETTER_O || chineseDigit(code) >= 0;
}

/** Past the characters of a numeral at `at`, whatever it says. */
export function skipNumeral(text: string, at: number): number {
  let end = at;
  // Bounded, so that a text of nothing but digits takes linear time.
  while (
    end - at < LONGEST_RUN &&
    (isNumeralCode(text.charCodeAt(end)) || (end > at && isTypedZero(text, end)))
  )
    end++;
  return end;
}

export function readNumeral(text: string, at: number): Numeral | undefined {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readArabic(text, at);
  return chineseDigit(code) >= 0 ? readChinese(text, at) : undefined;
}

function readArabic(text: string, at: number): Numeral | undefined {
  let end = at;
  let value = 0;
  for (; ; end++) {
    const digit = text.charCodeAt(end) - 0x30;
    if (!(digit >= 0 && digit <= 9)) break;
    if (end - at === MAX_LENGTH) return undefined;
    value = value * 10 + digit;
  }
  return { value, end, length: end - at, positional: true, arabic: true };
}

function readChinese(text: string, at: number): Numeral | undefined {
  let end = at;
  let tens = -1; // where 十 stands
  let value = 0;
  for (; ; end++) {
    const written = chineseDigit(text.charCodeAt(end));
    const digit = written < 0 && end > at && tens < 0 && isTypedZero(text, end) ? 0 : written;
    if (digit < 0) break;
    if (end - at === MAX_LENGTH) return undefined;
    if (digit >= TEN) {
      if (tens >= 0 || end - at > 1 || (end > at && digit > TEN)) return undefined;
      tens = end;
      value = end === at ? digit : value * TEN;
    } else if (tens >= 0) {
      if (end - tens > 1 || digit === 0) return undefined;
      value += digit;
    } else {
      value = value * 10 + digit;
    }
  }
  if (isMagnitude(text.charCodeAt(end))) return undefined;
  return { value, end, length: end - at, positional: tens < 0, arabic: false };
}

function isMagnitude(code: number): boolean {
  // 百 千 万 亿 兆
  return code === 0x767e || code === 0x5343 || code === 0x4e07 || code === 0x4ebf || code === 0x5146;
}

/** Past at most three characters that leave a gap but end nothing: spaces and zero-width marks. */
export function skipGap(text: string, at: number): number {
  let i = at;
  while (i < at + 3 && isGap(text.charCodeAt(i))) i++;
  return i;
}

function isGap(code: number): boolean {
  if (code === 0x20) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x2060 ||
    code === 0xfeff
  );
}

// By code and by hand: these run at every candidate, and charAt and startsWith cost several times as much.
export function hasWord(text: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** The first of `words` that stands at `at`. */
export function wordAt(text: string, at: number, words: readonly string[]): string | undefined {
  for (const word of words) {
    if (hasWord(text, at, word)) return word;
  }
  return undefined;
}

/** The first of `words` that ends right before `at`. */
export function wordBefore(text: string, at: number, words: readonly string[]): string | undefined {
  for (const word of words) {
    if (at >= word.length && hasWord(text, at - word.length, word)) return word;
  }
  return undefined;
}

/** True when one of `chars` stands at `at`. */
export function hasOneOf(text: string, at: number, chars: string): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  for (let i = 0; i < chars.length; i++) {
    if (chars.charCodeAt(i) === code) return true;
  }
  return false;
}

/** The offset after a range mark (至 到 — – - ～) and the gaps around it; -1 when there is none. */
export function skipRangeMark(text: string, at: number): number {
  const mark = skipGap(text, at);
  switch (text.charCodeAt(mark)) {
    case 0x81f3: // 至
    case 0x5230: // 到
    case 0x2d: // -
    case 0x7e: // ~
    case 0xff5e: // ～
    case 0x301c: // 〜
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013: // –
    case 0x2212: // −
    case 0xff0d: // －
      return skipGap(text, mark + 1);
    case 0x2014: // —
    case 0x2015: // ―
    case 0x2500: // ─
      return skipGap(text, text.charCodeAt(mark + 1) === text.charCodeAt(mark) ? mark + 2 : mark + 1);
    default:
      return -1;
  }
}
