import Big from "big.js";
import type { Figure } from "../figures/figure.ts";
import type { FindingCode } from "./finding.ts";
import { relateUnits } from "./units.ts";
import { one } from "./valueSet.ts";
import { digitsOf, digitsOfValue, type WrittenDigits } from "./writtenDigits.ts";

export type Slip = Extract<FindingCode, "decimal-point" | "magnitude" | "digits-swapped">;

/** The slip of the pen or the keyboard that turns one number into the other. */
export function slipOf(ours: Figure, theirs: Figure): Slip | "value" {
  if (ours.value === undefined || theirs.value === undefined) return "value";
  const units = relateUnits(ours, theirs);
  if (units.kind !== "convertible") return "value";
  const a = digitsIn(ours.value, units.draftFactor);
  const b = digitsIn(theirs.value, units.factFactor);
  if (a.digits === b.digits && a.power !== b.power) {
    const sameMagnitude = magnitudeWord(ours) === magnitudeWord(theirs);
    return sameMagnitude && (ours.text.match(/[.．点]/) || theirs.text.match(/[.．点]/))
      ? "decimal-point"
      : "magnitude";
  }
  if (a.digits.length === b.digits.length && a.power === b.power && isTransposition(a.digits, b.digits))
    return "digits-swapped";
  return "value";
}

function digitsIn(value: string, factor: Big): WrittenDigits {
  return factor === one ? digitsOfValue(value) : digitsOf(new Big(value).times(factor));
}

function magnitudeWord(figure: Figure): string {
  return figure.text.replace(/[^万亿千百兆萬億]/g, "");
}

function isTransposition(a: string, b: string): boolean {
  let first = 0;
  while (first < a.length && a[first] === b[first]) first++;
  const second = first + 1;
  return (
    second < a.length &&
    a[first] === b[second] &&
    a[second] === b[first] &&
    a.slice(second + 1) === b.slice(second + 1)
  );
}
