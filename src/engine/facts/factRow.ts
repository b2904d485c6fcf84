import type { Slot } from "../claims/claim.ts";
import type { Figure, Hedge, Span } from "../figures/figure.ts";
import type { Fact, FilePlace } from "./fact.ts";
import { list, plain, row } from "./rows.ts";

/** A fact without what it shares with the others of its source and of its sentence. */
export type FactRow = Omit<Fact, "id" | "source" | "quote"> & {
  /** The number of the sentence among those of the source. */
  readonly quote: number;
  /** Only where it is not made of the source's id and the figure's place. */
  readonly id?: string;
};

const any = plain<never>();
const span = row<Span>({ start: any, end: any });
const slot = <V extends string>() =>
  row<Slot<V>>({ text: any, value: any, start: any, end: any, inherited: any });
const hedge = row<Hedge>({ start: any, end: any, text: any, kind: any });

const figure = row<Figure>({
  start: any,
  end: any,
  text: any,
  kind: any,
  numeral: span,
  value: any,
  low: any,
  high: any,
  unit: any,
  unitSpan: span,
  precision: any,
  highOpen: any,
  lowOpen: any,
  from: any,
  to: any,
  relative: any,
  hedge: any,
  hedges: list(hedge),
  range: any,
  numerator: any,
  denominator: any,
});

const place = row<FilePlace>({ page: any, sheet: any, cell: any, table: any });

export const factRow = row<FactRow>({
  figure,
  quote: any,
  quoteStart: any,
  quoteEnd: any,
  sentence: span,
  indicator: slot(),
  subject: slot(),
  period: slot(),
  measure: slot(),
  direction: slot(),
  qualifiers: list(slot()),
  context: any,
  modality: slot(),
  base: slot(),
  speaker: any,
  place,
  lead: any,
  before: any,
  id: any,
});
