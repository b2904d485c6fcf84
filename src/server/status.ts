import type { Connection } from "vscode-languageserver";
import { type ServerStatus, statusMethod } from "../protocol/status.ts";
import type { CombinedTables } from "./combinedTables.ts";
import type { LoadedTable } from "./factTables.ts";
import type { SegmenterInUse } from "./host.ts";

/** Tells the client, and the log, how the fact tables and the segmenter are; each thing once. */
export class StatusReporter {
  readonly #connection: Connection;
  readonly #tables: CombinedTables;
  readonly #segmenter: () => SegmenterInUse;
  readonly #known = new Set<LoadedTable>();
  #sent = "";

  constructor(connection: Connection, tables: CombinedTables, segmenter: () => SegmenterInUse) {
    this.#connection = connection;
    this.#tables = tables;
    this.#segmenter = segmenter;
  }

  loaded(loaded: LoadedTable): void {
    if (this.#known.has(loaded)) return;
    this.#known.add(loaded);
    if (loaded.problem !== undefined) this.#connection.console.error(loaded.problem);
    else
      this.#connection.console.info(
        `${loaded.uri}: ${loaded.table.facts.length} facts, ${loaded.table.sources.length} sources`,
      );
    void this.send();
  }

  async send(): Promise<void> {
    const status = await this.#status();
    const text = JSON.stringify(status);
    if (text === this.#sent) return;
    this.#sent = text;
    await this.#connection.sendNotification(statusMethod, status);
  }

  async #status(): Promise<ServerStatus> {
    const tables = await this.#tables.all();
    const { segmenter, fallback } = this.#segmenter();
    const problem = tables.find((table) => table.problem !== undefined)?.problem ?? fallback;
    return {
      state: problem !== undefined ? "problem" : tables.length === 0 ? "loading" : "ready",
      ...(problem === undefined ? {} : { problem }),
      facts: tables.reduce((sum, { table }) => sum + table.facts.length, 0),
      sources: tables.reduce((sum, { table }) => sum + table.sources.length, 0),
      segmenter: segmenter.name,
    };
  }
}
