import {
  bigMagnitudes,
  chineseDigits,
  formalDigits,
  formalMagnitudes,
  smallMagnitudes,
  tensDigits,
} from "../lexicon/numerals.ts";

/** What a character is inside a numeral. */
export const CodeKind = {
  none: 0,
  /** 0–9 */
  arabic: 1,
  /** 〇 零 一 … 九 两 */
  digit: 2,
  /** 十 百 千 */
  small: 3,
  /** 万 亿 兆 */
  big: 4,
  /** 几 数: a digit left open */
  few: 5,
  /** 廿 卅 */
  tens: 6,
} as const;

const kinds = new Uint8Array(0x10000);
const values = new Uint8Array(0x10000);

function enter(rows: Readonly<Record<string, number>>, kind: number): void {
  for (const [character, value] of Object.entries(rows)) {
    kinds[character.charCodeAt(0)] = kind;
    values[character.charCodeAt(0)] = value;
  }
}

for (let digit = 0; digit <= 9; digit++) enter({ [String(digit)]: digit }, CodeKind.arabic);
enter(chineseDigits, CodeKind.digit);
enter(smallMagnitudes, CodeKind.small);
enter(bigMagnitudes, CodeKind.big);
enter({ 几: 0, 数: 0 }, CodeKind.few);
enter(tensDigits, CodeKind.tens);

export function numeralKind(code: number): number {
  return kinds[code] ?? CodeKind.none;
}

/** The digit, or the power of ten, that the character stands for. */
export function numeralValue(code: number): number {
  return values[code] ?? 0;
}

/** What a formal numeral is written as in everyday characters: 壹 → 一, 佰 → 百. */
const everyday = new Uint16Array(0x10000);
for (const [formal, plain] of [
  [formalDigits, chineseDigits],
  [formalMagnitudes, smallMagnitudes],
] as const) {
  for (const [character, value] of Object.entries(formal)) {
    const [same] = Object.entries(plain).find((row) => row[1] === value && row[0] !== "〇") ?? [];
    if (same !== undefined && same !== character) everyday[character.charCodeAt(0)] = same.charCodeAt(0);
  }
}

/** The everyday character for a formal one (壹, 佰), 0 for any other. */
export function everydayOf(code: number): number {
  return everyday[code] ?? 0;
}

/** A character that a numeral may begin with. */
export function isNumeralStart(code: number): boolean {
  return numeralKind(code) !== CodeKind.none || everydayOf(code) !== 0;
}
