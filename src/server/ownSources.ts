import { URI } from "vscode-uri";
import type { Checker, CheckOptions } from "../engine/checking/createChecker.ts";
import type { Explanation } from "../engine/checking/explain.ts";
import type { CheckResult } from "../engine/checking/finding.ts";
import type { Source } from "../engine/facts/fact.ts";
import { type CombinedTable, type CombinedTables, isCombined, tableName } from "./combinedTables.ts";
import type { LoadedTable } from "./factTables.ts";

/** What a draft is among the sources. */
export interface OwnSources {
  /** Its own file. */
  readonly file: readonly Source[];
  /** Others with nearly its text. */
  readonly alike: readonly Source[];
}

const none: OwnSources = { file: [], alike: [] };

/** Milliseconds, and share of the length: until then a draft is taken to be like what it was like. */
const goodFor = 3000;
const sameLength = 0.01;

interface Known {
  readonly loaded: LoadedTable;
  readonly length: number;
  readonly at: number;
  readonly own: OwnSources;
}

/** Finds out which sources are the draft itself: what it says, they cannot confirm. */
export class DraftSources {
  readonly #known = new Map<string, Known>();

  of(loaded: LoadedTable, uri: string, text: string): OwnSources {
    if (!isCombined(loaded)) return none;
    const known = this.#known.get(uri);
    const now = performance.now();
    if (
      known?.loaded === loaded &&
      now - known.at < goodFor &&
      Math.abs(known.length - text.length) <= sameLength * text.length
    )
      return known.own;
    const own = find(loaded, uri, text);
    this.#known.set(uri, { loaded, length: text.length, at: now, own });
    return own;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }
}

function find({ table, sources }: CombinedTable, uri: string, text: string): OwnSources {
  const isFile = (source: Source) =>
    source.path !== undefined &&
    sources.groupOf(source) !== tableName &&
    URI.file(source.path).toString() === uri;
  const alike = sources.sourcesLike(text);
  return { file: table.sources.filter(isFile), alike: alike.filter((source) => !isFile(source)) };
}

/** The checker of one draft, which leaves out the sources that the draft itself is. */
export class OwnChecker implements Checker {
  readonly #tables: CombinedTables;
  readonly #known: DraftSources;
  readonly #loaded: LoadedTable;
  readonly #uri: string;
  #leftOut: readonly Source[] = [];

  constructor(tables: CombinedTables, known: DraftSources, loaded: LoadedTable, uri: string) {
    this.#tables = tables;
    this.#known = known;
    this.#loaded = loaded;
    this.#uri = uri;
  }

  /** The sources that the last check left out. */
  get leftOut(): readonly Source[] {
    return this.#leftOut;
  }

  check(text: string, options?: CheckOptions): CheckResult {
    const { file, alike } = this.#known.of(this.#loaded, this.#uri, text);
    this.#leftOut = file;
    const result = this.#tables.checkerFor(this.#loaded, file).check(text, options);
    if (alike.length === 0 || !hasFiguresOf(alike, result)) return result;
    this.#leftOut = [...file, ...alike];
    return this.#tables.checkerFor(this.#loaded, this.#leftOut).check(text, options);
  }

  explain(text: string, options?: CheckOptions): Explanation[] {
    return this.#tables.checkerFor(this.#loaded, this.#leftOut).explain(text, options);
  }
}

/** Whether a draft that has a source's words has its figures as well: else it is a copy with a slip in it. */
function hasFiguresOf(alike: readonly Source[], { findings }: CheckResult): boolean {
  const ids = new Set(alike.map(({ id }) => id));
  return !findings.some(({ verdict, fact }) => verdict === "contradicted" && fact && ids.has(fact.source.id));
}
