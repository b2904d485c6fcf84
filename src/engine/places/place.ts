import type { Span } from "../figures/figure.ts";

export type PlaceKind = "world" | "country" | "province" | "prefecture" | "county" | "grouping" | "zone";

/**
 * A place that figures are told of. `id` is the six-digit code of GB/T 2260 (110000), the ISO 3166 code of a
 * country (CN), `world`, or for regions the first of their names (京津冀).
 */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Ids of what contains it, nearest first, up to `world`. */
  readonly parents: readonly string[];
  /** Ids of what a grouping is made of. */
  readonly members?: readonly string[];
}

/** A place named in a text. `places` holds several when the name is that of several (朝阳区). */
export interface PlaceMention extends Span {
  readonly text: string;
  readonly places: readonly Place[];
}
