import { type FSWatcher, watch } from "node:fs";

/** Tells when anything in some directories changes; what lies deeper has to be named itself. */
export class DirectoryWatch {
  readonly #changed: () => void;
  readonly #watchers = new Map<string, FSWatcher>();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** From now on these directories and no others. */
  set(directories: readonly string[]): void {
    const wanted = new Set(directories);
    for (const directory of this.#watchers.keys()) if (!wanted.has(directory)) this.#drop(directory);
    for (const directory of wanted) if (!this.#watchers.has(directory)) this.#add(directory);
  }

  close(): void {
    this.set([]);
  }

  #add(directory: string): void {
    try {
      const watcher = watch(directory, { persistent: false }, this.#changed);
      // One that has gone, or that the system has no room to watch: the next look at the folder tries again.
      watcher.on("error", () => this.#drop(directory));
      this.#watchers.set(directory, watcher);
    } catch {
      // Such a folder is looked at when the editor tells of a change in it.
    }
  }

  #drop(directory: string): void {
    this.#watchers.get(directory)?.close();
    this.#watchers.delete(directory);
  }
}
