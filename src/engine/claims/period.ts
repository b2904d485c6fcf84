import type { Figure } from "../figures/figure.ts";
import { periodValue } from "./base.ts";
import type { Slot } from "./claim.ts";

export function isTime(figure: Figure): boolean {
  return figure.kind === "date" || figure.kind === "period";
}

export function periodSlot(period: Figure): Slot {
  return { text: period.text, value: periodValue(period), start: period.start, end: period.end };
}
