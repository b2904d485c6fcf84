import Big from "big.js";
import type { Judgement } from "./judge.ts";
import type { OddSlot } from "./oddSlot.ts";

/** Numbers of so many digits in all do not agree by chance. */
const enough = 4;

/**
 * The odd slots that numbers bear out: the more digits of a draft's figures are those of one source's facts, all told
 * of the same other time or place, the less likely it is that the draft speaks of something else.
 */
export class Corroboration {
  readonly #borne: ReadonlySet<string>;

  constructor(judgements: readonly Judgement[]) {
    const values = new Map<string, Set<string>>();
    for (const { odd } of judgements) {
      const value = odd?.candidate.fact.figure.value;
      if (!odd || value === undefined) continue;
      const key = keyOf(odd);
      values.set(key, (values.get(key) ?? new Set()).add(value));
    }
    this.#borne = new Set(
      [...values.keys()].filter((key) => digitsOf(values.get(key) ?? new Set()) >= enough),
    );
  }

  bears(odd: OddSlot): boolean {
    return this.#borne.has(keyOf(odd));
  }
}

function digitsOf(values: ReadonlySet<string>): number {
  return [...values].reduce((digits, value) => digits + new Big(value).c.length, 0);
}

function keyOf({ code, candidate, drafted }: OddSlot): string {
  return `${code} ${drafted.value} ${candidate.fact.source.id}`;
}
