/** A generator of numbers from 0 to 1 that gives the same ones for the same seed. */
export type Random = () => number;

/** Mulberry32. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 up to and without `length`. */
export const below = (next: Random, length: number) => Math.floor(next() * length);

/** One of several. */
export const pick = <T>(next: Random, values: readonly T[]): T | undefined =>
  values[below(next, values.length)];
