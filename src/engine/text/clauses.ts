import type { Figure, Span } from "../figures/figure.ts";
import { CodeSet } from "./codeSet.ts";
import { isHan, isSpace } from "./sentences.ts";

/** A stretch of a sentence between two pauses, with the figures in it. */
export interface Clause extends Span {
  readonly figures: readonly Figure[];
  /** The pause before it is as weak as a list's: `增长8.2%、超过6000亿元`. */
  readonly listed: boolean;
  /** It stands in brackets. */
  readonly bracketed: boolean;
  /** Brackets inside it, which are clauses of their own. */
  readonly holes: readonly Span[];
  /** A semicolon or the sentence's beginning stands before it. */
  readonly opens: boolean;
}

const pauses = new CodeSet("，,：:；;—─│|【】「」");
const strong = new CodeSet("；;");
const openers = new CodeSet("（([〔");
const closers = new CodeSet("）)]〕");
const comma = "、".charCodeAt(0);
const none: readonly never[] = [];
/** Longer brackets are no aside. */
const longestBracket = 40;

/**
 * Splits a sentence at its pauses. A mark inside a figure (`6,000`, `1—2月`, `3:1`) is no pause, and `、`
 * is one only beside a figure: `北京、天津、雄安` stays together, `增长5.2%、经济总量…` does not.
 * @param figures the figures of the whole text, sorted; `from` is the first one that may lie in the sentence.
 */
export function readClauses(
  text: string,
  sentence: Span,
  figures: readonly Figure[],
  from: number,
): Clause[] {
  const clauses: Clause[] = [];
  let next = from;
  let start = sentence.start;
  let inside: readonly Figure[] = none;
  let listed = false;
  let opens = true;
  let brackets: readonly Clause[] = none;
  let previousFigureEnd = -1;

  for (let at = sentence.start; at < sentence.end; at++) {
    let figure = figures[next];
    while (figure && figure.start < at) figure = figures[++next];
    if (figure && figure.start === at && figure.end <= sentence.end) {
      inside = inside.length === 0 ? [figure] : [...inside, figure];
      previousFigureEnd = figure.end;
      at = figure.end - 1;
      next++;
      continue;
    }
    const code = text.charCodeAt(at);
    if (isHan(code)) continue;
    const afterFigure = previousFigureEnd === at;
    if (
      pauses.has(code) ||
      isPicture(code) ||
      (code === comma && afterFigure !== isMeasured(figures[next], at + 1)) ||
      isHeadlineGap(text, at)
    ) {
      const wasEmpty = inside.length === 0 && isBlank(text, start, at);
      push(clauses, text, start, at, inside, listed, opens, brackets);
      inside = none;
      brackets = none;
      listed = code === comma;
      if (!wasEmpty || strong.has(code)) opens = strong.has(code);
      start = at + (isPicture(code) ? 2 : 1);
    } else if (openers.has(code)) {
      const bracket = readBracket(text, at, sentence.end, figures, next);
      if (!bracket) continue;
      brackets = [...brackets, bracket];
      at = bracket.end;
    }
  }
  push(clauses, text, start, sentence.end, inside, listed, opens, brackets);
  return clauses;
}

/** Takes in a clause without the white space around it, and the brackets in it. */
function push(
  clauses: Clause[],
  text: string,
  start: number,
  end: number,
  figures: readonly Figure[],
  listed: boolean,
  opens: boolean,
  brackets: readonly Clause[],
): void {
  let left = start;
  let right = end;
  while (left < right && isSpace(text.charCodeAt(left))) left++;
  while (right > left && isSpace(text.charCodeAt(right - 1))) right--;
  if (right > left) {
    const holes = brackets.length === 0 ? none : brackets.map(around);
    clauses.push({ start: left, end: right, figures, listed, opens, holes, bracketed: false });
  }
  for (const bracket of brackets) clauses.push(bracket);
}

function isBlank(text: string, start: number, end: number): boolean {
  if (start === end) return true;
  return !isHan(text.charCodeAt(start)) && text.slice(start, end).trim() === "";
}

/** The first half of 👀 and its like. */
export function isPicture(code: number): boolean {
  return code >= 0xd83c && code <= 0xd83e;
}

/** `12.5%、13.1%` is one list; `增长8.2%、超过…` and the label `■数说、近3万名` are not. */
function isMeasured(figure: Figure | undefined, at: number): boolean {
  return figure?.start === at && figure.kind !== "date" && figure.kind !== "period";
}

/** The bracket with its marks. */
function around({ start, end }: Clause): Span {
  return { start: start - 1, end: end + 1 };
}

/** A bracket as a clause of its own; the sentence goes on around it. */
function readBracket(
  text: string,
  open: number,
  end: number,
  figures: readonly Figure[],
  from: number,
): Clause | undefined {
  let close = open + 1;
  while (close < end && close - open <= longestBracket && !closers.has(text.charCodeAt(close))) close++;
  if (close >= end || !closers.has(text.charCodeAt(close))) return undefined;
  const inside: Figure[] = [];
  for (let index = from; index < figures.length; index++) {
    const figure = figures[index];
    if (!figure || figure.start >= close) break;
    if (figure.start > open && figure.end <= close) inside.push(figure);
  }
  return {
    start: open + 1,
    end: close,
    figures: inside,
    listed: false,
    opens: false,
    bracketed: true,
    holes: none,
  };
}

/** White space between Chinese words parts a headline: `全年开行班列3200列 同比增长7%`. */
function isHeadlineGap(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) && text.charCodeAt(at - 1) > 0x7f && text.charCodeAt(at + 1) > 0x7f;
}
