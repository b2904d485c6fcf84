import type { TextView } from "../text/view.ts";
import { readTime, type TimeExpression } from "../time/readTime.ts";
import type { Figure, IsoDate } from "./figure.ts";

/** Reads dates and periods, and keeps what earlier ones of the same paragraph settle for later ones. */
export class TimeReader {
  #view: TextView;
  readonly #context: {
    date: IsoDate | undefined;
    lastYear: number | undefined;
    lastMonth: number | undefined;
  };
  /** Where the expression read last ends, in the view. */
  end = 0;

  constructor(view: TextView, date: IsoDate | undefined) {
    this.#view = view;
    this.#context = { date, lastYear: undefined, lastMonth: undefined };
  }

  turnTo(view: TextView, date: IsoDate | undefined): void {
    this.#view = view;
    this.#context.date = date;
    this.startParagraph();
  }

  /** A new paragraph: 同年 and 当月 look no further back. */
  startParagraph(): void {
    this.#context.lastYear = undefined;
    this.#context.lastMonth = undefined;
  }

  read(at: number): Figure | undefined {
    const context = this.#context;
    const time = readTime(this.#view.folded, at, context);
    if (time === undefined) return undefined;
    if (time.year !== undefined) {
      if (time.year !== context.lastYear) context.lastMonth = undefined;
      context.lastYear = time.year;
    }
    if (time.month !== undefined) context.lastMonth = time.month;
    this.end = time.end;
    return this.#figure(at, time);
  }

  #figure(at: number, time: TimeExpression): Figure {
    const view = this.#view;
    const start = view.start(at);
    const end = view.end(time.end);
    const text = view.text.slice(start, end);
    const numeral = { start: view.start(time.numeral.start), end: view.end(time.numeral.end) };
    const { kind, from, to, relative } = time;
    // Literals for what nearly every expression is: they are made faster than an object that grows.
    if (from !== undefined && to !== undefined) {
      return relative
        ? { start, end, text, kind, numeral, from, to, relative }
        : { start, end, text, kind, numeral, from, to };
    }
    const figure: { -readonly [K in keyof Figure]: Figure[K] } = { start, end, text, kind, numeral };
    if (from !== undefined) figure.from = from;
    if (to !== undefined) figure.to = to;
    if (relative) figure.relative = true;
    return figure;
  }
}
