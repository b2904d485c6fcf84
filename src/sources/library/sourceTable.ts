import type { Source } from "../../engine/facts/fact.ts";
import { type PackedSource, type PackedTable, packedTable } from "../../engine/facts/packedTable.ts";
import { Likenesses } from "./duplicates.ts";
import type { EntrySource } from "./entry.ts";
import { sketchOf, wordCount } from "./sketch.ts";

/** Sources that belong together: a folder, the personal library, the table that comes with Heshu. */
export interface SourceGroup {
  /** As the order of authority names it. */
  readonly name: string;
  readonly sources: readonly GroupSource[];
}

export interface GroupSource extends EntrySource {
  /** The file that it was read from: the source's own, or a fact table of several. */
  readonly file?: string;
}

/** The share of a draft's text that must be a source's for the draft to be that source. */
const ownText = 0.9;
/** Letters and digits: a sentence or two may well say what a source says, in its words. */
const shortestOwn = 80;

/** The sources of several groups as one fact table. */
export class SourceTable {
  readonly table: PackedTable;
  readonly #given: readonly [readonly SourceGroup[], readonly string[]];
  readonly #likenesses: Likenesses;
  readonly #order: readonly Source[];
  readonly #named: ReadonlyMap<string, Named>;

  /**
   * @param authority names of groups and publishers, the most trusted first. Of two sources that are one article,
   * the more trusted one counts; else the one that more is known of, else the one of the earlier group.
   */
  constructor(groups: readonly SourceGroup[], authority: readonly string[] = []) {
    this.#given = [groups, authority];
    const named = withIds(groups).map((one) => ({ ...one, source: ranked(one, authority) }));
    const ordered = [...named].sort((a, b) => rank(a.source) - rank(b.source) || known(b) - known(a));
    const likenesses = new Likenesses();
    const firsts: EntrySource[] = [];
    const packed = new Map<string, PackedSource>();
    for (const one of ordered) {
      const first = firsts[likenesses.same(one) ?? -1];
      packed.set(one.source.id, first === undefined ? one : repetition(one, first));
      // A repetition is found by its text too, so that no draft is its own source; the first is added before it.
      likenesses.add(one);
      firsts.push(first ?? one);
    }
    this.table = packedTable(named.flatMap(({ source }) => packed.get(source.id) ?? []));
    this.#likenesses = likenesses;
    this.#order = ordered.map(({ source }) => source);
    this.#named = new Map(named.map((one) => [one.source.id, one]));
  }

  /** The group that a source came with. */
  groupOf({ id }: Source): string | undefined {
    return this.#named.get(id)?.group;
  }

  /** The file that a source was read from, if it lies in a folder. */
  fileOf({ id }: Source): string | undefined {
    return this.#named.get(id)?.file;
  }

  /** How many facts a source has of its own. */
  factsOf(source: Source): number {
    const { start, end } = this.table.list.rangeOf(source);
    return end - start;
  }

  /** Where the lines of a source's text begin; empty where only its facts are known. */
  linesOf({ id }: Source): Uint32Array {
    return this.#named.get(id)?.lines ?? new Uint32Array();
  }

  /** The same without some sources, as if they had never been read. */
  without(sources: readonly Source[]): SourceTable {
    const [groups, authority] = this.#given;
    const places = new Map(withIds(groups).map(({ source, at }) => [source.id, at]));
    const out = new Set(sources.flatMap(({ id }) => places.get(id) ?? []));
    const left = groups.map((group) => ({ ...group, sources: group.sources.filter((one) => !out.has(one)) }));
    return new SourceTable(left, authority);
  }

  /** The sources whose text is nearly this one: what it says, they cannot confirm. */
  sourcesLike(text: string): Source[] {
    if (wordCount(text) < shortestOwn) return [];
    const alike = this.#likenesses.sameText(sketchOf(text), ownText);
    return [...alike].flatMap((at) => this.#order[at] ?? []);
  }
}

interface Named extends GroupSource {
  readonly group: string;
  /** As it was given. */
  readonly at: GroupSource;
}

/** `report`, `report~2`: sources of one name from several groups. */
function withIds(groups: readonly SourceGroup[]): Named[] {
  const taken = new Set<string>();
  return groups.flatMap(({ name, sources }) =>
    sources.map((one) => {
      let id = one.source.id;
      for (let count = 2; taken.has(id); count++) id = `${one.source.id}~${count}`;
      taken.add(id);
      return { ...one, source: { ...one.source, id }, group: name, at: one };
    }),
  );
}

function ranked({ source, group }: Named, authority: readonly string[]): Source {
  const place = authority.findIndex((name) => name === group || source.publisher?.includes(name) === true);
  const { authority: _own, ...rest } = source;
  return place === -1 ? rest : { ...rest, authority: place };
}

const rank = ({ authority }: Source) => authority ?? Number.MAX_SAFE_INTEGER;

/** How much is known of where a source comes from. */
const known = ({ source: { publisher, date } }: EntrySource) => (publisher ? 2 : 0) + (date ? 1 : 0);

/** Of a repetition only what the first does not say in the same words: a figure that was put right since. */
function repetition(one: EntrySource, first: EntrySource): PackedSource {
  const said = new Set(first.says);
  const own = [...one.says.keys()].filter((at) => !said.has(one.says[at] ?? 0));
  return {
    source: { ...one.source, duplicateOf: first.source.id },
    packed: one.packed,
    kept: Uint32Array.from(own),
  };
}
