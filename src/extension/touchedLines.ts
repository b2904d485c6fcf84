/** A change as editors tell it: lines of the text before, and what takes their place. */
export interface LineChange {
  readonly from: number;
  readonly to: number;
  /** Line breaks in the new text. */
  readonly breaks: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The lines that were edited since the last check, in the text as it stands. */
export class TouchedLines {
  #stretches: Stretch[] = [];

  add({ from, to, breaks }: LineChange): void {
    const moved = breaks - (to - from);
    const touched: Stretch[] = [];
    let here: Stretch = { from, to: from + breaks };
    for (const stretch of this.#stretches) {
      if (stretch.to < from) touched.push(stretch);
      else if (stretch.from > to) touched.push({ from: stretch.from + moved, to: stretch.to + moved });
      else
        here = {
          from: Math.min(here.from, stretch.from),
          to: Math.max(here.to, stretch.to + moved),
        };
    }
    this.#stretches = [...touched, here];
  }

  has(line: number): boolean {
    return this.#stretches.some(({ from, to }) => from <= line && line <= to);
  }
}
