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

  /**
   * Asks again. Clients also speak of a change when they only begin to listen, or when others' settings changed.
   * @param section what came with the change; clients that are asked for settings send nothing.
   * @returns the drafts whose settings are others now.
   */
  async changed(section: unknown): Promise<readonly string[]> {
    if (!this.#perResource && typeof section === "object" && section !== null && "heshu" in section)
      this.#fallback = section.heshu;
    const changed = await Promise.all([...this.#known.keys()].map((uri) => this.#isChanged(uri)));
    return changed.flat();
  }

  async #isChanged(uri: string): Promise<string[]> {
    const now = await this.#ask(uri);
    const before = this.#known.get(uri);
    if (before === undefined || JSON.stringify(await before) === JSON.stringify(now)) return [];
    this.#known.set(uri, Promise.resolve(now));
    return [uri];
  }

  async #ask(uri: string): Promise<ReadSettings> {
    if (!this.#perResource) return readSettings(this.#fallback);
    return readSettings(
      await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: "heshu" }),
    );
  }
}
