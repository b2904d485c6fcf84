import { codeAt } from "../text/codes.ts";
import { codeOf, codesOf, piece, pieceUnit } from "./characters.ts";
import type { Figure } from "./figure.ts";
import { openFigure, setNumber, setUnit } from "./figureBuilder.ts";
import { FigureDraft } from "./figureDraft.ts";
import { noHedges } from "./foundHedges.ts";
import { Quantity } from "./quantity.ts";
import { shareMagnitude } from "./ranges.ts";
import type { Reading } from "./reading.ts";

const listMarks = codesOf("、和或与及");
const pause = codeOf("、");

/**
 * 7万、8万套 and 3、5、8亿元: gives the bare numbers just before a figure its unit, and its 万 or 亿 where
 * they stand in one list; 4.7个和1.3个百分点: says what the first 个 is short for. Each number is looked at
 * once more and then has a unit, so the time stays linear.
 */
export function shareUnit(reading: Reading, figure: FigureDraft, last: Quantity): void {
  const { figures, view, open, codes } = reading;
  const { unit } = last;
  if (unit === undefined || figure.kind === "fraction" || figure.kind === "ratio") return;
  const isPieces = codeAt(codes, last.unitStart) === piece && last.unitEnd > last.unitStart + 1;
  let heldStart = figure.start;
  for (let i = open.length - 1, at = figures.length - 1; i >= 0; i--, at--) {
    const member = figures[at];
    const place = open[i];
    if (member === undefined || place === undefined || heldStart !== member.end + 1) break;
    if (member.kind !== "number" && !(isPieces && member.unit === pieceUnit)) break;
    const mark = view.text.charCodeAt(member.end);
    if (!listMarks.has(mark) || member.hedge !== undefined) break;
    const shared = memberWithUnit(reading, place, figure, last, mark === pause, unit.power ?? 0);
    if (shared === undefined) break;
    figures[at] = shared;
    heldStart = member.start;
  }
}

function memberWithUnit(
  reading: Reading,
  place: number,
  figure: FigureDraft,
  last: Quantity,
  isList: boolean,
  power: number,
): Figure | undefined {
  const alone = new Quantity();
  if (!reading.quantities.read(place, alone) || alone.inside !== undefined) return undefined;
  if (alone.numeral.arabic !== last.numeral.arabic) return undefined;
  const { unit } = alone;
  if (unit !== undefined && unit.unit !== pieceUnit) return undefined;
  const end = unit === undefined ? alone.numeral.end : alone.unitEnd;
  if (isList) shareMagnitude(alone.numeral, last.numeral);
  const member = openFigure(
    { view: reading.view, hedges: noHedges, draft: new FigureDraft() },
    figure.kind,
    place,
    end,
    place,
    alone.numeral.end,
  );
  setNumber(member, alone, undefined, noHedges, power);
  member.unit = figure.unit;
  if (unit !== undefined) setUnit(reading, member, undefined, alone.unitStart, alone.unitEnd);
  return member.toFigure();
}
