import { sharedHeads } from "../lexicon/heads.ts";
import { indicatorNames } from "../lexicon/indicators.ts";
import type { AxisEntry } from "./axes.ts";
import {
  bareHeads,
  fields,
  industryWord,
  kindWords,
  namesUnder,
  ownNames,
  productNames,
  rowHeads,
  scopeWords,
} from "./words.ts";

const selfNamed = new Set(ownNames);
const bare = new Set(bareHeads);
const fieldNames = new Set(fields);
const kinds = new Set(kindWords);
const products = new Set(productNames);
/** 第二产业, 建筑业; neither 企业 nor 就业. */
const industry = /(?<![企就失创毕])业$/u;
/** 国有企业, 限额以上: of whom something is counted, which is no name of what. */
const ofWhom = /(?:企业|单位|以上|以下)$/u;
const known = new Set(indicatorNames.map(([name]) => name).filter((name) => !ofWhom.test(name)));
const heads = [...sharedHeads].sort((a, b) => b.length - a.length);

/** The same, and those that whole rows are named with. */
const wholeHeads = [...sharedHeads, ...rowHeads].sort((a, b) => b.length - a.length);
const scopes = new Set(scopeWords);

const isHeaded = (words: string) => !bare.has(words) && wholeHeads.some((head) => words.endsWith(head));
const headOf = (words: string) => heads.find((head) => words.endsWith(head));

/** Joins two names of one thing, said once where one holds the other. */
function join(first: string, second: string): string {
  if (first === "" || second.includes(first)) return second;
  if (second === "" || first.includes(second)) return first;
  let shared = Math.min(first.length, second.length) - 1;
  while (shared > 1 && !first.endsWith(second.slice(0, shared))) shared--;
  return `${first}${shared > 1 ? second.slice(shared) : second}`;
}

const narrows = (words: string) => scopeWords.some((word) => words.includes(word));

/** 工业用电量 below 全社会用电量: a kind of the same thing, named in full. */
function isFullName(own: string, whole: string): boolean {
  const head = headOf(own);
  return head !== undefined && head !== own && whole.endsWith(head) && !narrows(whole);
}

/** 工资性收入 below 城镇居民人均可支配收入 is 城镇居民人均工资性收入. */
function perHead(own: string, whole: string): string {
  const at = whole.indexOf("人均");
  return at < 0 || own.includes("人均") ? own : `${whole.slice(0, at + 2)}${own}`;
}

/** What a row is that is a part of `whole`: 城镇常住人口, 居民消费食品价格, 一般贸易出口额. */
function under(own: string, whole: string): string {
  if (isFullName(own, whole)) return perHead(own, whole);
  if (kinds.has(own) || scopes.has(own))
    return join(own, own.endsWith("居民") ? whole.replace(/^(?:全体)?居民/u, "") : whole);
  const head = wholeHeads.find((one) => whole.endsWith(one));
  if (head !== undefined && isHeaded(own) && !narrows(whole)) return perHead(own, whole);
  return head === undefined || isHeaded(own)
    ? join(whole, own)
    : `${join(whole.slice(0, -head.length), own)}${head}`;
}

/** A row's own name, after those of what it is a part of unless it says enough by itself. */
function nameOf(own: string, parents: readonly string[], topic: string): string {
  if (own === "" || known.has(own) || selfNamed.has(own)) return own;
  if (industry.test(own) && [...parents, topic].some((whole) => products.has(whole)))
    return `${own}${industryWord}`;
  const named = parents.findLastIndex((parent) => selfNamed.has(parent));
  return parents.slice(Math.max(0, named)).reduceRight(under, own);
}

function nameOfRow({ content, parents, growth }: AxisEntry, topic: string): string {
  const own = content.reduce(join, "");
  // A row of growth below that of the level.
  const isGrowth = own === "" && growth !== undefined;
  return isGrowth ? nameOf(parents.at(-1) ?? "", parents.slice(0, -1), topic) : nameOf(own, parents, topic);
}

/** How a title counts says nothing of a column that counts otherwise. */
const counts = /新增|净增|累计|现有/gu;

/** `零售额` of 社会消费品零售总额: the same characters in the same order. */
function isAbbreviated(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * What a cell measures: the names of its row and of its column, with what the title adds. A name that is only a
 * head (`产量`) and one that lacks it (`原煤` under a title of 产量) are made whole by the title; whatever else the
 * title narrows the table to (规模以上工业企业) stays in front. Empty when that does not come to a name.
 */
export function composeIndicator(row: AxisEntry, column: AxisEntry, topic: string): string {
  const [name, header] = [nameOfRow(row, topic), column.content.reduce(join, "")];
  // 发电量 under 产量 is a quantity already.
  const both = kinds.has(header) ? join(header, name) : join(name, header);
  const own = bare.has(header) && headOf(name) !== undefined ? name : both;
  if (own === "") return topic;
  const full = namesUnder.find(([title, short]) => title === topic && short === own);
  if (full) return full[2];
  if (topic === "") return bare.has(own) ? "" : own;
  if (own.includes(topic)) return own;
  if (topic.endsWith(own)) return topic;
  if (kinds.has(own)) return join(own, topic);
  if (products.has(topic) && own.endsWith(industryWord)) return own;
  const isNamed = known.has(own) || selfNamed.has(own) || isHeaded(own);
  if (fieldNames.has(topic) && isNamed) return own;
  if (known.has(topic) && (selfNamed.has(own) || (known.has(own) && !narrows(topic)))) return own;
  const topicHead = headOf(topic);
  if (bare.has(own)) return isAbbreviated(own, topic) ? topic : join(topic, own);
  if (topicHead === undefined) return join(topic, own);
  const scope = topic.slice(0, -topicHead.length).replaceAll(counts, "");
  // `粮食` under 粮食产量 is what the title names.
  if (scope.includes(own)) return topic;
  const whole = header === "" && headOf(own) === undefined && !known.has(own) ? `${own}${topicHead}` : own;
  return join(scope, whole);
}
