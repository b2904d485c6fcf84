/** The smallest numbers of a text's shingles, in order: two texts share as large a part of them as of their words. */
export type Sketch = Uint32Array;

/** Characters that make one shingle. */
const shingle = 5;
/** Numbers kept; with these, a share of 0.9 is measured to within some 0.03. */
const kept = 128;

/** Spaces, punctuation and the width of characters make no other text. */
function words(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** How much a text says: its letters and digits. */
export function wordCount(text: string): number {
  return words(text).length;
}

/** Of a text without words there is none. */
export function sketchOf(text: string): Sketch {
  const read = words(text);
  if (read === "") return new Uint32Array();
  // All but the smallest few times as many as are kept can be passed over at once.
  const limit = (2 ** 32 * 8 * kept) / Math.max(1, read.length);
  const few = shingles(read, limit);
  const numbers = few.size >= kept ? few : shingles(read, Number.POSITIVE_INFINITY);
  return Uint32Array.from(numbers).sort().slice(0, kept);
}

/** The numbers below a limit. A text shorter than a shingle is one. */
function shingles(read: string, limit: number): Set<number> {
  const numbers = new Set<number>();
  const last = Math.max(0, read.length - shingle);
  for (let at = 0; at <= last; at++) {
    const end = Math.min(at + shingle, read.length);
    let hash = 0x811c9dc5;
    for (let i = at; i < end; i++) hash = Math.imul(hash ^ read.charCodeAt(i), 0x01000193);
    // The small values of what came out so far are not spread evenly.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash = (hash ^ (hash >>> 13)) >>> 0;
    if (hash < limit) numbers.add(hash);
  }
  return numbers;
}

/**
 * The share of two texts' shingles that both have, from 0 to 1, as far as sketches tell; 0 as soon as it cannot
 * reach `least`.
 */
export function resemblance(a: Sketch, b: Sketch, least = 0): number {
  const most = Math.min(kept, Math.max(a.length, b.length));
  const lastMiss = (1 - least) * most;
  let [i, j, both, seen] = [0, 0, 0, 0];
  while (seen < most && (i < a.length || j < b.length)) {
    const [left, right] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    if (left === right) both++;
    if (left <= right) i++;
    if (right <= left) j++;
    seen++;
    if (seen - both > lastMiss) return 0;
  }
  return seen === 0 ? 0 : both / seen;
}
