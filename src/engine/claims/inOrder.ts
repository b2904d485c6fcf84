import type { Span } from "../figures/figure.ts";

export function sorted<S extends Span>(spans: S[]): S[] {
  return inOrder(spans, ({ start }) => start);
}

/** Sorted by where they start, which they nearly always are already: sorting copies them twice. */
export function inOrder<T>(list: T[], startOf: (one: T) => number): T[] {
  let last = Number.NEGATIVE_INFINITY;
  for (const one of list) {
    const start = startOf(one);
    if (start < last) return list.sort((a, b) => startOf(a) - startOf(b));
    last = start;
  }
  return list;
}
