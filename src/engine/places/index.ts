/** Places, organisations and words like 全市 in a text, and how places lie to each other. */
export type { Deictic, DeicticLevel } from "./deictic.ts";
export { placeById } from "./gazetteer.ts";
export { LineNames, type SettledNames } from "./lineNames.ts";
export type { OrganisationKind, OrganisationMention } from "./organisation.ts";
export type { Place, PlaceKind, PlaceMention } from "./place.ts";
export { readDeictics } from "./readDeictics.ts";
export { readEvidence, readOrganisations, readPlaces } from "./readNamed.ts";
export { type PlaceRelation, relate } from "./relate.ts";
export { resolveDeictic, resolveOrganisation } from "./resolveDeictic.ts";
export type { Evidence } from "./settlePlaces.ts";
