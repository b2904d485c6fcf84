import { currencySigns } from "../lexicon/currencies.ts";
import type { HedgeWord } from "../lexicon/hedges.ts";
import { rangeClosers } from "../lexicon/hedges.ts";
import { namedByWhatFollows, namedByWhatPrecedes } from "../lexicon/left-alone.ts";
import { type Codes, codeAt, isBreak, isDigit, isHan, isLatin, isSpace, skipSpace } from "../text/codes.ts";
import { Trie } from "../text/trie.ts";
import type { TextView } from "../text/view.ts";
import { type Bounds, boundsBetween, boundsOf } from "./bounds.ts";
import { type Mantissa, negate, plain, scale, tenTo } from "./decimal.ts";
import type { Figure, FigureKind, Hedge, HedgeKind } from "./figure.ts";
import { beforeNumber, behindNumber } from "./hedgeWords.ts";
import { Quantity } from "./quantity.ts";
import { QuantityReader } from "./quantityReader.ts";

type Building = { -readonly [K in keyof Figure]: Figure[K] };

const named = new Trie<true>(namedByWhatFollows.map((word) => ({ word, row: true })));
const introduced = new Trie<true>(
  namedByWhatPrecedes.map((word) => ({ word, row: true })),
  true,
);
const closers = new Trie<true>(rangeClosers.map((word) => ({ word, row: true })));
const signs = new Trie<string>(
  Object.entries(currencySigns).map(([word, row]) => ({ word, row })),
  true,
);

const c = (character: string): number => character.charCodeAt(0);
const [nth, minus, plus, negativeWord, below, zeroWord] = [
  c("第"),
  c("-"),
  c("+"),
  c("负"),
  c("下"),
  c("零"),
];

/** A hedge word found beside the number. */
interface Found {
  start: number;
  end: number;
  kind: HedgeKind;
  /** 不满, 低于: below, and no saying how far. */
  far: boolean;
}

const farBelow = new Set(["不满", "未满", "低于", "少于", "小于", "不及", "未达", "未到"]);
const rangeMarks = new Set([..."至到—–―-~～〜∼"].map(c));
const openQuotes = new Set([..."“‘「『《〈【\"'"].map(c));

/** Reads everything that starts with a number; what it reads is pushed to `figures`. */
export class FigureReader {
  readonly #view: TextView;
  readonly #codes: Codes;
  readonly #figures: Figure[];
  readonly #quantities: QuantityReader;
  readonly #first = new Quantity();
  readonly #second = new Quantity();
  readonly #hedges: Found[] = [];

  constructor(view: TextView, figures: Figure[]) {
    this.#view = view;
    this.#codes = view.codes;
    this.#figures = figures;
    this.#quantities = new QuantityReader(view.codes);
  }

