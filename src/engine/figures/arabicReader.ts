import { englishMagnitudes } from "../lexicon/numerals.ts";
import { type Codes, codeAt, isDigit, isLatin, skipSpace } from "../text/codes.ts";
import { Trie, type TrieMatch } from "../text/trie.ts";
import { codeOf, codesOf, dot, minus } from "./characters.ts";
import { type Mantissa, toMantissa } from "./decimal.ts";
import { CodeKind, numeralKind } from "./numeralCodes.ts";
import { unitAt } from "./unitAt.ts";

/** Longest run of digits that is still a quantity; anything longer is an identifier. */
export const mostDigits = 24;
/** Digits that a double holds exactly, with room to multiply. */
const plainDigits = 14;

const raisedDot = codeOf("·");
const mostRaised = 3;
const thousandsMarks = codesOf(",，\u2009\u202f\u00a0");
const multiplication = codesOf("×*");
const powerMarks = codesOf("^的");
const exponentMarks = codesOf("eE");
const signs = codesOf("+-");
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const superscriptMinus = codeOf("⁻");
const possessive = codeOf("的");
const negative = codeOf("负");
const times = codeOf("次");
const square = codeOf("方");

const english = new Trie<number>(Object.entries(englishMagnitudes).map(([word, row]) => ({ word, row })));

interface Power {
  readonly value: number;
  readonly end: number;
}

/** Reads a number in Arabic digits: 12,345.6, 1.5×10^8, 3 million. */
export class ArabicReader {
  #codes: Codes;
  /** The number is `mantissa × 10^exponent`. */
  mantissa: Mantissa = 0;
  exponent = 0;
  end = 0;
  decimals = 0;
  /** It has thousands marks. */
  grouped = false;

  constructor(codes: Codes) {
    this.#codes = codes;
  }

  turnTo(codes: Codes): void {
    this.#codes = codes;
  }

