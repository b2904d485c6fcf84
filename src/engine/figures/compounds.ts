import { type CompoundUnit, compoundUnits, type UnitPart } from "../lexicon/units/compound.ts";
import { type Unit, units } from "../lexicon/units/index.ts";
import { codeAt, isDigit, isHan } from "../text/codes.ts";
import { Trie } from "../text/trie.ts";
import { codeOf, codesOf, dot } from "./characters.ts";
import { parseDecimal, plain, toMantissa } from "./decimal.ts";
import type { Numeral } from "./numeral.ts";
import { CodeKind, numeralKind, numeralValue } from "./numeralCodes.ts";
import type { Quantity } from "./quantity.ts";
import type { Reading } from "./reading.ts";
import { unitAt } from "./unitAt.ts";

interface Compound {
  readonly unit: CompoundUnit;
  /** Row of the unit that the whole is measured in, where it has another name. */
  readonly whole: Unit | undefined;
  readonly parts: Trie<UnitPart>;
}

const compounds = new Map<string, Compound>(
  compoundUnits.map((unit) => [
    unit.unit,
    {
      unit,
      whole: unit.whole === undefined ? undefined : rowOf(unit.whole),
      parts: new Trie<UnitPart>(unit.parts.flatMap((row) => row.words.map((word) => ({ word, row })))),
    },
  ]),
);

const zero = codeOf("零");
const bareEnds = codesOf("，。、；,;）)：:的 ！？\0\n\r”’");
/** Longest exact decimal that an amount is written as in its larger unit; 1小时20分 is 80分钟 instead. */
const mostPlaces = 3;

/** 2小时30分, 5元3角, 1米75: reads on from the amount in `quantity` and adds what follows to it. */
export function readCompound(reading: Reading, quantity: Quantity): void {
  const { numeral, unit, unitName } = quantity;
  if (unit === undefined || unitName === undefined || quantity.inside !== undefined) return;
  if (numeral.vague || numeral.exponent < 0 || numeral.negative || quantity.end !== quantity.unitEnd) return;
  const next = codeAt(reading.codes, quantity.end);
  if (next !== zero && !isDigit(next) && !reading.quantities.startsNumber(quantity.end)) return;
  const compound = compounds.get(unitName);
  if (compound === undefined) return;
  let total = wholeOf(numeral);
  let scale = 1n;
  let last: UnitPart | undefined;
  let places = 0;
  for (;;) {
    const at = codeAt(reading.codes, quantity.end) === zero ? quantity.end + 1 : quantity.end;
    const part = reading.part;
    if (!reading.quantities.readNumeral(at, part.numeral)) break;
    const { numeral: own } = part;
    if (own.vague || own.bare || own.exponent < 0 || own.arabic !== numeral.arabic) break;
    const match = compound.parts.longest(reading.codes, own.end);
    if (match === undefined) {
      if (last === undefined) addBareDigits(reading, quantity, compound);
      else if (last.unit === "秒") places = bareHundredths(reading, quantity.end, numeral.arabic);
      break;
    }
    // 3角5分: 角 counts as a tenth of the whole already.
    const perWhole = BigInt(match.row.perWhole) / 10n ** BigInt(-(unit.power ?? 0));
    if ((last !== undefined && match.row.perWhole <= last.perWhole) || wholeOf(own) >= perWhole) break;
    total = (total * perWhole) / scale + wholeOf(own);
    scale = perWhole;
    last = match.row;
    quantity.numberEnd = own.end;
    quantity.unitStart = own.end;
    quantity.unitEnd = own.end + match.length;
    quantity.end = quantity.unitEnd;
  }
  if (last === undefined) return;
  // 1分43秒92: a stopwatch's hundredths, written without a unit.
  for (let i = 0; i < places; i++)
    total = total * 10n + BigInt(numeralValue(codeAt(reading.codes, quantity.end + i)));
  quantity.end += places;
  if (places > 0) quantity.numberEnd = quantity.end;
  setTotal(quantity, total, scale * 10n ** BigInt(places), compound, last, places);
}

/** 1分43秒92, 三分零二秒四七: how many digits after the seconds are their hundredths: two, and nothing that goes on from them. */
function bareHundredths({ codes }: Reading, at: number, arabic: boolean): number {
  const kind = arabic ? CodeKind.arabic : CodeKind.digit;
  if (numeralKind(codeAt(codes, at)) !== kind || numeralKind(codeAt(codes, at + 1)) !== kind) return 0;
  const next = codeAt(codes, at + 2);
  return isDigit(next) ||
    next === dot ||
    unitAt(codes, at + 2) !== undefined ||
    numeralKind(next) !== CodeKind.none
    ? 0
    : 2;
}

/** 1米75, 12块5, 9秒83, 三块五, 一米七八 */
function addBareDigits(reading: Reading, quantity: Quantity, { unit, whole }: Compound): void {
  const { codes } = reading;
  const { numeral } = quantity;
  const { bareDigits } = unit;
  const kind = numeral.arabic ? CodeKind.arabic : CodeKind.digit;
  const start = quantity.end;
  let end = start;
  while (numeralKind(codeAt(codes, end)) === kind) end++;
  const digits = end - start;
  if (bareDigits === undefined || digits === 0 || digits > bareDigits) return;
  const next = codeAt(codes, end);
  const isFull = digits === bareDigits && quantity.unitName === "秒" && isHan(next);
  if (!bareEnds.has(next) && !isFull) return;
  if (next === dot || unitAt(codes, end) !== undefined || numeralKind(next) !== CodeKind.none) return;
  let value = wholeOf(numeral);
  for (let i = start; i < end; i++) value = value * 10n + BigInt(numeralValue(codeAt(codes, i)));
  numeral.low = toMantissa(value);
  numeral.high = numeral.low;
  numeral.exponent = -digits;
  numeral.precision = -digits;
  quantity.numberEnd = end;
  quantity.end = end;
  if (whole !== undefined) rename(quantity, whole);
}

function setTotal(
  quantity: Quantity,
  total: bigint,
  scale: bigint,
  { whole }: Compound,
  last: UnitPart,
  places: number,
): void {
  const { numeral } = quantity;
  const thousandths = total * 10n ** BigInt(mostPlaces);
  const isDecimal = thousandths % scale === 0n;
  const { mantissa, exponent } = isDecimal
    ? parseDecimal(plain(thousandths / scale, -mostPlaces))
    : { mantissa: toMantissa(total), exponent: 0 - places };
  numeral.low = mantissa;
  numeral.high = mantissa;
  numeral.exponent = exponent;
  numeral.precision = exponent;
  const unit = isDecimal ? whole : rowOf(last.unit);
  if (unit !== undefined) rename(quantity, unit);
}

function wholeOf({ low, exponent }: Numeral): bigint {
  return BigInt(low) * 10n ** BigInt(exponent);
}

function rowOf(unit: string): Unit | undefined {
  return units.find(({ row }) => row.unit === unit && row.power === undefined)?.row;
}

function rename(quantity: Quantity, unit: Unit): void {
  quantity.unit = unit;
  quantity.unitName = unit.unit;
}