  /**
   * Reads the figure whose number starts at `at`; nothing before `floor` belongs to it. Answers where
   * reading goes on: always past `at`.
   */
  read(at: number, floor: number): number {
    const codes = this.#codes;
    const rate = this.#readRate(at, floor);
    if (rate > 0) return rate;
    const quantity = this.#first;
    if (!this.#quantities.read(at, quantity)) return this.#skipDigits(at);
    const fraction = this.#readFraction(quantity, floor);
    if (fraction > 0) return fraction;

    let start = at;
    let ordinal = false;
    const before = at > floor ? codeAt(codes, at - 1) : 0;
    if (before === nth) {
      ordinal = true;
      start = at - 1;
    } else if (
      before === minus ||
      before === plus ||
      before === negativeWord ||
      before === below ||
      before === c("±")
    ) {
      start = this.#readSign(at, floor, quantity);
      if (start < 0) return quantity.end;
    }
    const currency = signs.longest(codes, start);
    if (currency !== undefined && start - currency.length >= floor && quantity.unit === undefined) {
      start -= currency.length;
      return this.#emitMoney(start, currency.row, quantity, floor);
    }
    if (ordinal) return this.#emitOrdinal(start, quantity, floor);

    const range = this.#readRange(quantity);
    const end = range ? this.#second.end : quantity.end;
    const ratio = range ? -1 : this.#readRatio(start, quantity, floor);
    if (ratio > 0) return ratio;

    this.#hedges.length = 0;
    const from = this.#hedgesBefore(start, floor, quantity, range);
    this.#ownHedges(quantity);
    if (range) this.#ownHedges(this.#second);
    const to = this.#hedgesBehind(end, range, quantity);
    const reject = this.#rejects(quantity, range, from);
    if (reject !== 0) return reject > 0 ? reject : Math.max(end, at + 1);
    this.#emit(from, to, quantity, range);
    this.#shareWithBefore(floor);
    return to;
  }

  #skipDigits(at: number): number {
    let i = at;
    if (isDigit(codeAt(this.#codes, i))) {
      while (isDigit(codeAt(this.#codes, i)) || isLatin(codeAt(this.#codes, i))) i++;
      return i;
    }
    return at + 1;
  }

  /** 百分之五点二, 千分之三, 百分之五到百分之八 */
  #readRate(at: number, floor: number): number {
    const codes = this.#codes;
    const base = codeAt(codes, at);
    if (codeAt(codes, at + 1) !== c("分") || codeAt(codes, at + 2) !== c("之")) return 0;
    const power = base === c("百") ? 2 : base === c("千") ? 3 : base === c("万") ? 4 : 0;
    if (power === 0) return 0;
    const first = this.#first;
    let number = at + 3;
    const minusAt = codeAt(codes, number) === negativeWord || codeAt(codes, number) === minus;
    if (minusAt) number++;
    if (!this.#quantities.read(number, first)) return at + 3;
    let end = first.numeral.end;
    if (first.inside !== undefined) end = first.insideEnd;
    if (minusAt) this.#negate(first);
    first.unit = undefined;
    let range = false;
    const second = this.#second;
    if (rangeMarks.has(codeAt(codes, end))) {
      let next = end + 1;
      if (
        codeAt(codes, next) === base &&
        codeAt(codes, next + 1) === c("分") &&
        codeAt(codes, next + 2) === c("之")
      )
        next += 3;
      if (this.#quantities.read(next, second) && second.unit === undefined && !second.numeral.bare) {
        range = true;
        end = second.numeral.end;
      }
    }
    this.#hedges.length = 0;
    const from = this.#hedgesBefore(at, floor, first, range);
    this.#ownHedges(first);
    const to = this.#hedgesBehind(end, range, first);
    const kind: FigureKind = power === 2 ? "percentage" : "per-mille";
    const unit = power === 2 ? "%" : power === 3 ? "‰" : "‱";
    const figure = this.#start(from, to, kind, number, range ? second.numeral.end : first.numeral.end);
    this.#fill(figure, first, range, unit, 0);
    figure.unitSpan = { start: this.#view.start(at), end: this.#view.end(at + 3) };
    this.#finish(figure);
    return to;
  }

  /** 三分之二, 3分之1, 一半 */
  #readFraction(quantity: Quantity, floor: number): number {
    const codes = this.#codes;
    const numeral = quantity.numeral;
    const end = numeral.end;
    if (codeAt(codes, end) === c("分") && codeAt(codes, end + 1) === c("之")) {
      if (numeral.vague || numeral.decimals) return end + 2;
      const denominator = plain(numeral.low, numeral.exponent);
      const start = numeral.start;
      const second = this.#second;
      if (!this.#quantities.read(end + 2, second) || second.numeral.vague || denominator === "0")
        return end + 2;
      const numerator = plain(second.numeral.low, second.numeral.exponent);
      return this.#emitFraction(start, second.numeral.end, numerator, denominator, floor);
    }
    // 一半, 半数: unless 一 counts halves of something.
    if (
      codeAt(codes, numeral.start) === c("一") &&
      codeAt(codes, numeral.start + 1) === c("半") &&
      numeral.end === numeral.start + 1
    ) {
      return this.#emitFraction(numeral.start, numeral.start + 2, "1", "2", floor);
    }
    return 0;
  }

  /** 过半, 半数以上 */
  readHalf(at: number, floor: number): number {
    const codes = this.#codes;
    if (codeAt(codes, at + 1) === c("数")) return this.#emitFraction(at, at + 2, "1", "2", floor);
    const before = beforeNumber.longest(codes, at);
    if (before === undefined || at - before.length < floor || before.row.kind === "some") return 0;
    const next = codeAt(codes, at + 1);
    if (isHan(next) && !"的以，。、左已都被来为是由未可".includes(String.fromCharCode(next))) return 0;
    return this.#emitFraction(at, at + 1, "1", "2", floor);
  }

  /** 翻一番, 翻了两番, 翻番: doubled that many times. */
  readDoubling(at: number, floor: number): number {
    const codes = this.#codes;
    let number = codeAt(codes, at + 1) === c("了") ? at + 2 : at + 1;
    if (codeAt(codes, number) === c("近")) number++;
    const turn = c("番");
    const quantity = this.#first;
    this.#hedges.length = 0;
    if (codeAt(codes, number) === turn) {
      if (number !== at + 1) return 0;
      const figure = this.#start(at, at + 2, "multiple", at, at + 2);
      Object.assign(figure, { value: "1", low: "1", high: "1", precision: 0, unit: "番" });
      this.#finish(figure);
      return at + 2;
    }
    if (!this.#quantities.read(number, quantity)) return 0;
    const end = quantity.inside === undefined ? quantity.numeral.end : quantity.insideEnd;
    if (codeAt(codes, end) !== turn) return 0;
    const from = this.#hedgesBefore(at, floor, undefined, false);
    this.#ownHedges(quantity);
    const to = this.#hedgesBehind(end + 1, false, undefined);
    const figure = this.#start(from, to, "multiple", number, quantity.numeral.end);
    this.#fill(figure, quantity, false, "番", 0);
    figure.unitSpan = { start: this.#view.start(end), end: this.#view.end(end + 1) };
    this.#finish(figure);
    return to;
  }

  #emitFraction(start: number, end: number, numerator: string, denominator: string, floor: number): number {
    this.#hedges.length = 0;
    const from = this.#hedgesBefore(start, floor, undefined, false);
    const to = this.#hedgesBehind(end, false, undefined);
    const figure = this.#start(from, to, "fraction", start, end);
    figure.numerator = numerator;
    figure.denominator = denominator;
    const value = divide(numerator, denominator);
    figure.value = value;
    Object.assign(figure, boundsOfDecimal(value, true, this.#hedges));
    this.#finish(figure);
    return to;
  }

  #emitMoney(start: number, unit: string, quantity: Quantity, floor: number): number {
    const numeral = quantity.numeral;
    let end = quantity.inside === undefined ? numeral.end : quantity.insideEnd;
    this.#hedges.length = 0;
    const range = this.#readRange(quantity) && this.#second.unit === undefined;
    if (range) end = this.#second.numeral.end;
    const from = this.#hedgesBefore(start, floor, quantity, range);
    this.#ownHedges(quantity);
    const to = this.#hedgesBehind(end, range, quantity);
    const figure = this.#start(
      from,
      to,
      "money",
      numeral.start,
      range ? this.#second.numeral.end : numeral.end,
    );
    this.#fill(figure, quantity, range, unit, 0);
    figure.unitSpan = { start: this.#view.start(start), end: this.#view.end(numeral.start) };
    this.#finish(figure);
    return to;
  }

  #emitOrdinal(start: number, quantity: Quantity, floor: number): number {
    const codes = this.#codes;
    const numeral = quantity.numeral;
    const unit = quantity.unit;
    const isCount =
      unit !== undefined && (unit.kind === "count" || unit.kind === "duration" || unit.unit === "级");
    const next = codeAt(codes, numeral.end);
    if (!isCount && "条款章编项号节大产方者师军团中小附院季页回卷册".includes(String.fromCharCode(next)))
      return numeral.end + 1;
    if (isCount && (unit.unit === "条" || unit.unit === "款" || unit.unit === "章")) return quantity.end;
    if (numeral.vague || numeral.bare || numeral.decimals || start < floor) return quantity.end;
    if (
      !isCount &&
      isHan(next) &&
      "次届期代阶集步位名产".includes(String.fromCharCode(next)) === false &&
      isNounAfterRank(next)
    )
      return numeral.end;
    let end = isCount ? quantity.end : numeral.end;
    let unitName: string | undefined = isCount ? unit.unit : undefined;
    let unitStart = quantity.unitStart;
    if (!isCount && "届期代集步".includes(String.fromCharCode(next))) {
      unitStart = end;
      unitName = String.fromCharCode(next);
      end++;
    }
    const figure = this.#start(start, end, "ordinal", numeral.start, numeral.end);
    const value = plain(numeral.low, numeral.exponent);
    figure.value = value;
    figure.low = value;
    figure.high = value;
    if (unitName !== undefined) {
      figure.unit = unitName;
      figure.unitSpan = { start: this.#view.start(unitStart), end: this.#view.end(end) };
    }
    figure.precision = numeral.precision;
    this.#finish(figure);
    return end;
  }

  /** Where the signed number starts; -1 when what looks like a sign makes it no figure. */
  #readSign(at: number, floor: number, quantity: Quantity): number {
    const codes = this.#codes;
    const sign = codeAt(codes, at - 1);
    const before = codeAt(codes, at - 2);
    if (sign === plus || sign === c("±")) {
      if (isDigit(before) || isLatin(before) || isHan(before)) return sign === plus ? at : at - 1;
      return at - 1;
    }
    if (sign === minus) {
      if (isDigit(before) || before === minus || before === c("%") || before === c(")")) return at;
      if (isLatin(before)) return -1;
      if (isHan(before) && quantity.unit === undefined) return -1;
      this.#negate(quantity);
      return at - 1;
    }
    if (sign === negativeWord) {
      if (quantity.unit === undefined || "胜抱担肩欺背自辜".includes(String.fromCharCode(before))) return at;
      this.#negate(quantity);
      return at - 1;
    }
    // 零下3℃, 零下十几度
    if (before !== zeroWord || at - 2 < floor || quantity.unit === undefined) return at;
    if (quantity.unit.dimension !== "temperature" && quantity.unit.unit !== "度") return at;
    if (quantity.unit.unit === "度") quantity.unitName = "℃";
    this.#negate(quantity);
    return at - 2;
  }

  #negate(quantity: Quantity): void {
    const numeral = quantity.numeral;
    const low = numeral.low;
    numeral.low = negate(numeral.high);
    numeral.high = negate(low);
    numeral.negative = true;
  }

  /** Reads what follows 至, 到, — into the second quantity; true when the two make a range. */
  #readRange(first: Quantity): boolean {
    const codes = this.#codes;
    let at = first.end;
    if (isSpace(codeAt(codes, at)) && rangeMarks.has(codeAt(codes, at + 1))) at++;
    const mark = codeAt(codes, at);
    if (!rangeMarks.has(mark)) return false;
    at++;
    if (codeAt(codes, at) === mark && mark !== c("至") && mark !== c("到")) at++;
    at = skipSpace(codes, at);
    let negative = false;
    if ((codeAt(codes, at) === minus || codeAt(codes, at) === negativeWord) && mark !== minus) {
      negative = true;
      at++;
    } else if (codeAt(codes, at) === zeroWord && codeAt(codes, at + 1) === below) {
      negative = true;
      at += 2;
    }
    const second = this.#second;
    if (!this.#quantities.read(at, second)) return false;
    if (negative) this.#negate(second);
    const a = first.numeral;
    const b = second.numeral;
    if (a.bare !== b.bare || a.positional || b.positional || a.arabic !== b.arabic) return false;
    if (codeAt(codes, b.end) === c("分") && codeAt(codes, b.end + 1) === c("之")) return false;
    if (first.unit !== undefined) {
      if (
        second.unit === undefined ||
        second.unitName !== first.unitName ||
        second.unit.power !== first.unit.power
      ) {
        return false;
      }
    } else if (second.unit === undefined && (mark === c("到") || mark === c("至")) && !a.arabic) return false;
    if (first.unit === undefined && a.magnitudes === 0 && b.lift > 0 && !a.negative) {
      const lifted = scaleBy(a.low, b.lift);
      if (compare(lifted, a.exponent, b.low, b.exponent) < 0) {
        a.low = lifted;
        a.high = scaleBy(a.high, b.lift);
        a.precision += b.lift;
      }
    }
    return compare(a.low, a.exponent, b.high, b.exponent) < 0;
  }

  /** 3.2比1, 3:1, and scores with a dash. */
  #readRatio(start: number, quantity: Quantity, floor: number): number {
    const codes = this.#codes;
    const a = quantity.numeral;
    if (quantity.unit !== undefined || quantity.inside !== undefined || a.vague || a.bare) return 0;
    const mark = codeAt(codes, a.end);
    const isDash = mark === minus || mark === c("—") || mark === c("–");
    if (mark !== c(":") && mark !== c("：") && mark !== c("比") && mark !== c("/") && !isDash) return 0;
    const second = this.#second;
    if (!this.#quantities.read(a.end + 1, second)) return 0;
    const b = second.numeral;
    if (b.vague || b.bare || b.arabic !== a.arabic || b.positional || a.positional) return 0;
    const next = codeAt(codes, b.end);
    const numerator = plain(a.low, a.exponent);
    const denominator = plain(b.low, b.exponent);
    if (mark === c("/")) {
      if (a.decimals || b.decimals || next === c("/") || named.longest(codes, b.end) !== undefined)
        return b.end;
      if (compare(a.low, a.exponent, b.low, b.exponent) >= 0 || numerator === "0") return b.end;
      return this.#emitFraction(start, b.end, numerator, denominator, floor);
    }
    if (mark === c("比")) {
      if (second.unit !== undefined) return 0;
    } else if (next === mark || isLatin(next)) {
      return this.#skipGroups(b.end);
    }
    if (
      isDash &&
      (second.unit !== undefined ||
        (isHan(codeAt(codes, start - 1)) === false && start > 0 && isLatin(codeAt(codes, start - 1))))
    )
      return b.end;
    if (isDash && (denominator.length > 3 || numerator.length > 3)) return this.#skipGroups(b.end);
    const figure = this.#start(start, b.end, "ratio", start, b.end);
    figure.numerator = numerator;
    figure.denominator = denominator;
    this.#finish(figure);
    return b.end;
  }

  /** Groups of digits joined by marks: telephone numbers, ISBNs, clock times. */
  #skipGroups(at: number): number {
    let i = at;
    for (;;) {
      const code = codeAt(this.#codes, i);
      if (
        !isDigit(code) &&
        !isLatin(code) &&
        code !== minus &&
        code !== c(":") &&
        code !== c(".") &&
        code !== c("—")
      )
        return i;
      i++;
    }
  }

  #hedgesBefore(start: number, floor: number, quantity: Quantity | undefined, range: boolean): number {
    const codes = this.#codes;
    let from = start;
    for (let depth = 0; depth < 3; depth++) {
      const edge = from > floor && isSpace(codeAt(codes, from - 1)) ? from - 1 : from;
      const match = beforeNumber.longest(codes, edge);
      if (match === undefined || edge - match.length < floor) break;
      if (!this.#fitsBefore(match.row, quantity, from === start, edge - match.length)) break;
      from = edge - match.length;
      this.#hedges.unshift({
        start: from,
        end: edge,
        kind: match.row.kind,
        far: farBelow.has(match.row.word),
      });
    }
    return range || from < start ? from : start;
  }

  #fitsBefore(row: HedgeWord, quantity: Quantity | undefined, first: boolean, at: number): boolean {
    const numeral = quantity?.numeral;
    if (row.kind === "some") {
      if (numeral === undefined || !first) return false;
      return row.word === "好" ? numeral.highOpen : numeral.bare;
    }
    if (row.word === "过") return numeral === undefined || numeral.bare;
    if (row.word === "破" && at > 0 && numeral !== undefined && !numeral.bare && !numeral.big) return false;
    if (row.word === "突破" && quantity?.unit?.kind === "count") return !this.#isAchievement(quantity);
    if (row.word === "近" && quantity?.unit?.kind === "duration") {
      const after = codeAt(this.#codes, quantity.end);
      return after !== c("来");
    }
    return true;
  }

  /** 突破100项关键技术: achieved, not exceeded. */
  #isAchievement(quantity: Quantity): boolean {
    if (quantity.unitName !== "项" && quantity.unitName !== "个") return false;
    const after = this.#view.folded.slice(quantity.end, quantity.end + 12);
    const stop = after.search(/[，。；,;、！？]/);
    return /技术|瓶颈|难题|难关|核心|障碍|短板|“卡脖子”/.test(stop < 0 ? after : after.slice(0, stop));
  }

  #ownHedges(quantity: Quantity): void {
    const numeral = quantity.numeral;
    if (numeral.hedge !== undefined) {
      this.#hedges.push({
        start: numeral.hedgeStart,
        end: numeral.hedgeEnd,
        kind: numeral.hedge,
        far: false,
      });
    }
    if (quantity.inside !== undefined) {
      this.#hedges.push({
        start: quantity.insideStart,
        end: quantity.insideEnd,
        kind: quantity.inside,
        far: false,
      });
    }
  }

  #hedgesBehind(end: number, range: boolean, quantity: Quantity | undefined): number {
    const codes = this.#codes;
    let to = end;
    for (let depth = 0; depth < 2; depth++) {
      const edge = isSpace(codeAt(codes, to)) ? to + 1 : to;
      if (range) {
        const closer = closers.longest(codes, edge);
        if (closer !== undefined) {
          to = edge + closer.length;
          break;
        }
      }
      const match = behindNumber.longest(codes, edge);
      if (match === undefined) break;
      if (
        match.row.kind === "more" &&
        (quantity === undefined || quantity.inside !== undefined || !takesMoreBehind(quantity))
      )
        break;
      if (match.row.word === "起" && quantity?.unit?.kind !== "money") break;
      this.#hedges.push({ start: edge, end: edge + match.length, kind: match.row.kind, far: false });
      to = edge + match.length;
    }
    return to;
  }

  /** 0 for a figure; -1, or where to go on, for what only looks like one. */
  #rejects(quantity: Quantity, range: boolean, from: number): number {
    const codes = this.#codes;
    const last = range ? this.#second : quantity;
    const unit = last.unit;
    const numeral = quantity.numeral;
    if (!numeral.arabic) return this.#rejectsChinese(quantity, last, range, from) ? -1 : 0;
    const hedged = this.#hedges.length > 0;
    const next = codeAt(codes, last.end);
    if (isLatin(next) && unit === undefined) return this.#skipGroups(last.end);
    if (codeAt(codes, numeral.start) === 0x30 && isDigit(codeAt(codes, numeral.start + 1)))
      return this.#skipGroups(last.end);
    if (unit?.unit === "点" && !numeral.decimals && numeral.end - numeral.start < 2) return -1;
    if (unit !== undefined) return 0;
    // 1.2.3, 3·15
    if ((next === 0x2e || next === c("·") || next === c("_")) && isDigit(codeAt(codes, last.end + 1)))
      return this.#skipGroups(last.end + 1);
    const before = codeAt(codes, from - 1);
    if (
      before === c("·") ||
      before === c("#") ||
      before === c("№") ||
      before === c("@") ||
      before === 0x2e ||
      before === c("_")
    )
      return -1;
    if (named.longest(codes, skipSpace(codes, last.end)) !== undefined) return -1;
    if (numeral.magnitudes > 0) return 0;
    if (this.#isLabel(from, last.end)) return -1;
    const digits = numeral.end - numeral.start;
    if (
      !hedged &&
      !numeral.grouped &&
      !numeral.decimals &&
      !range &&
      digits >= 5 &&
      this.#looksLikeIdentifier(numeral.start, digits)
    ) {
      return this.#skipGroups(last.end);
    }
    return this.#isIntroduced(from) || this.#followsLatin(from) ? this.#skipGroups(last.end) : 0;
  }

  #looksLikeIdentifier(start: number, digits: number): boolean {
    if (digits >= 7) return true;
    const first = codeAt(this.#codes, start);
    const second = codeAt(this.#codes, start + 1);
    if (digits === 5)
      return (first === 0x31 && second <= 0x32) || (first === 0x39 && (second === 0x35 || second === 0x36));
    const before = codeAt(this.#codes, start - 1);
    return before === c("（") || before === c("(") || before === c("邮");
  }

  /** List marks and notes: “1.”, “（2）”, “[3]”, “〔2024〕”. */
  #isLabel(start: number, end: number): boolean {
    const codes = this.#codes;
    const before = codeAt(codes, start - 1);
    const after = codeAt(codes, end);
    if ((before === c("[") && after === c("]")) || (before === c("〔") && after === c("〕"))) return true;
    if (
      (before === c("（") || before === c("(")) &&
      (after === c("）") || after === c(")")) &&
      end - start <= 2
    )
      return true;
    let i = start - 1;
    while (i >= 0 && isSpace(codeAt(codes, i))) i--;
    const opensLine = i < 0 || isBreak(codeAt(codes, i)) || codeAt(codes, i) === c("#");
    return (
      opensLine &&
      end - start <= 3 &&
      (after === c(".") || after === c("、") || after === c("．") || after === c(")") || after === c("）"))
    );
  }

  #isIntroduced(start: number): boolean {
    const codes = this.#codes;
    let i = start;
    if (isSpace(codeAt(codes, i - 1))) i--;
    const mark = codeAt(codes, i - 1);
    if (mark === c(":") || mark === c("：")) i--;
    if (mark === c("为") || mark === c("是")) i--;
    if (isSpace(codeAt(codes, i - 1))) i--;
    return introduced.longest(codes, i) !== undefined;
  }

  /** iPhone 15, GB/T 7714: a name that ends in a number. */
  #followsLatin(start: number): boolean {
    const codes = this.#codes;
    return isSpace(codeAt(codes, start - 1)) && isLatin(codeAt(codes, start - 2));
  }

  #rejectsChinese(quantity: Quantity, last: Quantity, range: boolean, from: number): boolean {
    const codes = this.#codes;
    const numeral = quantity.numeral;
    const unit = last.unit;
    const hedged = this.#hedges.length > 0;
    const length = numeral.end - numeral.start;
    const isHalf = codeAt(codes, numeral.start) === c("半");
    if (numeral.bare) {
      if (hedged && (unit !== undefined || numeral.big || numeral.magnitudes > 0))
        return this.#hedges[0]?.kind === "at-least";
      return !(
        numeral.magnitudes >= 2 &&
        unit !== undefined &&
        unit.unit !== "年" &&
        !isLevel(codeAt(codes, last.end))
      );
    }
    if (numeral.positional) return !(unit?.unit === "%" && unit.power === 1 && length === 2);
    if (unit === undefined) {
      if (range) return true;
      if (numeral.magnitudes === 0) return true;
      if (hedged) return length < 2;
      return length < 3;
    }
    if (isHalf) return unit.lone === "none";
    if (length > 1 || numeral.vague) return false;
    const value = numeral.low;
    if (openQuotes.has(codeAt(codes, from - 1)) && unit.kind === "count") return true;
    if (value === 1 && numeral.magnitudes === 0) return unit.lone !== "one";
    if (numeral.magnitudes > 0) return false; // 十
    return unit.lone === "none";
  }

  #start(start: number, end: number, kind: FigureKind, numeralStart: number, numeralEnd: number): Building {
    const view = this.#view;
    const from = view.start(start);
    const to = view.end(end);
    const figure: Building = {
      start: from,
      end: to,
      text: view.text.slice(from, to),
      kind,
      numeral: { start: view.start(numeralStart), end: view.end(numeralEnd) },
    };
    if (this.#hedges.length > 0 && kind !== "ordinal" && kind !== "ratio") this.#setHedges(figure);
    return figure;
  }

  #setHedges(figure: Building): void {
    const view = this.#view;
    const hedges: Hedge[] = [];
    let joined = "";
    for (const found of this.#hedges) {
      const start = view.start(found.start);
      const end = view.end(found.end);
      const text = view.text.slice(start, end);
      joined += text;
      hedges.push({ start, end, text, kind: found.kind });
    }
    figure.hedge = joined;
    figure.hedges = hedges;
  }

  #finish(figure: Building): void {
    this.#figures.push(figure);
    this.#hedges.length = 0;
  }

  /** Value, bounds, unit and precision. */
  #fill(figure: Building, quantity: Quantity, range: boolean, unit: string | undefined, power: number): void {
    const numeral = quantity.numeral;
    const exponent = numeral.exponent + power;
    if (range) {
      const b = this.#second.numeral;
      figure.range = true;
      figure.precision = Math.min(numeral.precision, b.precision) + power;
      const high = plain(b.high, b.exponent + power);
      Object.assign(
        figure,
        boundsBetween(
          plain(numeral.low, exponent),
          high,
          b.highOpen,
          this.#hedges.map((hedge) => hedge.kind),
        ),
      );
    } else if (numeral.vague) {
      figure.precision = numeral.precision + power;
      figure.low = plain(numeral.low, exponent);
      figure.high = plain(numeral.high, exponent);
      if (numeral.highOpen) figure.highOpen = true;
    } else {
      figure.value = plain(numeral.low, exponent);
      figure.precision = numeral.precision + power;
      assignBounds(
        figure,
        boundsOf(numeral.low, exponent, this.#isExact(figure.kind, quantity), this.#hedges),
      );
    }
    if (unit !== undefined) figure.unit = unit;
  }

  #isExact(kind: FigureKind, quantity: Quantity): boolean {
    if (kind === "age" || kind === "anniversary" || kind === "ordinal") return true;
    if (kind === "count" || kind === "duration" || kind === "multiple" || kind === "number") {
      const numeral = quantity.numeral;
      if (numeral.big || numeral.decimals) return false;
      return numeral.exponent < 0 || compare(numeral.low, numeral.exponent, 100, 0) < 0;
    }
    return false;
  }

  #emit(from: number, to: number, quantity: Quantity, range: boolean): void {
    const last = range ? this.#second : quantity;
    const unit = last.unit;
    const kind = unit?.kind ?? "number";
    let power = unit?.power ?? 0;
    if (
      unit?.unit === "%" &&
      power === 1 &&
      codeAt(this.#codes, last.unitStart) === c("折") &&
      quantity.numeral.positional
    )
      power = 0;
    const figure = this.#start(from, to, kind, quantity.numeral.start, last.numberEnd);
    this.#fill(figure, quantity, range, last.unitName, power);
    if (unit !== undefined)
      figure.unitSpan = { start: this.#view.start(last.unitStart), end: this.#view.end(last.unitEnd) };
    this.#finish(figure);
  }

  /** 7万、8万套: the figure before, which has no unit, shares this one's. */
  #shareWithBefore(_floor: number): void {
    const figures = this.#figures;
    let next = figures[figures.length - 1];
    for (let i = figures.length - 2; i >= 0 && next?.unit !== undefined; i--) {
      const figure = figures[i];
      if (figure === undefined || figure.kind !== "number" || next.start - figure.end !== 1) return;
      const mark = this.#view.text.charAt(figure.end);
      if (mark !== "、" && mark !== "和" && mark !== "或" && mark !== "与" && mark !== "及") return;
      if (next.kind === "ordinal" || next.kind === "fraction" || next.kind === "ratio") return;
      const shared: Building = { ...figure, kind: next.kind, unit: next.unit };
      figures[i] = shared;
      next = shared;
    }
  }
}

