import type { TextView } from "../text/view.ts";
import { readTime, type TimeExpression } from "../time/readTime.ts";
import type { Figure, IsoDate } from "./figure.ts";

/** Reads dates and periods, and keeps what earlier ones of the same paragraph settle for later ones. */
export class TimeReader {
  readonly #view: TextView;
  readonly #date: IsoDate | undefined;
  #year: number | undefined;
  #month: number | undefined;
  /** Where the expression read last ends, in the view. */
  end = 0;

  constructor(view: TextView, date: IsoDate | undefined) {
    this.#view = view;
    this.#date = date;
  }

  /** A new paragraph: 同年 and 当月 look no further back. */
  startParagraph(): void {
    this.#year = undefined;
    this.#month = undefined;
  }

  read(at: number): Figure | undefined {
    const time = readTime(this.#view.folded, at, {
      date: this.#date,
      lastYear: this.#year,
      lastMonth: this.#month,
    });
    if (time === undefined) return undefined;
    if (time.year !== undefined) {
      if (time.year !== this.#year) this.#month = undefined;
      this.#year = time.year;
    }
    if (time.month !== undefined) this.#month = time.month;
    this.end = time.end;
    return this.#figure(at, time);
  }

  #figure(at: number, time: TimeExpression): Figure {
    const view = this.#view;
    const start = view.start(at);
    const end = view.end(time.end);
    const figure: { -readonly [K in keyof Figure]: Figure[K] } = {
      start,
      end,
      text: view.text.slice(start, end),
      kind: time.kind,
      numeral: { start: view.start(time.numeral.start), end: view.end(time.numeral.end) },
    };
    if (time.from !== undefined) figure.from = time.from;
    if (time.to !== undefined) figure.to = time.to;
    if (time.relative) figure.relative = true;
    return figure;
  }
}
