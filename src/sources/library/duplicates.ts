import type { EntrySource } from "./entry.ts";
import { resemblance, type Sketch } from "./sketch.ts";

/** What two sources are compared by. */
export type Likeness = Pick<EntrySource, "sketch" | "says">;

/** From this share of their shingles on, two texts are one that was edited. */
const sameText = 0.8;
/** Of the facts of the one that has fewer: a report of the next month has the words of this one's, not its figures. */
const sameFacts = 0.8;
/** Facts that two sources of which a text is missing must have in common to be one. */
const fewestFacts = 3;
/** The smallest numbers of a source that others are found by. */
const looked = 12;
/** What more sources than this say tells none of them from the others. */
const commonplace = 64;

/** Finds sources that are like others, without comparing each with each. */
export class Likenesses {
  readonly #all: Likeness[] = [];
  readonly #bySaying = new Map<number, number[]>();
  readonly #byShingle = new Map<number, number[]>();

  /** @returns the number of the source among those added. */
  add(one: Likeness): number {
    const at = this.#all.push(one) - 1;
    for (const number of smallest(one.says)) post(this.#bySaying, number, at);
    for (const number of one.sketch.subarray(0, looked)) post(this.#byShingle, number, at);
    return at;
  }

  /**
   * The first that was added that repeats the same article. It says the same things: what many reports have in
   * common is their prose, and what has no facts repeats none.
   */
  same(one: Likeness): number | undefined {
    for (const at of found(this.#bySaying, smallest(one.says), commonplace)) {
      const other = this.#all[at];
      if (other && repeats(one, other)) return at;
    }
    return undefined;
  }

  /** Those whose text is nearly this one. */
  sameText(sketch: Sketch, share: number): number[] {
    const near = found(this.#byShingle, sketch.subarray(0, looked), Number.POSITIVE_INFINITY);
    return near.filter((at) => resemblance(sketch, this.#all[at]?.sketch ?? sketch, share) >= share);
  }
}

const smallest = (numbers: Uint32Array) => numbers.toSorted().subarray(0, looked);

function post(postings: Map<number, number[]>, number: number, at: number): void {
  const others = postings.get(number);
  if (others) others.push(at);
  else postings.set(number, [at]);
}

/** In the order they were added. */
function found(
  postings: ReadonlyMap<number, readonly number[]>,
  numbers: Uint32Array,
  most: number,
): number[] {
  const all = new Set<number>();
  for (const number of numbers) {
    const posting = postings.get(number) ?? [];
    if (posting.length <= most) for (const at of posting) all.add(at);
  }
  return [...all].sort((a, b) => a - b);
}

function repeats(one: Likeness, other: Likeness): boolean {
  const fewer = Math.min(one.says.length, other.says.length);
  if (one.sketch.length > 0 && other.sketch.length > 0)
    return (
      resemblance(one.sketch, other.sketch, sameText) >= sameText &&
      saidByBoth(one, other) >= sameFacts * fewer
    );
  const more = Math.max(one.says.length, other.says.length);
  return fewer >= fewestFacts && fewer >= sameFacts * more && saidByBoth(one, other) >= sameFacts * more;
}

function saidByBoth(one: Likeness, other: Likeness): number {
  const said = new Set(other.says);
  return one.says.reduce((sum, number) => sum + (said.has(number) ? 1 : 0), 0);
}
