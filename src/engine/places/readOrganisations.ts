import type { OrganisationMention } from "./organisation.ts";

/** Finds the organisations named in a text. */
export function readOrganisations(_text: string): OrganisationMention[] {
  return [];
}
