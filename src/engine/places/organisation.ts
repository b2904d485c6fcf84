import type { Span } from "../figures/figure.ts";
import type { PlaceMention } from "./place.ts";

export type OrganisationKind =
  | "government"
  | "company"
  | "bank"
  | "school"
  | "hospital"
  | "association"
  | "institute"
  | "media"
  | "team"
  | "facility"
  | "international";

/** An organisation named in a text. `id` is its full name as far as known: 国铁集团 is 中国国家铁路集团有限公司. */
export interface OrganisationMention extends Span {
  readonly text: string;
  readonly id: string;
  /** The text, when it is a short name of a known organisation. */
  readonly short?: string;
  readonly kind: OrganisationKind;
  /** The place its name begins with: 北京市 in 北京市统计局. */
  readonly place?: PlaceMention;
}
