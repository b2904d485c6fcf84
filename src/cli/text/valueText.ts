import type { Figure } from "../../engine/figures/figure.ts";

/** The set that a figure stands for: `10000 个`, `[20000, 30000) 名`, `2023-01-01 … 2023-12-31`. */
export function valueText({
  value,
  low,
  high,
  lowOpen,
  highOpen,
  unit,
  from,
  to,
  hedges,
  range,
}: Figure): string {
  if (from !== undefined || to !== undefined)
    return from === to ? (from ?? "") : `${from ?? ""} … ${to ?? ""}`;
  const written = hedges && hedges.length > 0 ? undefined : value;
  const isSet = range === true || written === undefined;
  const bounds =
    low === undefined && high === undefined ? (value ?? "") : interval(low, high, lowOpen, highOpen);
  return [isSet ? bounds : written, unit].filter((part) => part !== undefined && part !== "").join(" ");
}

function interval(low?: string, high?: string, lowOpen?: boolean, highOpen?: boolean): string {
  const left = low === undefined ? "(−∞" : `${lowOpen ? "(" : "["}${low}`;
  const right = high === undefined ? "∞)" : `${high}${highOpen ? ")" : "]"}`;
  return `${left}, ${right}`;
}
