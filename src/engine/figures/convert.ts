import Big from "big.js";
import { units } from "../lexicon/units/index.ts";
import { plain } from "./decimal.ts";
import type { Decimal } from "./figure.ts";

interface Size {
  readonly dimension: string;
  /** How many base units one unit is, as a fraction in lowest terms. */
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const sizes = new Map<string, Size>();
for (const { row } of units) {
  if (row.dimension === undefined || row.factor === undefined || sizes.has(row.unit)) continue;
  sizes.set(row.unit, { dimension: row.dimension, ...fractionOf(row.factor) });
}

/** Digits of a quotient that does not end: 1亩 is 666.66…平方米. */
const quotientDigits = 30;

/**
 * A value in another unit of the same dimension; undefined when the two units measure different things.
 * Units are canonical names as figures carry them (`公里`, `元/平方米`). Exact where the quotient ends, else
 * rounded down to 30 places.
 */
export function convert(value: Decimal, from: string, to: string): Decimal | undefined {
  const ratio = ratioOf(from, to);
  if (ratio === undefined) return undefined;
  const given = fractionOf(value);
  return quotient(given.numerator * ratio.numerator, given.denominator * ratio.denominator);
}

/** The exact fraction that takes a number of `from` to a number of `to`. */
export interface Conversion {
  readonly numerator: Big;
  readonly denominator: Big;
}

/** What a value in `from` is multiplied by to be one in `to`; undefined between dimensions. */
export function conversion(from: string, to: string): Conversion | undefined {
  const ratio = ratioOf(from, to);
  return (
    ratio && {
      numerator: new Big(ratio.numerator.toString()),
      denominator: new Big(ratio.denominator.toString()),
    }
  );
}

function ratioOf(from: string, to: string): Omit<Size, "dimension"> | undefined {
  const one = sizeOf(from);
  const other = sizeOf(to);
  if (one === undefined || other === undefined || one.dimension !== other.dimension) return undefined;
  return { numerator: one.numerator * other.denominator, denominator: one.denominator * other.numerator };
}

/** The size of a unit, of a compound one as the quotient of its parts. */
function sizeOf(unit: string): Size | undefined {
  const slash = unit.lastIndexOf("/");
  if (slash < 0) return sizes.get(unit);
  const over = sizeOf(unit.slice(0, slash)) ?? countSize(unit.slice(0, slash));
  const under = sizes.get(unit.slice(slash + 1)) ?? countSize(unit.slice(slash + 1));
  return {
    dimension: `${over.dimension}/${under.dimension}`,
    numerator: over.numerator * under.denominator,
    denominator: over.denominator * under.numerator,
  };
}

/** What is counted is a dimension of its own: 人/平方公里. */
function countSize(unit: string): Size {
  return { dimension: unit, numerator: 1n, denominator: 1n };
}

/** `"1000"`, `"0.0254"`, `"2000/3"` */
function fractionOf(text: string): Omit<Size, "dimension"> {
  const slash = text.indexOf("/");
  if (slash >= 0) {
    const over = fractionOf(text.slice(0, slash));
    const under = fractionOf(text.slice(slash + 1));
    return { numerator: over.numerator * under.denominator, denominator: over.denominator * under.numerator };
  }
  const point = text.indexOf(".");
  const places = point < 0 ? 0 : text.length - point - 1;
  return { numerator: BigInt(text.replace(".", "")), denominator: 10n ** BigInt(places) };
}

function quotient(numerator: bigint, denominator: bigint): Decimal {
  return plain((numerator * 10n ** BigInt(quotientDigits)) / denominator, -quotientDigits);
}