  /** False where the digits at `at` are too many for a quantity. */
  read(at: number): boolean {
    const codes = this.#codes;
    let i = at;
    let value = 0;
    let digits = 0;
    for (; isDigit(codeAt(codes, i)); i++, digits++) value = value * 10 + codeAt(codes, i) - 0x30;
    this.grouped = false;
    // Marks go with a first group of at most three digits: 2023,100家 is two numbers.
    if (digits <= 3) {
      for (; digits <= mostDigits && thousandsMarks.has(codeAt(codes, i)) && this.#isGroup(i + 1); i += 4) {
        for (let k = 1; k <= 3; k++) value = value * 10 + codeAt(codes, i + k) - 0x30;
        digits += 3;
        this.grouped = true;
      }
    }
    this.decimals = 0;
    const mark = codeAt(codes, i);
    if (
      (mark === dot && isDigit(codeAt(codes, i + 1))) ||
      (mark === raisedDot && this.#isRaisedDecimal(i + 1))
    ) {
      for (i++; isDigit(codeAt(codes, i)); i++, this.decimals++) value = value * 10 + codeAt(codes, i) - 0x30;
    }
    digits += this.decimals;
    if (digits > mostDigits) return false;
    this.mantissa = digits <= plainDigits ? value : this.#longMantissa(at, i);
    this.exponent = 0 - this.decimals;
    this.end = i;
    this.#readMagnitude();
    return true;
  }

  /** 9·53分, 12·4万: old type set its points high. 5·19 without a unit is a day. */
  #isRaisedDecimal(at: number): boolean {
    let end = at;
    while (isDigit(codeAt(this.#codes, end)) && end - at <= mostRaised) end++;
    if (end === at || end - at > mostRaised) return false;
    if (numeralKind(codeAt(this.#codes, end)) === CodeKind.big) return true;
    const unit = unitAt(this.#codes, end);
    return unit !== undefined && unit.row.kind !== "count" && unit.row.unit !== "日";
  }

  #isGroup(at: number): boolean {
    const codes = this.#codes;
    return (
      isDigit(codeAt(codes, at)) &&
      isDigit(codeAt(codes, at + 1)) &&
      isDigit(codeAt(codes, at + 2)) &&
      !isDigit(codeAt(codes, at + 3))
    );
  }

  #longMantissa(start: number, end: number): Mantissa {
    let value = 0n;
    for (let i = start; i < end; i++) {
      const code = codeAt(this.#codes, i);
      if (isDigit(code)) value = value * 10n + BigInt(code - 0x30);
    }
    return toMantissa(value);
  }

  /** ×10^8, ×10⁸, ×10的8次方, e8, million */
  #readMagnitude(): void {
    const power = this.#readPower(this.end);
    if (power !== undefined) {
      this.exponent += power.value;
      this.end = power.end;
      return;
    }
    const at = skipSpace(this.#codes, this.end);
    const word = this.#readEnglish(at);
    if (word === undefined) return;
    this.exponent += word.row;
    this.end = at + word.length;
  }

  #readEnglish(at: number): TrieMatch<number> | undefined {
    const word = english.longest(this.#codes, at);
    return word === undefined || isLatin(codeAt(this.#codes, at + word.length)) ? undefined : word;
  }

  #readPower(at: number): Power | undefined {
    const codes = this.#codes;
    const mark = codeAt(codes, at);
    // 1.5e8; 5E is the name of something.
    if (exponentMarks.has(mark)) return this.decimals > 0 ? this.#readExponent(at + 1) : undefined;
    if (this.mantissa === 10 && this.decimals === 0 && !multiplication.has(mark))
      return this.#readPowerOfTen(at);
    if (!multiplication.has(mark) || codeAt(codes, at + 1) !== 0x31 || codeAt(codes, at + 2) !== 0x30)
      return undefined;
    return powerMarks.has(codeAt(codes, at + 3)) ? this.#readSpelled(at + 3) : this.#readSuperscript(at + 3);
  }

  /** 10^8, 10⁸, 10的8次方: without a factor before it. */
  #readPowerOfTen(at: number): Power | undefined {
    const mark = codeAt(this.#codes, at);
    const power = powerMarks.has(mark) ? this.#readSpelled(at) : this.#readSuperscript(at);
    return power && { value: power.value - 1, end: power.end };
  }

  /** ^8, 的8次方 */
  #readSpelled(at: number): Power | undefined {
    const codes = this.#codes;
    const isSpelled = codeAt(codes, at) === possessive;
    const isNegative = isSpelled && codeAt(codes, at + 1) === negative;
    const power = this.#readExponent(isNegative ? at + 2 : at + 1);
    if (power === undefined || !isSpelled) return power;
    if (codeAt(codes, power.end) !== times || codeAt(codes, power.end + 1) !== square) return undefined;
    return { value: isNegative ? -power.value : power.value, end: power.end + 2 };
  }

  /** At most two digits: no quantity of a newsroom has more. */
  #readExponent(at: number): Power | undefined {
    const codes = this.#codes;
    const start = signs.has(codeAt(codes, at)) ? at + 1 : at;
    let end = start;
    let value = 0;
    for (; isDigit(codeAt(codes, end)) && end - start < 3; end++)
      value = value * 10 + codeAt(codes, end) - 0x30;
    if (end === start || end - start > 2 || isLatin(codeAt(codes, end))) return undefined;
    return { value: codeAt(codes, at) === minus ? -value : value, end };
  }

  #readSuperscript(at: number): Power | undefined {
    const codes = this.#codes;
    const negative = codeAt(codes, at) === superscriptMinus;
    const start = negative ? at + 1 : at;
    let end = start;
    let value = 0;
    for (; end - start < 2; end++) {
      const digit = superscripts.indexOf(String.fromCharCode(codeAt(codes, end)));
      if (digit < 0) break;
      value = value * 10 + digit;
    }
    return end === start ? undefined : { value: negative ? -value : value, end };
  }
}
