import Big from "big.js";
import type { Figure } from "../figures/figure.ts";
import type { FindingCode } from "./finding.ts";
import { relateUnits } from "./units.ts";

export type Slip = Extract<FindingCode, "decimal-point" | "magnitude" | "digits-swapped">;

/** The slip of the pen or the keyboard that turns one number into the other. */
export function slipOf(ours: Figure, theirs: Figure): Slip | "value" {
  if (ours.value === undefined || theirs.value === undefined) return "value";
  const units = relateUnits(ours, theirs);
  if (units.kind !== "convertible") return "value";
  const a = digitsOf(new Big(ours.value).times(units.draftFactor));
  const b = digitsOf(new Big(theirs.value).times(units.factFactor));
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

/** Significant digits without trailing zeros, and the power of ten they stand at. */
function digitsOf({ c, e }: Big): { digits: string; power: number } {
  const digits = c.join("").replace(/0+$/, "");
  return { digits, power: e };
}

function magnitudeWord(figure: Figure): string {
  return figure.text.replace(/[^万亿千百兆萬億]/g, "");
}

function isTransposition(a: string, b: string): boolean {
  const differing = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [first, second] = differing;
  if (differing.length !== 2 || first === undefined || second === undefined) return false;
  return second === first + 1 && a[first] === b[second] && a[second] === b[first];
}
