import type { FigureKind } from "../figures/figure.ts";
import { readFigures } from "../figures/readFigures.ts";
import { remember } from "./remember.ts";

const isTimeKind = (kind: FigureKind) =>
  kind === "date" || kind === "period" || kind === "age" || kind === "ordinal";

/** What a number with this unit is; nothing where the unit is none that figures have. */
export const unitKind = remember((unit): FigureKind | undefined => {
  if (unit === "" || unit.length > 12 || /[\d\s]/.test(unit)) return undefined;
  const text = `为12.5${unit}`;
  const figures = readFigures(text);
  const [figure] = figures;
  const isWhole = figures.length === 1 && figure?.start === 1 && figure.end === text.length;
  return isWhole && figure.kind !== "number" && !isTimeKind(figure.kind) ? figure.kind : undefined;
});

export const isPercent = (unit: string | undefined) => unit === "%" || unit === "％";

/** The units of a line like `单位：亿元、%`; none when one of them is not understood. */
export function unitsOf(text: string): readonly string[] {
  const units = text.split(/[、,;和及]|\s+/).filter((unit) => unit !== "");
  return units.every((unit) => unitKind(unit) !== undefined) ? units : [];
}
