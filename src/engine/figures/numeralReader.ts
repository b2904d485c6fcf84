import { type Codes, codeAt, isSpace } from "../text/codes.ts";
import { ArabicReader, mostDigits } from "./arabicReader.ts";
import { codesOf } from "./characters.ts";
import { type Mantissa, scale, tenTo, toMantissa } from "./decimal.ts";
import { isFormalNumeral } from "./formalNumerals.ts";
import { leftAloneLength } from "./leftAlone.ts";
import type { Numeral } from "./numeral.ts";
import { CodeKind, everydayOf, numeralKind, numeralValue } from "./numeralCodes.ts";
import { unitAt } from "./unitAt.ts";

/** Decimals written out in Chinese. */
const mostDecimals = 12;
/** 万万亿 is as far as magnitudes are stacked. */
const mostStacked = 3;

const zero = 0x96f6; // 零
const circle = 0x3007; // 〇
const ten = 0x5341; // 十
const point = 0x70b9; // 点
const many = 0x591a; // 多
const odd = 0x4f59; // 余
const two = 0x4e24; // 两, which never stands in a row of digits but in 一两
const few = 0x51e0; // 几
/** Nouns that end in 数: 人数, 多数. */
const countNouns = codesOf("多少人总指倍参次户台件个辆分点系函岁基复对单双负正整小字");
const hundredMillion = 0x4ebf; // 亿
const trillion = 0x5146; // 兆
const quarterHour = 0x523b; // 刻

/**
 * Reads numerals: 4.4万亿, 一千零五十, 三百五, 10亿零817万, 两三千, 数十万, 10多万, 二〇二四.
 * A number is kept as a sum of terms until its end is known, since 万 and 亿 lift everything before them.
 */
export class NumeralReader {
  #codes: Codes;
  readonly #arabicReader: ArabicReader;
  readonly #low: Mantissa[] = [];
  readonly #high: Mantissa[] = [];
  readonly #power: number[] = [];
  #count = 0;
  #at = 0;
  /** Kind of the token read last. */
  #last: number = CodeKind.none;
  /** Absolute power of ten of the last magnitude. */
  #lastPower = 0;
  /** The next 十 百 千 must be smaller than this. */
  #section = 4;
  /** First term that the last 万 or 亿 multiplied. */
  #group = 0;
  #stacked = 0;
  /** 零 stands before the last digit, so it is no elliptic 三百五. */
  #zeroed = false;

  constructor(codes: Codes) {
    this.#codes = codes;
    this.#arabicReader = new ArabicReader(codes);
  }

  turnTo(codes: Codes): void {
    this.#codes = codes;
    this.#arabicReader.turnTo(codes);
  }

