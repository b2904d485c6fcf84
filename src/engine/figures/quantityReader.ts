import type { Unit } from "../lexicon/units/index.ts";
import { type Codes, codeAt, skipSpace } from "../text/codes.ts";
import type { TrieMatch } from "../text/trie.ts";
import { codesOf, half, piece, slash } from "./characters.ts";
import { scale } from "./decimal.ts";
import { insideNumber } from "./hedgeWords.ts";
import type { Numeral } from "./numeral.ts";
import { CodeKind, isNumeralStart, numeralKind, numeralValue } from "./numeralCodes.ts";
import { NumeralReader } from "./numeralReader.ts";
import { perUnitAt } from "./perUnit.ts";
import type { Quantity } from "./quantity.ts";
import { unitAt } from "./unitAt.ts";

const many = 0x591a; // 多
const come = 0x6765; // 来
const each = 0x6bcf; // 每
const hundredMillion = 0x4ebf; // 亿
const moon = 0x6708; // 月
const one = 0x4e00; // 一
/** Behind 一 they make a word of it: 一致, 一般, 一线. */
const afterOne = codesOf("致般线些定样起直次种级体度部心旦方面半带代流律贯");

/** Reads a number with what stands between it and its unit, and the unit. */
export class QuantityReader {
  #codes: Codes;
  readonly #numerals: NumeralReader;

  constructor(codes: Codes) {
    this.#codes = codes;
    this.#numerals = new NumeralReader(codes);
  }

  turnTo(codes: Codes): void {
    this.#codes = codes;
    this.#numerals.turnTo(codes);
  }

  read(at: number, out: Quantity): boolean {
    const codes = this.#codes;
    out.reset(at);
    const numeral = out.numeral;
    if (codeAt(codes, at) === half) return this.#readHalf(at, out);
    if (!this.#numerals.read(at, numeral)) return false;
    let i = numeral.end;
    i = this.#readInside(i, out);
    i = this.#readPieces(i, out);
    out.end = i;
    if (out.numberEnd === at) out.numberEnd = numeral.end;
    if (out.unit === undefined) this.#readUnit(i, out);
    this.#readTrailingHalf(out);
    return true;
  }

  startsNumber(at: number): boolean {
    return isNumeralStart(codeAt(this.#codes, at));
  }

  readNumeral(at: number, out: Numeral): boolean {
    return this.#numerals.read(at, out);
  }

  /** 半小时, 半个月, 半个百分点 */
  #readHalf(at: number, out: Quantity): boolean {
    const codes = this.#codes;
    let unitStart = at + 1;
    let match = unitAt(codes, unitStart);
    if (match?.row.halves !== true && codeAt(codes, unitStart) === piece) {
      unitStart += codeAt(codes, at + 2) === many ? 2 : 1;
      match = this.#afterPieces(unitStart);
    }
    if (match?.row.halves !== true) return false;
    const numeral = out.numeral;
    numeral.reset(at);
    numeral.end = at + 1;
    numeral.low = 5;
    numeral.high = 5;
    numeral.exponent = -1;
    numeral.precision = -1;
    numeral.bare = false;
    out.numberEnd = at + 1;
    out.setUnit(match.row, unitStart, unitStart + match.length);
    return true;
  }

  /** 270多名, 三百余人, 十来个 */
  #readInside(at: number, out: Quantity): number {
    const codes = this.#codes;
    const numeral = out.numeral;
    const before = codeAt(codes, at - 1);
    const round = numeralKind(before) >= CodeKind.small || (before === 0x30 && !numeral.decimals);
    if (!round || numeral.hedge !== undefined || numeral.negative) return at;
    const match = insideNumber.longest(codes, at);
    if (match === undefined || match.row.kind === "some") return at;
    const end = at + match.length;
    if (match.row.word === "来" && unitAt(codes, end) === undefined) return at;
    out.inside = match.row.kind;
    out.insideStart = at;
    out.insideEnd = end;
    return end;
  }

  /** 1个半小时, 2个多月 */
  #readPieces(at: number, out: Quantity): number {
    const codes = this.#codes;
    if (codeAt(codes, at) !== piece) return at;
    const next = codeAt(codes, at + 1);
    if (next === hundredMillion && !out.numeral.big && !out.numeral.vague) return this.#readPiecesOf(at, out);
    if (next !== half && next !== many && next !== come) return at;
    const match = this.#afterPieces(at + 2);
    if (match === undefined || (match.row.kind !== "duration" && match.row.kind !== "percentage-point"))
      return at;
    if (next === half) {
      this.#addHalf(out);
      out.numberEnd = at + 2;
    } else {
      out.inside = "more";
      out.insideStart = at + 1;
      out.insideEnd = at + 2;
      out.numberEnd = out.numeral.end;
    }
    out.setUnit(match.row, at + 2, at + 2 + match.length);
    return out.end;
  }

