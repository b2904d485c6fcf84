import type { FilePlace, TextPlace } from "./fact.ts";

/** Where in the file the text at an offset stands: the last place that starts before it, found by halving. */
export function placeAt(places: readonly TextPlace[] | undefined, offset: number): FilePlace | undefined {
  let low = 0;
  let high = places?.length ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places?.[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = places?.[low - 1];
  if (!found) return undefined;
  const { start: _start, ...place } = found;
  return Object.keys(place).length > 0 ? place : undefined;
}
