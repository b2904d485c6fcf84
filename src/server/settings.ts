import type { Connection } from "vscode-languageserver";
import { type ReadSettings, readSettings } from "../protocol/settings.ts";

/** The settings of each draft's folder, asked from the client once and kept until they change. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #perResource: boolean;
  #fallback: unknown;
  readonly #known = new Map<string, Promise<ReadSettings>>();

  /** @param perResource the client answers `workspace/configuration`; otherwise `fallback` holds everywhere. */
  constructor(connection: Connection, perResource: boolean, fallback: unknown) {
    this.#connection = connection;
    this.#perResource = perResource;
    this.#fallback = fallback;
  }

  for(uri: string): Promise<ReadSettings> {
    const known = this.#known.get(uri);
    if (known !== undefined) return known;
    const asked = this.#ask(uri);
    this.#known.set(uri, asked);
    return asked;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  /** @param section what came with the change; clients that are asked for settings send nothing. */
  changed(section: unknown): void {
    if (!this.#perResource && typeof section === "object" && section !== null && "heshu" in section)
      this.#fallback = section.heshu;
    this.#known.clear();
  }

  async #ask(uri: string): Promise<ReadSettings> {
    if (!this.#perResource) return readSettings(this.#fallback);
    return readSettings(
      await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: "heshu" }),
    );
  }
}
