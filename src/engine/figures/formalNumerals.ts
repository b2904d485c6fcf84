import { doubtfulFormalDigits } from "../lexicon/numerals.ts";
import { type Codes, codeAt } from "../text/codes.ts";
import { codesOf } from "./characters.ts";
import { CodeKind, everydayOf, numeralKind } from "./numeralCodes.ts";

const doubtful = codesOf(doubtfulFormalDigits);
/** What follows a formal 万 or 亿 in a sum: 伍万元, 陆亿零…; 大陆万科 is none. */
const sumParts = codesOf("零元圆");

/**
 * 壹佰伍拾: formal numerals are everyday words too (大陆, 队伍, 收拾), so they need each other's company.
 * `last` is the kind of what was read before in the same numeral, `zeroed` says that it ends in 零.
 */
export function isFormalNumeral(codes: Codes, at: number, last: number, zeroed: boolean): boolean {
  const everyday = everydayOf(codeAt(codes, at));
  if (everyday === 0) return false;
  const isMagnitude = numeralKind(everyday) === CodeKind.small;
  if (last === CodeKind.none || last === CodeKind.big)
    return isFollowed(codes, at, numeralKind(everyday)) || zeroed;
  return isMagnitude || last === CodeKind.small || zeroed;
}

/** A formal numeral of the other kind comes next: a magnitude behind a digit, a digit behind 拾. */
function isFollowed(codes: Codes, at: number, kind: number): boolean {
  const next = codeAt(codes, at + 1);
  if (numeralKind(next) === CodeKind.big) {
    if (kind === CodeKind.digit && !doubtful.has(codeAt(codes, at))) return true;
    const behind = codeAt(codes, at + 2);
    return sumParts.has(behind) || everydayOf(behind) !== 0;
  }
  // 壹百: the magnitude may be an everyday one where the digit is no everyday word.
  if (numeralKind(next) === CodeKind.small)
    return kind === CodeKind.digit && !doubtful.has(codeAt(codes, at));
  return everydayOf(next) !== 0 && numeralKind(everydayOf(next)) !== kind;
}
