import type { Figure } from "../../src/engine/figures/figure.ts";

/** What a figure stands for, in a line: `30000 名`, `[20,∞) 个`, `2023-01-01/2023-12-31`. */
export function meaningOf(figure: Figure): string {
  if (figure.kind === "date" || figure.kind === "period")
    return `${figure.from ?? ".."}/${figure.to ?? ".."}`;
  if (figure.kind === "ratio") return `${figure.numerator}:${figure.denominator}`;
  const isPlain = figure.value !== undefined && figure.hedges === undefined;
  if (figure.kind === "fraction" && isPlain) return `${figure.numerator}/${figure.denominator}`;
  return [isPlain ? figure.value : setOf(figure), figure.unit].filter(Boolean).join(" ");
}

function setOf({ low, high, lowOpen, highOpen }: Figure): string {
  const left = low === undefined ? "(-∞" : `${lowOpen ? "(" : "["}${low}`;
  const right = high === undefined ? "∞)" : `${high}${highOpen ? ")" : "]"}`;
  return `${left},${right}`;
}
