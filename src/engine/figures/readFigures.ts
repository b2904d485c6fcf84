import { leftAloneWords } from "../lexicon/left-alone.ts";
import { codeAt, isBreak, isDigit, isLatin } from "../text/codes.ts";
import { Trie } from "../text/trie.ts";
import { TextView } from "../text/view.ts";
import { timeStarters } from "../time/readTime.ts";
import type { Figure, IsoDate } from "./figure.ts";
import { FigureReader } from "./figureReader.ts";
import { CodeKind, numeralKind } from "./numeralCodes.ts";
import { TimeReader } from "./times.ts";

export interface ReadFiguresOptions {
  /** The day the text was written, to settle 去年 and 3月19日. */
  readonly date?: IsoDate | undefined;
}

const leftAlone = new Trie<true>(
  leftAloneWords.map(({ word, unless }) => ({
    word,
    row: true,
    ...(unless === undefined ? {} : { unless }),
  })),
);

/** What may begin at a character, as bits. */
const Begins = { numeral: 1, word: 2, time: 4, latin: 8, half: 16, turn: 32, lineEnd: 64 } as const;

const begins = new Uint8Array(0x10000);
for (let code = 0; code < begins.length; code++) {
  let bits = 0;
  if (numeralKind(code) !== CodeKind.none) bits |= Begins.numeral;
  if (isLatin(code)) bits |= Begins.latin;
  if (isBreak(code)) bits |= Begins.lineEnd;
  begins[code] = bits;
}
for (const code of leftAlone.firstCodes()) begins[code] = (begins[code] ?? 0) | Begins.word;
for (const code of timeStarters) begins[code] = (begins[code] ?? 0) | Begins.time;
begins["翻".charCodeAt(0)] = (begins["翻".charCodeAt(0)] ?? 0) | Begins.turn;
begins["半".charCodeAt(0)] = (begins["半".charCodeAt(0)] ?? 0) | Begins.half;

/** Every figure in a text, in order, none overlapping another. */
export function readFigures(text: string, options: ReadFiguresOptions = {}): Figure[] {
  const figures: Figure[] = [];
  const view = new TextView(text);
  const { codes, length } = view;
  const reader = new FigureReader(view, figures);
  const times = new TimeReader(view, options.date);
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
      times.startParagraph();
      floor = ++i;
      continue;
    }
    if (bits & Begins.time) {
      const time = times.read(i);
      if (time !== undefined) {
        figures.push(time);
        i = floor = times.end;
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
    if (bits & Begins.turn) {
      const end = reader.readDoubling(i, floor);
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
    if (
      "-._/@:~?=&#+%".includes(String.fromCharCode(code)) &&
      (isLatin(next) || isDigit(next) || next === 0x2f)
    ) {
      i++;
      continue;
    }
    break;
  }
  return i;
}
