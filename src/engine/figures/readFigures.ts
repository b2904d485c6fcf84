import { leftAloneWords } from "../lexicon/left-alone.ts";
import { codeAt, isBreak, isDigit, isLatin } from "../text/codes.ts";
import { Trie } from "../text/trie.ts";
import { TextView } from "../text/view.ts";
import type { Figure, IsoDate } from "./figure.ts";
import { FigureReader } from "./figureReader.ts";
import { CodeKind, kindOf } from "./numeralCodes.ts";
import { readTime, timeStarters } from "./times.ts";

export interface ReadFiguresOptions {
  /** The day the text was written, to settle 去年 and 3月19日. */
  readonly date?: IsoDate | undefined;
}

const leftAlone = new Trie<true>(
  leftAloneWords.map(({ word, unless }) => ({ word, row: true, ...(unless === undefined ? {} : { unless }) })),
);

/** What may begin at a character, as bits. */
const Begins = { numeral: 1, word: 2, time: 4, latin: 8, half: 16, turn: 32, lineEnd: 64 } as const;

const begins = new Uint8Array(0x10000);
for (let code = 0; code < begins.length; code++) {
  let bits = 0;
  if (kindOf(code) !== CodeKind.none) bits |= Begins.numeral;
  if (isLatin(code)) bits |= Begins.latin;
  if (isBreak(code)) bits |= Begins.lineEnd;
  begins[code] = bits;
}
for (const code of leftAlone.firstCodes()) begins[code] = (begins[code] ?? 0) | Begins.word;
for (const word of timeStarters) begins[word.charCodeAt(0)] = (begins[word.charCodeAt(0)] ?? 0) | Begins.time;
begins["半".charCodeAt(0)] = (begins["半".charCodeAt(0)] ?? 0) | Begins.half;

/** Every figure in a text, in order, none overlapping another. */
export function readFigures(text: string, options: ReadFiguresOptions = {}): Figure[] {
  const figures: Figure[] = [];
  const view = new TextView(text);
  const { codes, length } = view;
  const reader = new FigureReader(view, figures);
  let floor = 0;
  for (let i = 0; i < length; ) {
    const bits = begins[codeAt(codes, i)] ?? 0;
    if (bits === 0) {
      i++;
      continue;
    }
    if (bits & Begins.latin) {
      i = skipLatinToken(codes, i, length);
      floor = i;
      continue;
    }
    if (bits & Begins.lineEnd) {
      floor = ++i;
      continue;
    }
    if (bits & (Begins.numeral | Begins.time)) {
      const time = readTime(view.folded, i, { date: options.date });
      if (time !== undefined) {
        figures.push(timeFigure(view, i, time));
        i = floor = time.end;
        continue;
      }
    }
    if (bits & Begins.word) {
      const word = leftAlone.longest(codes, i);
      if (word !== undefined) {
        i += word.length;
        floor = i;
        continue;
      }
    }
    if (bits & Begins.half) {
      const end = reader.readHalf(i, floor);
      if (end > 0) {
        i = floor = end;
        continue;
      }
    }
    if (bits & (Begins.numeral | Begins.half)) {
      const before = figures.length;
      i = reader.read(i, floor);
      if (figures.length > before) floor = i;
      continue;
    }
    i++;
  }
  return figures;
}

function timeFigure(view: TextView, at: number, time: NonNullable<ReturnType<typeof readTime>>): Figure {
  const start = view.start(at);
  const end = view.end(time.end);
  return {
    start,
    end,
    text: view.text.slice(start, end),
    kind: time.kind,
    numeral: { start: view.start(time.numeral.start), end: view.end(time.numeral.end) },
    ...(time.from === undefined ? {} : { from: time.from }),
    ...(time.to === undefined ? {} : { to: time.to }),
    ...(time.relative ? { relative: true as const } : {}),
  };
}

/** Names, addresses and models in Latin letters, digits included: PM2.5, C919, a@b.cn, https://… */
function skipLatinToken(codes: Uint16Array, at: number, length: number): number {
  let i = at + 1;
  while (i < length) {
    const code = codeAt(codes, i);
    if (isLatin(code) || isDigit(code)) {
      i++;
      continue;
    }
    const next = codeAt(codes, i + 1);
    if ("-._/@:~?=&#+%".includes(String.fromCharCode(code)) && (isLatin(next) || isDigit(next) || next === 0x2f)) {
      i++;
      continue;
    }
    break;
  }
  return i;
}