  /** 三个亿 */
  #readPiecesOf(at: number, out: Quantity): number {
    const { numeral } = out;
    numeral.exponent += 8;
    numeral.precision += 8;
    numeral.big = true;
    numeral.bare = false;
    numeral.magnitudes++;
    numeral.end = at + 2;
    return at + 2;
  }

  /** The unit behind 个半 and 个多, where 月 is short for 个月. */
  #afterPieces(at: number): TrieMatch<Unit> | undefined {
    if (codeAt(this.#codes, at) !== moon) return unitAt(this.#codes, at);
    return months && { length: 1, row: months.row };
  }

  #readUnit(at: number, out: Quantity): void {
    const codes = this.#codes;
    const start = skipSpace(codes, at);
    const match = unitAt(codes, start);
    if (match === undefined) return;
    out.setUnit(match.row, start, start + match.length);
    this.#readTenth(match.row, out);
    this.#readPer(out);
  }

  /** 八成五: a second digit behind 成. */
  #readTenth(unit: Unit, out: Quantity): void {
    const codes = this.#codes;
    const numeral = out.numeral;
    if (unit.power !== 1 || numeral.vague || numeral.exponent !== 0) return;
    if (unit.unit !== "%" || codeAt(codes, out.unitStart) !== 0x6210 || numeral.end !== numeral.start + 1)
      return;
    const kind = numeralKind(codeAt(codes, out.unitEnd));
    if (kind !== (numeral.arabic ? CodeKind.arabic : CodeKind.digit)) return;
    const after = codeAt(codes, out.unitEnd + 1);
    if (numeralKind(after) !== CodeKind.none || after === 0x2e || after === 0x5206) return;
    // 七成一致同意, 四成一线城市: the 一 is of the next word.
    if (codeAt(codes, out.unitEnd) === one && afterOne.has(after)) return;
    numeral.low = scale(numeral.low, 10, numeralValue(codeAt(codes, out.unitEnd)));
    numeral.high = numeral.low;
    numeral.exponent--;
    numeral.precision--;
    out.end = out.unitEnd + 1;
    out.numberEnd = out.end;
  }

  /** 元/平方米, 公里每小时 */
  #readPer(out: Quantity): void {
    const codes = this.#codes;
    if (out.unit === undefined || out.unit.kind === "percentage") return;
    for (let depth = 0; depth < 2; depth++) {
      const mark = codeAt(codes, out.unitEnd);
      if (mark !== slash && mark !== each) return;
      const match =
        mark === slash
          ? perUnitAt(codes, out.unitEnd + 1, out.unit)
          : this.#eachUnitAt(out.unitEnd + 1, out.unit);
      if (match === undefined) return;
      out.unitName = `${out.unitName}/${match.row}`;
      out.unitEnd += 1 + match.length;
      out.end = out.unitEnd;
    }
  }

  /** The 小时 of 公里每小时; 5台每人 is no rate. */
  #eachUnitAt(at: number, unit: Unit): TrieMatch<string> | undefined {
    const match = unitAt(this.#codes, at);
    if (
      match === undefined ||
      match.row.kind === "count" ||
      match.row.kind === "money" ||
      unit.kind === "count"
    )
      return undefined;
    return { length: match.length, row: match.row.unit };
  }

  /** 3年半, 一倍半, 两米半, 三成半 */
  #readTrailingHalf(out: Quantity): void {
    const codes = this.#codes;
    const unit = out.unit;
    if (unit === undefined || codeAt(codes, out.end) !== half || out.inside !== undefined) return;
    if (out.end !== out.unitEnd || out.numeral.exponent !== 0 || out.numeral.vague || !takesHalf(unit))
      return;
    if (unitAt(codes, out.end + 1) !== undefined || notHalf.has(codeAt(codes, out.end + 1))) return;
    this.#addHalf(out);
    out.end++;
    out.numberEnd = out.end;
  }

  #addHalf(out: Quantity): void {
    const numeral = out.numeral;
    numeral.low = scale(numeral.low, 10, 5);
    numeral.high = numeral.low;
    numeral.exponent--;
    numeral.precision--;
  }
}

/** 半 begins another word: 半径, 半岛, 半数. */
const notHalf = codesOf("径岛夜数壁导价决");

function takesHalf(unit: Unit): boolean {
  return unit.halves || unit.kind === "multiple" || unit.kind === "age";
}

const months = unitAt(Uint16Array.of(piece, moon), 0);
