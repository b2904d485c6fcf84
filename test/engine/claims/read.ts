import type { Claim, Slot } from "../../../src/engine/claims/claim.ts";
import { type ReadOptions, readClaims } from "../../../src/engine/claims/readClaims.ts";

/** The day all examples are written on, unless they say otherwise. */
export const date = "2024-05-10";

/** The claim of the only figure in the text that reads `figure`. */
export function claimOf(text: string, figure: string, options: ReadOptions = { date }): Claim {
  const claims = readClaims(text, options).filter((claim) => claim.figure.text === figure);
  const [claim] = claims;
  if (claim === undefined || claims.length > 1) {
    throw new Error(`expected one claim about “${figure}” in “${text}”, got ${claims.length}`);
  }
  return claim;
}

/** The figures of a text that make claims, as written. */
export function claimedFigures(text: string, options: ReadOptions = { date }): string[] {
  return readClaims(text, options).map(({ figure }) => figure.text);
}

/** What stands in the text where the slot says it stands. */
export function stated(text: string, slot: Slot | undefined): string | undefined {
  return slot?.start === undefined || slot.end === undefined ? undefined : text.slice(slot.start, slot.end);
}
