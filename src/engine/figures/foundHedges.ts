import type { HedgeWord } from "../lexicon/hedges.ts";
import type { HedgeKind } from "./figure.ts";

/** A hedge word found beside a number, in places of the view. */
export interface FoundHedge {
  readonly start: number;
  readonly end: number;
  readonly kind: HedgeKind;
  /** 不满, 低于: below, and no saying how far. */
  readonly far: boolean;
}

/** Room for three hedges before a number, two inside each of two, and two behind. */
const most = 9;
/** Where the hedges inside begin. */
const inside = 3;

/** The hedges of the figure being read, in the order of the text. One list is used from figure to figure. */
export class FoundHedges {
  /** Made when first needed: in most lines none is. */
  readonly #slots: ({ -readonly [K in keyof FoundHedge]: FoundHedge[K] } | undefined)[] = [];
  #from = inside;
  #to = inside;

  get count(): number {
    return this.#to - this.#from;
  }

  at(index: number): FoundHedge | undefined {
    return this.#slots[this.#from + index];
  }

  clear(): void {
    this.#from = inside;
    this.#to = inside;
  }

  /** Before those found so far. */
  addBefore(start: number, end: number, { kind, far }: Pick<HedgeWord, "kind" | "far">): void {
    this.#from--;
    this.#set(this.#from, start, end, kind, far);
  }

  /** Behind those found so far. */
  add(start: number, end: number, kind: HedgeKind): void {
    this.#set(this.#to, start, end, kind, false);
    this.#to++;
  }

  #set(index: number, start: number, end: number, kind: HedgeKind, far: boolean): void {
    if (index < 0 || index >= most) return;
    const slot = this.#slots[index];
    if (slot === undefined) {
      this.#slots[index] = { start, end, kind, far };
      return;
    }
    slot.start = start;
    slot.end = end;
    slot.kind = kind;
    slot.far = far;
  }
}

export const noHedges = new FoundHedges();
