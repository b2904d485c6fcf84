import type { Figure } from "../figures/figure.ts";
import { periodValue } from "./base.ts";
import type { Slot } from "./claim.ts";

export function isTime(figure: Figure): boolean {
  return figure.kind === "date" || figure.kind === "period";
}

/** A time is that of several claims, and asked for again and again. */
const slots = new WeakMap<Figure, Slot>();

export function periodSlot(period: Figure): Slot {
  let slot = slots.get(period);
  if (!slot) {
    const { text, start, end } = period;
    slot = { text, value: periodValue(period), start, end };
    slots.set(period, slot);
  }
  return slot;
}
