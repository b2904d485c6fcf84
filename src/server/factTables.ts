import { URI, Utils } from "vscode-uri";
import type { FactTable } from "../engine/facts/fact.ts";
import type { Checker } from "../engine/index.ts";
import type { Language } from "../engine/messages/language.ts";
import type { Settings } from "../protocol/settings.ts";
import { resolvePath } from "./folders.ts";
import type { Host, SegmenterInUse } from "./host.ts";

/** A fact table with its checker. A table that cannot be used counts as an empty one, with `problem` saying why. */
export interface LoadedTable {
  readonly uri: string;
  readonly table: FactTable;
  readonly checker: Checker;
  readonly problem?: string;
}

const emptyTable: FactTable = { format: "heshu-facts", version: 1, sources: [], facts: [] };

/** The fact tables in use, each read once until it changes on disk. */
export class FactTables {
  readonly #host: Host;
  readonly #language: Language;
  readonly #loaded = new Map<string, Promise<LoadedTable>>();
  #segmenter: SegmenterInUse | undefined;

  constructor(host: Host, language: Language) {
    this.#host = host;
    this.#language = language;
  }

  /** The segmenter in use, for the log. */
  get segmenter(): SegmenterInUse {
    this.#segmenter ??= this.#host.createSegmenter(this.#language);
    return this.#segmenter;
  }

  /** Loads the segmenter and the bundled table, which nearly every draft needs. */
  warmUp(): void {
    void this.bundled();
    this.segmenter.segmenter.cut("核数");
  }

  /** Where the settings of a draft in `folder` say its table is. */
  uriFor(settings: Settings, folder: string | undefined): string {
    if (settings.facts === "") return this.#host.bundledFacts;
    return resolvePath(
      settings.facts,
      folder ?? Utils.dirname(URI.parse(this.#host.bundledFacts)).toString(),
    );
  }

  load(uri: string): Promise<LoadedTable> {
    const known = this.#loaded.get(uri);
    if (known !== undefined) return known;
    const loading = this.#read(uri);
    this.#loaded.set(uri, loading);
    return loading;
  }

  bundled(): Promise<LoadedTable> {
    return this.load(this.#host.bundledFacts);
  }

  /** Every table read so far. */
  all(): Promise<LoadedTable[]> {
    return Promise.all(this.#loaded.values());
  }

  /** @returns whether the file is a table in use, which will now be read again. */
  forget(uri: string): boolean {
    return this.#loaded.delete(uri);
  }

  async #read(uri: string): Promise<LoadedTable> {
    try {
      const table = await this.#host.readFactTable(uri);
      return { uri, table, checker: this.checker(table) };
    } catch (error) {
      return {
        uri,
        table: emptyTable,
        checker: this.checker(emptyTable),
        problem: this.#host.describe(error, this.#language),
      };
    }
  }

  checker(table: FactTable): Checker {
    return this.#host.createChecker(table, { segmenter: this.segmenter.segmenter, language: this.#language });
  }
}
