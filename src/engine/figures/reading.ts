import type { Codes } from "../text/codes.ts";
import type { TextView } from "../text/view.ts";
import type { Figure } from "./figure.ts";
import { FigureDraft } from "./figureDraft.ts";
import { FoundHedges } from "./foundHedges.ts";
import { Quantity } from "./quantity.ts";
import { QuantityReader } from "./quantityReader.ts";

/** What the readers of one text share: the text, the figures so far, and scratch space. One is used from text to text. */
export class Reading {
  view: TextView;
  codes: Codes;
  figures: Figure[] = [];
  readonly quantities: QuantityReader;
  /** The number being read, and the other end of its range or ratio. */
  readonly first = new Quantity();
  readonly second = new Quantity();
  /** The smaller part of an amount: 30分 in 2小时30分. */
  readonly part = new Quantity();
  /** The figure being made. */
  readonly draft = new FigureDraft();
  readonly hedges = new FoundHedges();
  /** Nothing before this place of the view belongs to the figure being read. */
  floor = 0;
  /** Where a number stands that goes on a list of ordinals: the 八 of 第七、八届. */
  ordinalAt = -1;
  /** Where the numbers start, last among the figures, whose unit the next may tell: 7万、8万套, 2个和3个百分点. */
  readonly open: number[] = [];

  constructor(view: TextView) {
    this.view = view;
    this.codes = view.codes;
    this.quantities = new QuantityReader(view.codes);
  }

  turnTo(view: TextView): void {
    this.view = view;
    this.codes = view.codes;
    this.figures = [];
    this.quantities.turnTo(view.codes);
    this.hedges.clear();
    this.floor = 0;
    this.ordinalAt = -1;
    this.open.length = 0;
  }
}
