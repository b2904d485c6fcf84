import { type Codes, codeAt, isDigit, isHan, isLatin } from "../text/codes.ts";
import { codeOf, codesOf, half } from "./characters.ts";
import type { FoundHedges } from "./foundHedges.ts";
import type { Quantity } from "./quantity.ts";

const quotes = codesOf("“‘「『《〈【\"'");
/** 十兆瓦级 is a size; 万亿级 alone is a word. */
const levels = codesOf("级量");
/** 二十五中, 十七军: schools, troops, numbers of houses. */
const nameEnds = codesOf("中军师团旅将式号铺里届");
const two = codeOf("二");
const spanLeads = codesOf("期时刑达赛满");
const spanTails = codesOf("内后期");
const noSentenceEdge = codesOf("、“”‘’（(）)《》");

/**
 * A numeral in Chinese characters that is part of a word or a figure of speech. Chinese writes small numbers
 * in so many words that a numeral counts only where its unit, its length or a hedge says that it does.
 */
export function isWordPart(
  codes: Codes,
  from: number,
  first: Quantity,
  last: Quantity,
  range: boolean,
  hedges: FoundHedges,
): boolean {
  const { numeral } = first;
  const { unit } = last;
  const length = numeral.end - numeral.start;
  const hedged = hedges.count > 0;
  if (numeral.bare)
    return isBareWord(codes, last, hedges) || isNameCharacter(codeAt(codes, numeral.start - 1));
  if (numeral.positional) {
    // 八五折 counts, 二〇二四 without 年 does not; 五点二亿 never gets here.
    return !(unit?.power === 1 && length === 2) && !isAlone(codes, from, last.end);
  }
  if (unit === undefined) {
    if (length > 1 && isAlone(codes, from, last.end)) return false;
    if (numeral.magnitudes === 0 || nameEnds.has(codeAt(codes, last.end))) return true;
    const longest = range ? last.numeral.end - last.numeral.start : length; // 一千到一千五百
    return hedged ? longest < 2 : longest < 3;
  }
  if (codeAt(codes, numeral.start) === half) return unit.lone === "none";
  if (length > 1 || numeral.vague) return false;
  // 处五日以上拘留
  if (unit.kind === "duration" && hedged && isBound(hedges)) return false;
  if (unit.kind === "count" && quotes.has(codeAt(codes, from - 1))) return true; // “五级书记抓”
  if (numeral.magnitudes > 0) return false; // 十
  if (range) return unit.lone === "none"; // 一至两年
  if (hedged && unit.lone !== "none") return false; // 不到一年
  // 二 counts nothing that 两 counts: 二次, 二级, 二位 are words; so are 零件 and 零点.
  const scarce = numeral.low === 0 || numeral.low === 1 || codeAt(codes, numeral.start) === two;
  if (scarce && unit.kind === "duration" && isSpan(codes, from, last.end)) return unit.lone === "none";
  return scarce ? unit.lone !== "one" : unit.lone === "none";
}

/** 以上, 以下, 以内 behind the unit. */
function isBound(hedges: FoundHedges): boolean {
  const kind = hedges.count > 0 ? hedges.at(hedges.count - 1)?.kind : undefined;
  return kind === "at-least" || kind === "at-most";
}

/** 为期一年, 有期徒刑一年, 一年内: a length of time, where 一年 alone is a turn of phrase. */
function isSpan(codes: Codes, start: number, end: number): boolean {
  return spanLeads.has(codeAt(codes, start - 1)) || spanTails.has(codeAt(codes, end));
}

/** 万元, 百家: a magnitude without digit is a number only under a hedge, or doubled (千万吨). */
function isBareWord(codes: Codes, quantity: Quantity, hedges: FoundHedges): boolean {
  const { unit, numeral } = quantity;
  if (unit?.unit === "级") return true;
  const first = hedges.count > 0 ? hedges.at(0) : undefined;
  if (first !== undefined && first.start < numeral.end) return false;
  if (first?.kind === "more" || isBound(hedges)) return unit === undefined; // 千余名, 亿元以上
  return (
    unit === undefined ||
    unit.unit === "年" ||
    numeral.magnitudes < 2 ||
    levels.has(codeAt(codes, quantity.end))
  );
}

function isNameCharacter(code: number): boolean {
  return isLatin(code) || isDigit(code);
}

/** Nothing that could make a word with it stands on either side. */
function isAlone(codes: Codes, start: number, end: number): boolean {
  return isEdge(codeAt(codes, start - 1)) && isEdge(codeAt(codes, end));
}

function isEdge(code: number): boolean {
  return (
    !isHan(code) && !isDigit(code) && !isLatin(code) && !noSentenceEdge.has(code) && code !== codeOf("·")
  );
}
