import type { FigureKind } from "../figures/figure.ts";
import { level, notPredicates, type Predicate, predicates } from "../lexicon/predicates.ts";
import { WordList, type WordMatch } from "../text/wordList.ts";
import type { Direction, Measure, Slot } from "./claim.ts";

const words = new WordList<Predicate | undefined>([
  ...notPredicates.map((word) => [word, undefined] as const),
  ...predicates,
]);

const rateKinds = new Set<FigureKind>([
  "percentage",
  "percentage-point",
  "per-mille",
  "fraction",
  "multiple",
]);

/** Words like 将 and 已经 may stand between a measure noun and its verb. */
const longestGap = 3;

export interface Predication {
  readonly measure?: Slot<Measure> | undefined;
  readonly direction?: Slot<Direction> | undefined;
}

const unsaid: Predication = {};

function isPredicate(match: WordMatch<Predicate | undefined>): match is WordMatch<Predicate> {
  return match.row !== undefined;
}

/**
 * How the figure stands to its indicator, from the words before it (`增长`, `达到`, `占比`). The nearest verb
 * counts, but a measure noun before a plain verb wins: `增速为5.2%` is a change, `人均达到20万元` per head.
 */
export function readPredication(
  folded: string,
  start: number,
  end: number,
  kind: FigureKind,
  clauseStart = start,
): Predication {
  const matches: WordMatch<Predicate>[] = [];
  for (let match = words.next(folded, start, end); match; match = words.next(folded, match.end, end))
    if (isPredicate(match)) matches.push(arriving(folded, match));
  const rate = rateKinds.has(kind);
  if (matches.length === 0) return comparative(folded, clauseStart, start, end, rate) ?? unsaid;
  const measureOf = (predicate: Predicate) => {
    const measure = rate ? predicate.rate : predicate.amount;
    return measure === "multiple" && kind !== "multiple" ? undefined : measure;
  };
  const verb = matches.findLast((match) => !match.row.noun);
  const noun = matches.findLast(
    (match) => match.row.noun && (applies(match.row, rate) || isChangeOf(match, verb?.start ?? end)),
  );
  const perHead = matches.find((match) => match.row.rate === "per-head");
  const said = verb && measureOf(verb.row);
  const plain = said === undefined || said === "level" || said === "multiple";
  // `增量达到4万亿元` is no level.
  const added = plain && verb ? matches.find((match) => isAddedBefore(match, verb, rate)) : undefined;
  const carrier = added ?? (verb && !plain ? verb : (perHead ?? noun ?? verb));
  const difference =
    matches.at(-1)?.end === end ? undefined : comparative(folded, clauseStart, start, end, rate);
  if (difference) return difference;
  if (!carrier) return unsaid;
  // `总数将达到`: noun and verb are one way of speaking, and are replaced together.
  const last =
    carrier.row.noun && verb && verb.start >= carrier.end && verb.start - carrier.end <= longestGap
      ? verb
      : carrier;
  const span = { start: carrier.start, end: last.end };
  const text = folded.slice(span.start, span.end);
  const direction = carrier.row.direction ?? (plain ? undefined : verb?.row.direction);
  const measure = perHead && plain ? "per-head" : measureOf(carrier.row);
  return {
    measure: measure && { text, start: span.start, end: span.end, value: measure },
    direction: direction && { text, start: span.start, end: span.end, value: direction },
  };
}

/** `增幅达4.4万亿元`: a rate right before its verb is one, whatever it counts. */
function isChangeOf({ row, end }: WordMatch<Predicate>, verb: number): boolean {
  return row.amount === "change" && verb >= end && verb - end <= 1;
}

function isAddedBefore(match: WordMatch<Predicate>, verb: WordMatch<Predicate>, rate: boolean): boolean {
  return !rate && match.row.amount === "increment" && match.end <= verb.start && verb.start - match.end <= 1;
}

const more: Readonly<Record<string, Direction>> = {
  多: "up",
  高: "up",
  快: "up",
  少: "down",
  低: "down",
  慢: "down",
};

/** `比上年多31亿元`: one character says that the figure is a difference. */
function comparative(
  folded: string,
  clauseStart: number,
  start: number,
  end: number,
  rate: boolean,
): Predication | undefined {
  // 多了, 高出, 低约
  let at = end - 1;
  while (at >= start && end - 1 - at < 2 && "了出约近".includes(folded.charAt(at))) at--;
  const text = folded[at] ?? "";
  const direction = at >= start ? more[text] : undefined;
  if (!direction || !/[比较]/.test(folded.slice(clauseStart, at))) return undefined;
  const slot = { text: folded.slice(at, at + 1), start: at, end: at + 1 };
  return {
    measure: { ...slot, value: rate ? "change" : "increment" },
    direction: { ...slot, value: direction },
  };
}

/** 涨到, 缩短至: a movement that ends somewhere says where, not how far. */
function arriving(folded: string, match: WordMatch<Predicate>): WordMatch<Predicate> {
  const moves = match.row.direction !== undefined && !match.row.noun;
  return moves && arrivals.includes(folded[match.end] ?? " ")
    ? { ...match, end: match.end + 1, row: level }
    : match;
}

const arrivals = "到至为成";

/** Nouns of rates (增速, 占比) say nothing of amounts, and nouns of amounts (总数) nothing of rates. */
function applies(predicate: Predicate, rate: boolean): boolean {
  if (predicate.amount === "increment") return true;
  if (predicate.rate === "change" || predicate.rate === "share") return rate;
  return predicate.rate === "per-head" || !rate;
}

/** The verb of a measure as a source words it: 达到 of `比例达到`. */
export function measureVerb(text: string): string | undefined {
  const matches = words
    .find(text)
    .filter(isPredicate)
    .map((match) => arriving(text, match));
  const verb =
    matches.findLast((match) => !match.row.noun || match.row.amount === "increment") ?? matches.at(-1);
  if (!verb) return undefined;
  if (verb.row.amount === "stock" && text.endsWith("有")) return text.slice(verb.start, verb.end);
  // A bare noun (总数1万个) says a level without a verb of its own.
  return verb.row.noun && verb.row.amount !== "increment" ? "达到" : text.slice(verb.start, verb.end);
}

/** What stands between a measure's noun and its verb: 将 of `总数将达到`. */
export function betweenNounAndVerb(text: string): string {
  const [noun, verb] = words.find(text).filter(isPredicate);
  return noun?.row.noun && verb ? text.slice(noun.end, verb.start) : "";
}
