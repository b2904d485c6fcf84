import { URI, Utils } from "vscode-uri";
import type { Source } from "../engine/facts/fact.ts";
import type { Checker } from "../engine/index.ts";
import type { Settings } from "../protocol/settings.ts";
import type { EntrySource } from "../sources/library/entry.ts";
import { entrySources } from "../sources/library/entrySource.ts";
import type { SourceFolder } from "../sources/library/sourceFolder.ts";
import { type GroupSource, SourceTable } from "../sources/library/sourceTable.ts";
import type { FactTables, LoadedTable } from "./factTables.ts";
import type { Libraries, LibraryFolder } from "./libraries.ts";

/** A table made of folders of sources and of the fact table behind them. */
export interface CombinedTable extends LoadedTable {
  readonly sources: SourceTable;
  readonly folders: readonly LibraryFolder[];
  readonly base: LoadedTable;
}

export const isCombined = (loaded: LoadedTable): loaded is CombinedTable => "sources" in loaded;

/** How the order of authority names the fact table behind the folders. */
export const tableName = "bundled";

const scheme = "heshu-library:";

/** The tables of drafts: each folder's own sources, the personal library and the fact table behind them. */
export class CombinedTables {
  readonly #tables: FactTables;
  readonly #libraries: Libraries | undefined;
  readonly #combined = new Map<string, Promise<LoadedTable>>();
  readonly #packed = new WeakMap<LoadedTable, readonly EntrySource[]>();
  /** Checkers for drafts that are sources themselves. */
  #without = new WeakMap<LoadedTable, Map<string, Checker>>();

  constructor(tables: FactTables, libraries: Libraries | undefined) {
    this.#tables = tables;
    this.#libraries = libraries;
  }

  /** What a draft in `workspace` is checked with. */
  async load(settings: Settings, workspace: string | undefined): Promise<LoadedTable> {
    const base = await this.#tables.load(this.#tables.uriFor(settings, workspace));
    if (this.#libraries === undefined) return base;
    const folders = this.#libraries.foldersFor(settings, workspace);
    const key = JSON.stringify([
      workspace,
      base.uri,
      folders.map(({ uri }) => uri),
      settings["sources.authority"],
    ]);
    const known = this.#combined.get(key);
    if (known !== undefined) return known;
    const combining = this.#combine(base, folders, settings, workspace);
    this.#combined.set(key, combining);
    return combining;
  }

  /** Every table in use, those behind others left out. */
  async all(): Promise<LoadedTable[]> {
    const combined = await Promise.all(this.#combined.values());
    const bases = new Set(combined.map((one) => (isCombined(one) ? one.base : one)));
    return [...combined, ...(await this.#tables.all()).filter((one) => !bases.has(one))];
  }

  /** Sources, settings or fact tables changed. */
  forget(): void {
    this.#combined.clear();
    this.#without = new WeakMap();
  }

  /** The checker for a draft: what it says itself does not confirm it. */
  checkerFor(loaded: LoadedTable, own: readonly Source[]): Checker {
    if (!isCombined(loaded) || own.length === 0) return loaded.checker;
    const checkers = this.#without.get(loaded) ?? new Map<string, Checker>();
    this.#without.set(loaded, checkers);
    const key = own.map(({ id }) => id).join("\n");
    const checker = checkers.get(key) ?? this.#tables.checker(loaded.sources.without(own).table);
    checkers.set(key, checker);
    return checker;
  }

  async #combine(
    base: LoadedTable,
    folders: readonly LibraryFolder[],
    settings: Settings,
    workspace: string | undefined,
  ): Promise<LoadedTable> {
    await this.#libraries?.opened(folders);
    const groups = folders.map(({ name, folder }) => ({ name, sources: folder ? filed(folder) : [] }));
    if (groups.every(({ sources }) => sources.length === 0)) return base;
    const behind = { name: tableName, sources: this.#pack(base) };
    const sources = new SourceTable([...groups, behind], settings["sources.authority"]);
    const combined: CombinedTable = {
      uri: `${scheme}${workspace ?? ""}`,
      table: sources.table,
      checker: this.#tables.checker(sources.table),
      ...(base.problem !== undefined && { problem: base.problem }),
      sources,
      folders,
      base,
    };
    return combined;
  }

  #pack(base: LoadedTable): readonly EntrySource[] {
    const packed = this.#packed.get(base) ?? entrySources(base.table);
    this.#packed.set(base, packed);
    return packed;
  }
}

/** The sources of a folder with the files that they were read from. */
function filed({ folder, entries }: SourceFolder): GroupSource[] {
  return entries.flatMap(({ path, sources }) => {
    const file = Utils.joinPath(URI.file(folder), path).fsPath;
    return sources.map((source) => ({ ...source, file }));
  });
}

/** The workspace folder whose table this is, by the table's URI; nothing for a table that is a file. */
export function workspaceOf(table: string): string | undefined {
  return table.startsWith(scheme) ? table.slice(scheme.length) : undefined;
}
