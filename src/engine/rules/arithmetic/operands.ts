import Big from "big.js";
import type { Figure } from "../../figures/figure.ts";
import type { RuleDraft } from "../draft.ts";
import { writeExactly, writeRounded } from "../writing/amount.ts";

/** Units that count the same when figures are added: 个 and the like only with themselves. */
export function sameMeasure(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && a.unit === b.unit && (a.unit !== undefined || a.kind === "fraction");
}

/** Whether figures of this kind can be added up. */
export function isAmount({ kind, range, value }: Figure): boolean {
  if (range || value === undefined) return false;
  return (
    kind === "count" ||
    kind === "money" ||
    kind === "measure" ||
    kind === "percentage" ||
    kind === "percentage-point"
  );
}

const shownUnits: Readonly<Record<string, string>> = { "%": "%", pp: "个百分点" };

/** A figure as a sum shows it: its number, with % where it has one, hedges left out. */
export function shown(draft: RuleDraft, figure: Figure): string {
  return `${draft.slice(figure.numeral)}${shownUnits[figure.unit ?? ""] ?? ""}`;
}

/** A computed value as a sum shows it, in the notation of the first figure that can carry it. */
export function shownValue(draft: RuleDraft, value: Big, like: readonly Figure[]): string {
  for (const figure of like) {
    const written = writeExactly(draft, value, figure);
    if (written !== undefined) return `${written}${shownUnits[figure.unit ?? ""] ?? ""}`;
  }
  return value.toFixed();
}

/** What to write in place of a figure's number. */
export function replacement(draft: RuleDraft, value: Big, figure: Figure): string | undefined {
  return writeRounded(draft, value, figure);
}

export function bigOf(figure: Figure): Big {
  return new Big(figure.value ?? 0);
}

/** Number and unit, without hedges. */
export function bareSpan(figure: Figure): { start: number; end: number } {
  return { start: figure.numeral.start, end: Math.max(figure.numeral.end, figure.unitSpan?.end ?? 0) };
}
