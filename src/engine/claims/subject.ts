import type { Span } from "../figures/figure.ts";
import { personWords, siteWords } from "../lexicon/nameTails.ts";
import { topicOpeners } from "../lexicon/topicOpeners.ts";
import type { Slot } from "./claim.ts";
import { readContent } from "./content.ts";
import type { Mention } from "./mentions.ts";

/** A longer run of words before a place is a statement of its own. */
const longestAttribute = 6;
/** `看北京去年的账本`, `首都北京的…`: what a headline or a caption puts before a place. */
export const topicOpener = new RegExp(`^(?:${topicOpeners.join("|")})$`);
const joiners = /^[、和与及跟以至,，\s]*$/;

/**
 * The subject of a clause: the places (or organisation) that stand before everything else in it.
 * `北京、天津、雄安实现…` has three; a place further in (`输出到天津、河北的…`) is part of what is counted.
 */
export function readSubject(
  folded: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
  skip: readonly Span[],
): Slot | undefined {
  const first = mentions.find((mention) => mention.start >= start && mention.end <= end);
  if (
    !first ||
    isRanked(folded, first, start) ||
    isInName(folded, first) ||
    !opensTopic(folded, start, first.start, skip)
  )
    return undefined;
  const chain = [first];
  for (const mention of mentions) {
    const last = chain.at(-1);
    if (!last || mention.start < last.end || mention.end > end) continue;
    if (!joiners.test(folded.slice(last.end, mention.start))) break;
    chain.push(mention);
  }
  const last = chain.at(-1) ?? first;
  const names = chain.filter((mention, index) => !isPrefixOf(mention, chain[index + 1]));
  return {
    text: folded.slice(first.start, last.end),
    value: names.map((mention) => mention.name).join("、"),
    start: first.start,
    end: last.end,
  };
}

/** Nothing stands before it, or only words that describe it: `邻近的青川县`, `位于青川县的…`. */
function opensTopic(folded: string, start: number, at: number, skip: readonly Span[]): boolean {
  if (readContent(folded, start, at, skip).length === 0 || topicOpener.test(folded.slice(start, at)))
    return true;
  return /(?:的|位于|地处|家住)$/.test(folded.slice(start, at)) && at - start <= longestAttribute;
}

/** `北京市朝阳区` is one place: the wider one only says where the narrower is. */
function isPrefixOf(mention: Mention, next: Mention | undefined): boolean {
  return next !== undefined && next.start === mention.end;
}

const rankBefore = /[居列占]$|[高低快慢多少优大小]于$|[高低快多少]过$|超过?$/;
const rankAfter = /^(?:第[一二三四五六七八九十\d]+(?:[位名]|[，,。；;、]|$)|首位|前列|同类)/;
const longestRank = 8;

/** `位居全球第三`, `占全国的七成`: where something stands, not what it is of. */
export function isRanked(folded: string, { start, end }: Span, from: number): boolean {
  return rankBefore.test(folded.slice(from, start)) || rankAfter.test(folded.slice(end, end + longestRank));
}

const personAfter = new RegExp(`^(?:的)?(?:${personWords.join("|")}|人(?=[^口均大民才员力文数次，。、]))`);
const siteAfter = new RegExp(`^[^全各市省区县个的和与、，。\\d]{0,3}(?:${siteWords.join("|")})(?![点前上])`);
const longestTail = 8;

/** `肯尼亚选手`, `洛阳龙门站`: what follows makes a name of the place that is somebody's or something's own. */
export function isInName(folded: string, { end, organisation }: Mention): boolean {
  if (organisation) return false;
  const after = folded.slice(end, end + longestTail);
  return personAfter.test(after) || siteAfter.test(after);
}
