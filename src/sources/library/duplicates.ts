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
/** The smallest numbers of a source; two that are alike share at least one. */
const numbersLookedUp = 12;

/** Finds sources that are like others, without comparing each with each. */
export class Likenesses {
  readonly #all: Likeness[] = [];
  readonly #byNumber = new Map<number, number[]>();

  /** @returns the number of the source among those added. */
  add(one: Likeness): number {
    const at = this.#all.push(one) - 1;
    for (const number of looked(one)) {
      const others = this.#byNumber.get(number);
      if (others) others.push(at);
      else this.#byNumber.set(number, [at]);
    }
    return at;
  }

  /** The numbers of those that share something with one, in the order they were added. */
  *near(one: Likeness): Iterable<number> {
    const found = new Set(looked(one).flatMap((number) => this.#byNumber.get(number) ?? []));
    yield* [...found].sort((a, b) => a - b);
  }

  /** The first that was added that repeats the same article. */
  same(one: Likeness): number | undefined {
    for (const at of this.near(one)) {
      const other = this.#all[at];
      if (other && repeats(one, other)) return at;
    }
    return undefined;
  }

  /** Those whose text is nearly this one. */
  *sameText(sketch: Sketch, share: number): Iterable<number> {
    for (const at of this.near({ sketch, says: new Uint32Array() })) {
      const other = this.#all[at]?.sketch;
      if (other && other.length > 0 && resemblance(sketch, other) >= share) yield at;
    }
  }
}

function looked({ sketch, says }: Likeness): number[] {
  return [...sketch.subarray(0, numbersLookedUp), ...says.toSorted().subarray(0, numbersLookedUp)];
}

function repeats(one: Likeness, other: Likeness): boolean {
  const fewer = Math.min(one.says.length, other.says.length);
  if (one.sketch.length > 0 && other.sketch.length > 0)
    return resemblance(one.sketch, other.sketch) >= sameText && saidByBoth(one, other) >= sameFacts * fewer;
  const more = Math.max(one.says.length, other.says.length);
  return fewer >= fewestFacts && fewer >= sameFacts * more && saidByBoth(one, other) >= sameFacts * more;
}

function saidByBoth(one: Likeness, other: Likeness): number {
  const said = new Set(other.says);
  return one.says.reduce((sum, number) => sum + (said.has(number) ? 1 : 0), 0);
}
