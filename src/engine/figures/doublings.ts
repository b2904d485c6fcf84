import { codeAt } from "../text/codes.ts";
import { codeOf } from "./characters.ts";
import { closeFigure, openFigure, setNumber, setUnit } from "./figureBuilder.ts";
import { addOwnHedges, readHedgesBefore, readHedgesBehind } from "./hedging.ts";
import type { Reading } from "./reading.ts";

const turn = codeOf("番");
const done = codeOf("了");
const near = codeOf("近");

/** 翻一番, 翻了两番, 翻番: doubled that many times. 0 where 翻 is something else. */
export function readDoubling(reading: Reading, at: number): number {
  const { codes, first, quantities } = reading;
  reading.hedges.clear();
  if (codeAt(codes, at + 1) === turn) {
    const figure = openFigure(reading, "multiple", at, at + 2, at, at + 2);
    Object.assign(figure, { value: "1", low: "1", high: "1", unit: "番", precision: 0 });
    setUnit(reading, figure, undefined, at + 1, at + 2);
    closeFigure(reading, figure);
    return at + 2;
  }
  let number = at + 1;
  if (codeAt(codes, number) === done) number++;
  const hedged = codeAt(codes, number) === near;
  if (hedged) number++;
  if (!quantities.read(number, first)) return 0;
  const end = first.inside === undefined ? first.numeral.end : first.insideEnd;
  if (codeAt(codes, end) !== turn) return 0;
  const from = readHedgesBefore(reading, at, undefined);
  if (hedged) reading.hedges.add(number - 1, number, "near");
  addOwnHedges(reading, first);
  const to = readHedgesBehind(reading, end + 1, undefined, false);
  const figure = openFigure(reading, "multiple", from, to, number, first.numeral.end);
  setNumber(figure, first, undefined, reading.hedges, 0);
  setUnit(reading, figure, "番", end, end + 1);
  closeFigure(reading, figure);
  return to;
}
