import type { Span } from "../figures/figure.ts";

export type DeicticLevel =
  | "country"
  | "province"
  | "prefecture"
  | "county"
  | "township"
  | "place"
  | "grouping"
  | "organisation";

/** A word that stands for something named elsewhere: 全市, 我省, 当地, 三地, 该公司. */
export interface Deictic extends Span {
  readonly text: string;
  /** The highest level it may mean: 全市 is told of a municipality and of a county-level city alike. */
  readonly level: DeicticLevel;
  /** How the full name of what is meant ends; for a grouping, of how many members it is. */
  readonly ends: readonly string[];
}
