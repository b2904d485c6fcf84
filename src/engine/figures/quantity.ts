import type { Unit } from "../lexicon/units/index.ts";
import type { HedgeKind } from "./figure.ts";
import { Numeral } from "./numeral.ts";

/** A number with its unit, before the hedges around it are known. Reused from figure to figure. */
export class Quantity {
  readonly numeral = new Numeral();
  start = 0;
  /** After the number, the hedge behind it and the unit. */
  end = 0;
  unit: Unit | undefined;
  /** Canonical unit; `公里/小时` for a compound one. */
  unitName: string | undefined;
  unitStart = 0;
  unitEnd = 0;
  /** End of the number, the half in 1个半小时 included. */
  numberEnd = 0;
  /** Words between number and unit: 多 in 270多名. */
  inside: HedgeKind | undefined;
  insideStart = 0;
  insideEnd = 0;
  /** A currency sign stands before the number. */
  isSum = false;

  reset(at: number): void {
    this.start = at;
    this.end = at;
    this.numberEnd = at;
    this.unit = undefined;
    this.unitName = undefined;
    this.inside = undefined;
    this.isSum = false;
  }

  /** ¥99起: a sum has its sign in front, so what follows is no unit. */
  makeSum(): void {
    this.isSum = true;
    this.unit = undefined;
    this.unitName = undefined;
    this.end = this.inside === undefined ? this.numeral.end : this.insideEnd;
    this.numberEnd = this.numeral.end;
  }

  setUnit(unit: Unit, start: number, end: number): void {
    this.unit = unit;
    this.unitName = unit.unit;
    this.unitStart = start;
    this.unitEnd = end;
    this.end = end;
  }
}
