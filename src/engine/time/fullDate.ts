import type { IsoDate } from "../figures/figure.ts";
import { isIsoDate } from "./calendar.ts";

/**
 * An ISO 8601 date as callers give it, made a day: of a year or month alone (`1985`, `1985-03`) its first one.
 * @returns undefined for anything else.
 */
export function fullDate(given: string | undefined): IsoDate | undefined {
  if (given === undefined) return undefined;
  const day = given.slice(0, 10) + "-01-01".slice(Math.max(0, Math.min(6, given.length - 4)));
  return isIsoDate(day) ? day : undefined;
}
