import { significantDigits } from "../figures/digits.ts";
import type { Judgement } from "./judge.ts";
import type { OddSlot } from "./oddSlot.ts";

/** A number of so many digits does not agree by chance, nor do several that have a few less in all. */
const enough = 4;
const enoughOfSeveral = 3;

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
    this.#borne = new Set([...values].filter(([, agreeing]) => isEnough(agreeing)).map(([key]) => key));
  }

  bears(odd: OddSlot): boolean {
    return this.#borne.has(keyOf(odd));
  }
}

function isEnough(values: ReadonlySet<string>): boolean {
  return digitsOf(values) >= (values.size > 1 ? enoughOfSeveral : enough);
}

function digitsOf(values: ReadonlySet<string>): number {
  return [...values].reduce((digits, value) => digits + significantDigits(value), 0);
}

function keyOf({ code, candidate, drafted }: OddSlot): string {
  return `${code} ${drafted.value} ${candidate.fact.source.id}`;
}
