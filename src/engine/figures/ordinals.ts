import { beforeRank, namesBehindOrdinal, ordinalUnits } from "../lexicon/ordinals.ts";
import { type Codes, codeAt, isDigit, isHan } from "../text/codes.ts";
import { Trie, type TrieMatch } from "../text/trie.ts";
import { codeOf, codesOf, dashes, rangeMarks } from "./characters.ts";
import { compare, plain } from "./decimal.ts";
import { closeFigure, openFigure, setUnit } from "./figureBuilder.ts";
import type { Numeral } from "./numeral.ts";
import { skipGroups } from "./ratios.ts";
import type { Reading } from "./reading.ts";
import { unitAt } from "./unitAt.ts";

const names = new Trie<true>(namesBehindOrdinal.map((word) => ({ word, row: true })));
const units = new Trie<string>(ordinalUnits.map((word) => ({ word, row: word })));

/** 第五条第一项 */
const legal = codesOf("条款章节");
const nth = codeOf("第");
const pause = codeOf("、");
const mostListed = 8;
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

/** 第二批, 第33届, 第5, 第一至三名: `start` is the place of 第, the number is in `reading.first`. */
export function readOrdinal(reading: Reading, start: number): number {
  const { codes, first, second } = reading;
  const { numeral } = first;
  if (!isPlain(numeral) || start < reading.floor) return first.end;
  const range = readRangeEnd(reading, numeral.end);
  if (!range && dashes.has(codeAt(codes, numeral.end)) && isDigit(codeAt(codes, numeral.end + 1)))
    return skipGroups(codes, numeral.end); // 第2024-15号
  const last = range ? second.numeral.end : listEnd(reading, numeral.end);
  const name = names.longest(codes, last);
  if (name !== undefined) return last + name.length;
  if (legal.has(codeAt(codes, start - 1)) || isEnumerator(codes, start, numeral.end)) return numeral.end;
  const unit = unitBehind(codes, last);
  const isListed = !range && unit !== undefined && last > numeral.end;
  const own = range ? last : numeral.end;
  if (unit === undefined && !isRank(codes, start, own)) return own;
  const end = isListed ? own : own + (unit?.length ?? 0);
  reading.hedges.clear();
  const figure = openFigure(reading, "ordinal", start, end, numeral.start, own);
  figure.low = plain(numeral.low, numeral.exponent);
  figure.high = range ? plain(second.numeral.low, second.numeral.exponent) : figure.low;
  if (range) figure.range = true;
  else figure.value = figure.low;
  figure.precision = numeral.precision;
  if (isListed) figure.unit = unit?.row;
  else if (unit !== undefined) setUnit(reading, figure, unit.row, last, end);
  closeFigure(reading, figure);
  if (isListed) reading.ordinalAt = end + 1;
  return end;
}

/** What the number counts off: 届 of 第33届, 个月 of 第3个月. */
function unitBehind(codes: Codes, at: number): TrieMatch<string> | undefined {
  const own = units.longest(codes, at);
  const counted = unitAt(codes, at);
  const kind = counted?.row.kind;
  if (counted === undefined || (kind !== "count" && kind !== "duration")) return own;
  return own !== undefined && own.length > counted.length
    ? own
    : { length: counted.length, row: counted.row.unit };
}

/** The other end of 第一至三名, 第3—5名, 第1至第3名 into `reading.second`. */
function readRangeEnd({ codes, first, second, quantities }: Reading, at: number): boolean {
  if (!rangeMarks.has(codeAt(codes, at))) return false;
  const next = codeAt(codes, at + 1) === nth ? at + 2 : at + 1;
  if (!quantities.readNumeral(next, second.numeral) || !isPlain(second.numeral)) return false;
  const [a, b] = [first.numeral, second.numeral];
  const isRise = compare(a.low, a.exponent, b.low, b.exponent) < 0;
  return (
    isRise &&
    (next > at + 1 || names.longest(codes, b.end) !== undefined || unitBehind(codes, b.end) !== undefined)
  );
}

/** Where a list ends whose members share 第 or what it counts: 第七、八届, 第四、第五届. */
function listEnd({ codes, part, quantities }: Reading, at: number): number {
  let end = at;
  for (let members = 1; members < mostListed && codeAt(codes, end) === pause; members++) {
    const next = codeAt(codes, end + 1) === nth ? end + 2 : end + 1;
    if (!quantities.startsNumber(next) || !quantities.readNumeral(next, part.numeral)) return end;
    if (!isPlain(part.numeral)) return end;
    end = part.numeral.end;
  }
  return end;
}

function isPlain({ vague, bare, decimals, negative }: Numeral): boolean {
  return !vague && !bare && !decimals && !negative;
}
