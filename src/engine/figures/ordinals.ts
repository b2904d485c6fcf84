import { beforeRank, namesBehindOrdinal, ordinalUnits } from "../lexicon/ordinals.ts";
import { type Codes, codeAt, isDigit, isHan } from "../text/codes.ts";
import { Trie } from "../text/trie.ts";
import { codesOf, dashes } from "./characters.ts";
import { plain } from "./decimal.ts";
import { closeFigure, openFigure, setUnit } from "./figureBuilder.ts";
import { skipGroups } from "./ratios.ts";
import type { Reading } from "./reading.ts";

const names = new Trie<true>(namesBehindOrdinal.map((word) => ({ word, row: true })));
const units = new Trie<string>(ordinalUnits.map((word) => ({ word, row: word })));

/** 第五条第一项 */
const legal = codesOf("条款章节");
const pauses = codesOf("、，,：:");
const openings = codesOf("。；：:！？，,;\n\r\0“ \u3000");

/** 第一、…第二、…: at the start of a clause it counts points, not things. */
function isEnumerator(codes: Codes, start: number, end: number): boolean {
  return pauses.has(codeAt(codes, end)) && openings.has(codeAt(codes, start - 1));
}

const ranked = new Trie<true>(
  beforeRank.map((word) => ({ word, row: true })),
  true,
);
const afterRank = codesOf("的和与及或并且而、，");

/** 位居世界第一, 第5的: without a unit, 第N ranks only where something says so; else it begins a name. */
function isRank(codes: Codes, start: number, end: number): boolean {
  const next = codeAt(codes, end);
  return !isHan(next) || afterRank.has(next) || ranked.longest(codes, start) !== undefined;
}

/** 第二批, 第33届, 第5: `start` is the place of 第, the number is in `reading.first`. */
export function readOrdinal(reading: Reading, start: number): number {
  const { codes, first } = reading;
  const { numeral } = first;
  if (numeral.vague || numeral.bare || numeral.decimals || numeral.negative || start < reading.floor)
    return first.end;
  if (dashes.has(codeAt(codes, numeral.end)) && isDigit(codeAt(codes, numeral.end + 1))) {
    return skipGroups(codes, numeral.end); // 第2024-15号
  }
  if (legal.has(codeAt(codes, start - 1)) || isEnumerator(codes, start, numeral.end)) return numeral.end;
  const name = names.longest(codes, numeral.end);
  if (name !== undefined) return numeral.end + name.length;
  const own = units.longest(codes, numeral.end);
  const counted = first.unit?.kind === "count" || first.unit?.kind === "duration";
  let unit: string | undefined;
  let unitStart = numeral.end;
  let end = numeral.end;
  if (counted && (own === undefined || first.unitEnd - first.unitStart >= own.length)) {
    unit = first.unit?.unit;
    unitStart = first.unitStart;
    end = first.unitEnd;
  } else if (own !== undefined) {
    unit = own.row;
    end += own.length;
  }
  if (unit === undefined && !isRank(codes, start, end)) return end;
  reading.hedges.clear();
  const figure = openFigure(reading, "ordinal", start, end, numeral.start, numeral.end);
  const value = plain(numeral.low, numeral.exponent);
  figure.value = value;
  figure.low = value;
  figure.high = value;
  figure.precision = numeral.precision;
  if (unit !== undefined) setUnit(reading, figure, unit, unitStart, end);
  closeFigure(reading, figure);
  return end;
}
