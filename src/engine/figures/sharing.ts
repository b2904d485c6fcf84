import { codesOf } from "./characters.ts";
import type { Figure } from "./figure.ts";
import { openFigure, setNumber } from "./figureBuilder.ts";
import { FigureDraft } from "./figureDraft.ts";
import { Quantity } from "./quantity.ts";
import { shareMagnitude } from "./ranges.ts";
import type { FoundHedge, Reading } from "./reading.ts";

const listMarks = codesOf("、和或与及");
const pause = "、";

/**
 * 7万、8万套 and 3、5、8亿元: gives the bare numbers just before a figure its unit, and its 万 or 亿 where
 * they stand in one list. Each number is looked at once more and then has a unit, so the time stays linear.
 */
export function shareUnit(reading: Reading, figure: FigureDraft, last: Quantity): void {
  const { figures, view, bare } = reading;
  const { unit } = last;
  if (unit === undefined || figure.kind === "fraction" || figure.kind === "ratio") return;
  const held = { end: figure.start, quantity: last };
  for (let i = bare.length - 1, at = figures.length - 1; i >= 0; i--, at--) {
    const member = figures[at];
    const place = bare[i];
    if (member === undefined || place === undefined || member.kind !== "number") break;
    const between = view.text.slice(member.end, held.end);
    if (between.length !== 1 || !listMarks.has(between.charCodeAt(0)) || member.hedge !== undefined) break;
    const shared = memberWithUnit(
      reading,
      place,
      figure,
      between === pause ? last : undefined,
      unit.power ?? 0,
    );
    if (shared === undefined) break;
    figures[at] = shared;
    held.end = member.start;
  }
  bare.length = 0;
}

function memberWithUnit(
  reading: Reading,
  place: number,
  figure: FigureDraft,
  list: Quantity | undefined,
  power: number,
): Figure | undefined {
  const alone = new Quantity();
  if (!reading.quantities.read(place, alone) || alone.unit !== undefined) return undefined;
  if (list !== undefined) shareMagnitude(alone.numeral, list.numeral);
  const hedges: FoundHedge[] = [];
  const member = openFigure(
    { view: reading.view, hedges, draft: new FigureDraft() },
    figure.kind,
    place,
    alone.numeral.end,
    place,
    alone.numeral.end,
  );
  setNumber(member, alone, undefined, hedges, power);
  member.unit = figure.unit;
  return member.toFigure();
}
