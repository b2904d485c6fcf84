import type { Figure } from "../figures/figure.ts";
import type { Slot } from "./claim.ts";

/** A bounded age before another figure narrows whom that one counts: `面向3岁以下幼儿新增普惠托位1万个`. */
export function isQualifier(folded: string, figure: Figure, next: Figure | undefined): boolean {
  if (next === undefined || figure.kind !== "age") return false;
  return (figure.hedge !== undefined || figure.range === true) && !/[、和与及]/.test(folded.slice(figure.end, figure.end + 1));
}

/** Qualifiers compare by the set they stand for. */
export function qualifierSlot(figure: Figure): Slot {
  return {
    text: figure.text,
    value: `${figure.low ?? ""}..${figure.high ?? ""}${figure.unit ?? ""}`,
    start: figure.start,
    end: figure.end,
  };
}
