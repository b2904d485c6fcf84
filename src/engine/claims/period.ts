import type { Figure } from "../figures/figure.ts";
import type { Clause } from "../text/clauses.ts";
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

/** `一、二、三季度`: by each clause of such a list, all its times; nothing where a sentence has no such list. */
export function listedTimes(clauses: readonly Clause[]): ReadonlyMap<Clause, readonly Figure[]> | undefined {
  let lists: Map<Clause, readonly Figure[]> | undefined;
  for (let at = 0; at < clauses.length; at++) {
    const list: Clause[] = [];
    while (isBareTime(clauses[at + list.length])) list.push(clauses[at + list.length] as Clause);
    const last = clauses[at + list.length];
    if (list.length === 0 || !last?.listed || !opensWithTime(last)) continue;
    list.push(last);
    const times = list.flatMap(({ figures }) => figures.slice(0, 1));
    lists ??= new Map();
    for (const clause of list) lists.set(clause, times);
    at += list.length - 1;
  }
  return lists;
}

function opensWithTime({ start, figures: [first] }: Clause): boolean {
  return first !== undefined && first.start === start && isTime(first);
}

function isBareTime(clause: Clause | undefined): boolean {
  return clause !== undefined && opensWithTime(clause) && clause.figures[0]?.end === clause.end;
}
