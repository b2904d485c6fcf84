import { unitKind } from "../../../engine/tables/units.ts";
import { type Line, textOf } from "./lines.ts";
import { isRow } from "./rows.ts";
import type { Typesetting } from "./typeset.ts";

/** A line of prose is full, or ends a sentence; what is shorter than this part of a full one and ends none is a piece. */
const short = 0.6;
const ends = /[。！？；：]$/u;
/** Lines above and below tables: captions, notes, headings. */
const beside =
  /^(?:附?[表图]\s*\d|续表|注|说明|资料来源|数据来源|[(（]?(?:计量)?单位|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/u;

const number = String.raw`[-+]?\d[\d,]*(?:\.\d+)?%?`;
/** `昆明市1203.5 1310.2`: numbers that only spaces part. */
const series = new RegExp(`(?:^|[^\\d.,])${number}(?:\\s+(?:${number}|[-—]+))+$`, "u");
/** `亿元8965.3`: a unit before its number. */
const behindUnit = new RegExp(`^(\\S{1,6}?)${number}$`, "u");

function holdsNumbers(line: Line): boolean {
  if (isRow(line)) return true;
  return line.segments.some(({ text }) => {
    const unit = behindUnit.exec(text)?.[1];
    return series.test(text) || (unit !== undefined && unitKind(unit) !== undefined);
  });
}

/**
 * Lines of a page that are pieces of tables whose cells run over several lines: read as prose, a number would get the
 * name of another. They lie from the first line of bare numbers to the end of the short lines around it.
 */
export function brokenRows(lines: readonly Line[], setOf: Typesetting): ReadonlySet<Line> {
  const found = new Set<Line>();
  const isPiece = (line: Line) => {
    const { left, right, height } = setOf(line);
    const text = textOf(line);
    if (line.height > height * 1.2 || ends.test(text) || beside.test(text)) return false;
    return holdsNumbers(line) || line.right - line.left < (right - left) * short;
  };
  let run: Line[] = [];
  const close = () => {
    const numbers = run.filter(holdsNumbers);
    const [first] = numbers;
    // One line alone is left to the tables that can be put back.
    if (first && numbers.length > 1) for (const line of run.slice(run.indexOf(first))) found.add(line);
    run = [];
  };
  for (const line of lines) {
    if (isPiece(line)) run.push(line);
    else close();
  }
  close();
  return found;
}