  /** Reads the numeral that starts at `at`; false when there is none. */
  read(at: number, out: Numeral): boolean {
    out.reset(at);
    this.#count = 0;
    this.#at = at;
    this.#last = CodeKind.none;
    this.#lastPower = 0;
    this.#section = 4;
    this.#group = 0;
    this.#stacked = 0;
    this.#zeroed = false;
    while (this.#step(out)) {}
    if (this.#count === 0) return false;
    this.#resolveEllipsis();
    out.end = this.#at;
    if (!out.bare) this.#setLifts(out);
    this.#sum(out);
    return true;
  }

  #step(out: Numeral): boolean {
    const typed = codeAt(this.#codes, this.#at);
    const isFormal =
      numeralKind(typed) === CodeKind.none &&
      isFormalNumeral(this.#codes, this.#at, this.#last, this.#zeroed);
    const code = isFormal ? everydayOf(typed) : typed;
    switch (numeralKind(code)) {
      case CodeKind.arabic:
        return this.#arabic(out);
      case CodeKind.digit:
        return this.#digits(code, out);
      case CodeKind.few:
        return this.#few(code, out);
      case CodeKind.tens:
        return this.#tens(code, out);
      case CodeKind.small:
        return this.#small(code, out);
      case CodeKind.big:
        return this.#big(code, out);
      default:
        return isSpace(code) ? this.#gap(out.decimals) : this.#innerHedge(code, out);
    }
  }

  /** 3 万, 7万 5千 4百: how some set type. */
  #gap(hasDecimals: boolean): boolean {
    const next = this.#at + 1;
    const code = codeAt(this.#codes, next);
    const kind = numeralKind(code);
    if (kind === CodeKind.big ? this.#last === CodeKind.big : hasDecimals || !this.#isNextPart(next))
      return false;
    if (kind === CodeKind.big && leftAloneLength(this.#codes, next, 0) > 0) return false; // 2024 万科
    this.#at = next;
    return true;
  }

  /** A digit with a magnitude smaller than the last: it goes on from it over a space. */
  #isNextPart(at: number): boolean {
    if (this.#last !== CodeKind.small && this.#last !== CodeKind.big) return false;
    const kind = numeralKind(codeAt(this.#codes, at));
    if (kind !== CodeKind.digit && kind !== CodeKind.arabic) return false;
    const magnitude = codeAt(this.#codes, at + 1);
    return (
      numeralKind(magnitude) === CodeKind.small &&
      numeralValue(magnitude) < this.#section &&
      unitAt(this.#codes, at + 1) === undefined
    );
  }

  #arabic(out: Numeral): boolean {
    const last = this.#last;
    if (last === CodeKind.arabic || last === CodeKind.digit || last === CodeKind.few) return false;
    const arabic = this.#arabicReader;
    if (!arabic.read(this.#at)) return false;
    this.#push(arabic.mantissa, arabic.mantissa, arabic.exponent);
    this.#at = arabic.end;
    if (arabic.grouped) out.grouped = true;
    if (arabic.decimals > 0) out.decimals = true;
    out.arabic = true;
    out.bare = false;
    this.#last = CodeKind.arabic;
    this.#stacked = 0;
    return true;
  }

  #digits(code: number, out: Numeral): boolean {
    const codes = this.#codes;
    const last = this.#last;
    if (last === CodeKind.arabic || last === CodeKind.digit || last === CodeKind.few) return false;
    const start = this.#at;
    // 三十两, 两万两: behind a magnitude 两 is a weight, unless another magnitude follows.
    if (code === two && this.#count > 0 && numeralKind(codeAt(codes, start + 1)) < CodeKind.small)
      return false;
    let end = start + 1;
    while (end - start <= mostDigits && isPositionalDigit(codes, end)) end++;

    if ((code === zero || code === circle) && this.#count > 0) {
      if (!this.#zeroMark(end)) return false;
      if (end === start + 1) return true;
      this.#push(numeralValue(codeAt(codes, start + 1)), numeralValue(codeAt(codes, start + 1)), 0);
      this.#at = start + 2;
    } else if (end === start + 1) {
      this.#push(numeralValue(code), numeralValue(code), 0);
      this.#at = end;
    } else if (end === start + 2 && isPair(numeralValue(code), numeralValue(codeAt(codes, start + 1)))) {
      this.#push(numeralValue(code), numeralValue(codeAt(codes, start + 1)), 0);
      out.markHedge("some", start, end);
      this.#at = end;
    } else if (this.#count === 0) {
      if (end - start > mostDigits) return false;
      this.#positional(start, end);
      out.positional = true;
      out.bare = false;
      this.#at = end;
      this.#last = CodeKind.digit;
      this.#decimals(out);
      return false;
    } else {
      // 一百二五: what follows the digit belongs to something else.
      this.#push(numeralValue(code), numeralValue(code), 0);
      this.#at = start + 1;
      this.#last = CodeKind.digit;
      return false;
    }
    out.bare = false;
    this.#last = CodeKind.digit;
    this.#stacked = 0;
    this.#decimals(out);
    return true;
  }

  /** 零 between magnitudes; true when it is one, with the place moved past a lone 零. */
  #zeroMark(runEnd: number): boolean {
    const behind = codeAt(this.#codes, this.#at + 1);
    const next = numeralKind(behind);
    if (runEnd - this.#at > 2) return false;
    if (runEnd === this.#at + 1) {
      const goesOn =
        next === CodeKind.arabic ||
        next === CodeKind.digit ||
        behind === ten ||
        behind === few ||
        everydayOf(behind) !== 0;
      if (!goesOn) return false;
      this.#at++;
    }
    this.#zeroed = true;
    return true;
  }

  #positional(start: number, end: number): void {
    let value = 0n;
    for (let i = start; i < end; i++) value = value * 10n + BigInt(numeralValue(codeAt(this.#codes, i)));
    const mantissa = toMantissa(value);
    this.#push(mantissa, mantissa, 0);
  }

  /** 三点五; but not 三点二十, which is a time of day. */
  #decimals(out: Numeral): void {
    const codes = this.#codes;
    if (codeAt(codes, this.#at) !== point) return;
    let end = this.#at + 1;
    while (end - this.#at <= mostDecimals + 1 && isPositionalDigit(codes, end)) end++;
    const count = end - this.#at - 1;
    const next = codeAt(codes, end);
    if (count === 0 || count > mostDecimals || numeralKind(next) === CodeKind.small || next === quarterHour)
      return;
    let value = 0;
    for (let i = this.#at + 1; i < end; i++) value = value * 10 + numeralValue(codeAt(codes, i));
    this.#push(value, value, -count);
    out.decimals = true;
    this.#zeroed = true;
    this.#last = CodeKind.digit;
    this.#at = end;
  }

  /** 几十, 十几, 数百: a digit left open. 几 and 数 alone are no numeral. */
  #few(code: number, out: Numeral): boolean {
    const codes = this.#codes;
    const last = this.#last;
    const next = numeralKind(codeAt(codes, this.#at + 1));
    if (this.#count === 0) {
      if (next !== CodeKind.small && next !== CodeKind.big) return false;
      if (code !== few && countNouns.has(codeAt(codes, this.#at - 1))) return false; // 多数百姓
      this.#push(2, 10, 0);
    } else {
      const afterTen = last === CodeKind.small && this.#lastPower === 1;
      const afterRound = last === CodeKind.arabic && codeAt(codes, this.#at - 1) === 0x30 && !out.decimals;
      if (code !== few || !(afterTen || afterRound || this.#zeroed)) return false; // 一百零几
      this.#push(1, 10, 0);
    }
    out.highOpen = true;
    out.bare = false;
    out.markHedge("some", this.#at, this.#at + 1);
    this.#last = CodeKind.few;
    this.#at++;
    return true;
  }

  #tens(code: number, out: Numeral): boolean {
    if (this.#count > 0) return false;
    this.#push(numeralValue(code), numeralValue(code), 1);
    out.bare = false;
    out.magnitudes++;
    this.#lastPower = 1;
    this.#section = 1;
    this.#last = CodeKind.small;
    this.#at++;
    return true;
  }

  #small(code: number, out: Numeral): boolean {
    const power = numeralValue(code);
    const last = this.#last;
    if (power >= this.#section) return false;
    if (this.#count > 0 && code !== ten && unitAt(this.#codes, this.#at) !== undefined) return false; // 千克, 百帕
    if (last === CodeKind.digit || last === CodeKind.few || last === CodeKind.arabic) {
      const term = this.#count - 1;
      this.#power[term] = (this.#power[term] ?? 0) + power;
    } else if (this.#count === 0 || code === ten) {
      this.#push(1, 1, power);
      if (code === ten) out.bare = false;
    } else return false;
    out.magnitudes++;
    this.#lastPower = power;
    this.#section = power;
    this.#zeroed = false;
    this.#last = CodeKind.small;
    this.#at++;
    this.#decimals(out); // 七十点二
    return true;
  }

  #big(code: number, out: Numeral): boolean {
    const power = numeralValue(code);
    if (this.#last === CodeKind.big) {
      if (this.#stacked >= mostStacked) return false;
      if (power < 8 && this.#lastPower >= 8) return false; // 亿万 is a word, not a number
    } else if (this.#count === 0) {
      this.#push(1, 1, 0);
    } else {
      if (code === trillion && this.#isMega()) return false;
      let group = this.#count;
      while (group > 0 && (this.#power[group - 1] ?? 0) < power) group--;
      if (group === this.#count) return false;
      this.#group = group;
    }
    for (let term = this.#group; term < this.#count; term++)
      this.#power[term] = (this.#power[term] ?? 0) + power;
    this.#lastPower = this.#last === CodeKind.big ? this.#lastPower + power : power;
    this.#stacked++;
    this.#section = 4;
    this.#zeroed = false;
    out.magnitudes++;
    out.big = true;
    this.#last = CodeKind.big;
    this.#at++;
    return true;
  }

  /** 兆瓦, 100兆: a million of something, unless a sum or more of the number follows. */
  #isMega(): boolean {
    const unit = unitAt(this.#codes, this.#at);
    if (unit !== undefined && unit.length > 1) return true;
    const next = this.#at + 1;
    return (
      numeralKind(codeAt(this.#codes, next)) === CodeKind.none &&
      unitAt(this.#codes, next)?.row.kind !== "money"
    );
  }

  /** 10多万, 三百余亿, 3万多亿: a hedge between the digits and 万 or 亿. */
  #innerHedge(code: number, out: Numeral): boolean {
    if ((code !== many && code !== odd) || this.#count === 0 || out.hedge !== undefined) return false;
    const last = this.#last;
    const next = codeAt(this.#codes, this.#at + 1);
    const round =
      last === CodeKind.small ||
      (last === CodeKind.big && next === hundredMillion) ||
      (last === CodeKind.arabic && codeAt(this.#codes, this.#at - 1) === 0x30 && !out.decimals);
    if (!round || numeralKind(next) !== CodeKind.big) return false;
    out.markHedge("more", this.#at, this.#at + 1);
    this.#at++;
    return true;
  }

  /** 三百五 is 350, 一万二 is 12,000. */
  #resolveEllipsis(): void {
    const term = this.#count - 1;
    if (term < 1 || this.#zeroed || this.#lastPower < 2) return;
    const digit = this.#low[term] ?? 0;
    if (this.#last !== CodeKind.digit && this.#last !== CodeKind.arabic) return;
    if (this.#power[term] === 0 && digit < 10) this.#power[term] = this.#lastPower - 1;
  }

  /** What the other end of a range may share: the magnitudes that this number ends in. */
  #setLifts(out: Numeral): void {
    const last = this.#last;
    if (last === CodeKind.big && this.#group === 0) out.bigLift = this.#lastPower;
    // A term in decimals has its own exponent, which is none of a magnitude: 1.5亿.
    const ofOne = this.#count === 1 && !out.decimals;
    if (ofOne && (last === CodeKind.big || (last === CodeKind.small && this.#lastPower >= 2)))
      out.lift = this.#power[0] ?? 0;
    else out.lift = out.bigLift;
  }

  #push(low: Mantissa, high: Mantissa, power: number): void {
    this.#low[this.#count] = low;
    this.#high[this.#count] = high;
    this.#power[this.#count] = power;
    this.#count++;
  }

  #sum(out: Numeral): void {
    const count = this.#count;
    let exponent = this.#power[0] ?? 0;
    for (let term = 1; term < count; term++) exponent = Math.min(exponent, this.#power[term] ?? 0);
    let low: Mantissa = 0;
    let high: Mantissa = 0;
    for (let term = 0; term < count; term++) {
      const factor = tenTo((this.#power[term] ?? 0) - exponent);
      low = scale(factor, this.#low[term] ?? 0, low);
      high = scale(factor, this.#high[term] ?? 0, high);
    }
    out.low = low;
    out.high = high;
    out.exponent = exponent;
    out.precision = exponent;
  }
}

/** 三四, 七八, 三五: two digits that stand for the one or the other. */
function isPair(first: number, second: number): boolean {
  return first > 0 && (second === first + 1 || (first === 3 && second === 5));
}

function isPositionalDigit(codes: Codes, at: number): boolean {
  const code = codeAt(codes, at);
  if (numeralKind(code) === CodeKind.digit) return code !== two || numeralValue(codeAt(codes, at - 1)) === 1;
  return code === 0x30 && numeralKind(codeAt(codes, at + 1)) === CodeKind.digit; // 二0二四
}