function assignBounds(figure: Building, bounds: Bounds): void {
  if (bounds.low !== undefined) figure.low = bounds.low;
  if (bounds.high !== undefined) figure.high = bounds.high;
  if (bounds.lowOpen) figure.lowOpen = true;
  if (bounds.highOpen) figure.highOpen = true;
}

/** 三年多, 5公里多, 一倍多 */
function takesMoreBehind(quantity: Quantity): boolean {
  const kind = quantity.unit?.kind;
  return (
    kind === "duration" ||
    kind === "measure" ||
    kind === "multiple" ||
    kind === "age" ||
    kind === "percentage"
  );
}

function isLevel(code: number): boolean {
  return code === c("级") || code === c("量");
}

/** After a bare rank, what makes it part of a name: 第三产业 is caught as a word, 第一军 here. */
function isNounAfterRank(_code: number): boolean {
  return false;
}

function scaleBy(mantissa: Mantissa, power: number): Mantissa {
  return scale(mantissa, tenTo(power), 0);
}

/** Below 0 when the first number is smaller. */
function compare(a: Mantissa, aExponent: number, b: Mantissa, bExponent: number): number {
  const exponent = Math.min(aExponent, bExponent);
  const left = scaleBy(a, aExponent - exponent);
  const right = scaleBy(b, bExponent - exponent);
  return left < right ? -1 : left > right ? 1 : 0;
}

const quotientDigits = 20;

/** A quotient to twenty digits, exact where it ends sooner. */
function divide(numerator: string, denominator: string): string {
  const dividend = BigInt(numerator) * 10n ** BigInt(quotientDigits);
  return plain(dividend / BigInt(denominator), -quotientDigits);
}

function boundsOfDecimal(value: string, exact: boolean, hedges: readonly Found[]): Bounds {
  const point = value.indexOf(".");
  const decimals = point < 0 ? 0 : value.length - point - 1;
  return boundsOf(BigInt(value.replace(".", "")), -decimals, exact, hedges);
}

export type { CodeKind, numeralKind, numeralValue };
