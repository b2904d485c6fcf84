import type { Fact, FactTable, Source } from "./fact.ts";
import type { FactList, FactRange } from "./factList.ts";
import { jsonOf, keysAt, type PackedFacts, quotesOf, unpackFact } from "./packedFacts.ts";
import { Recent } from "./recent.ts";
import { apart, type TextOfSource } from "./vocabulary.ts";

/** The facts of one source, and which of them the table has: all, unless `kept` gives their numbers. */
export interface PackedSource {
  readonly source: Source;
  readonly packed: PackedFacts;
  readonly kept?: Uint32Array;
}

/** Facts that were used lately stay as objects. */
const factsAtHand = 4000;

/** The facts of many sources, each made when it is asked for. */
export class PackedList implements FactList {
  readonly length: number;
  readonly #sources: readonly PackedSource[];
  /** Where the facts of each source end. */
  readonly #ends: Uint32Array;
  readonly #ranges: ReadonlyMap<string, number>;
  readonly #facts = new Recent<number, Fact>(factsAtHand);

  constructor(sources: readonly PackedSource[]) {
    this.#sources = sources;
    this.#ends = new Uint32Array(sources.length);
    let sum = 0;
    for (const [at, { packed, kept }] of sources.entries()) {
      sum += kept?.length ?? packed.count;
      this.#ends[at] = sum;
    }
    this.length = sum;
    this.#ranges = new Map(sources.map(({ source }, at) => [source.id, at]));
  }

  at(number: number): Fact | undefined {
    if (!(number >= 0 && number < this.length)) return undefined;
    return this.#facts.get(number, () => {
      const [{ source, packed }, own] = this.#find(number);
      return unpackFact(packed, own, source);
    });
  }

  keysAt(number: number): Uint32Array {
    const [{ packed }, own] = this.#find(number);
    return keysAt(packed, own);
  }

  rangeOf({ id }: Source): FactRange {
    const at = this.#ranges.get(id);
    return at === undefined
      ? { start: 0, end: 0 }
      : { start: this.#ends[at - 1] ?? 0, end: this.#ends[at] ?? 0 };
  }

  textOf({ id }: Source): TextOfSource | undefined {
    const found = this.#sources[this.#ranges.get(id) ?? -1];
    if (found === undefined) return undefined;
    const { source, packed, kept } = found;
    const about = [source.title, source.publisher ?? ""];
    return {
      // Of a source that repeats another only some facts count.
      part: () => apart(kept ? about : [...about, ...quotesOf(packed)]),
      json: () => apart([...about, jsonOf(packed)]),
    };
  }

  /** The source of a fact, and the fact's number in it. */
  #find(number: number): [PackedSource, number] {
    let low = 0;
    let high = this.#sources.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    const found = this.#sources[low];
    if (found === undefined) throw new RangeError(`no fact ${number}`);
    const own = number - (this.#ends[low - 1] ?? 0);
    return [found, found.kept?.[own] ?? own];
  }
}

/** A table whose facts are objects only as long as someone looks at them. */
export interface PackedTable extends FactTable {
  readonly list: PackedList;
}

export function packedTable(sources: readonly PackedSource[]): PackedTable {
  const list = new PackedList(sources);
  return {
    format: "heshu-facts",
    version: 1,
    sources: sources.map(({ source }) => source),
    facts: asArray(list),
    list,
  };
}

/** The list for those who expect an array: read-only, and an element is made each time it is taken. */
function asArray(list: FactList): readonly Fact[] {
  const number = (key: string | symbol) => (typeof key === "string" && /^\d+$/.test(key) ? Number(key) : -1);
  return new Proxy<Fact[]>([], {
    get(target, key) {
      if (key === "length") return list.length;
      const at = number(key);
      return at === -1 ? Reflect.get(target, key) : list.at(at);
    },
    has: (target, key) => (number(key) === -1 ? Reflect.has(target, key) : number(key) < list.length),
    set: () => false,
  });
}
