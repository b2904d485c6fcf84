import { type FSWatcher, watch } from "node:fs";
import path from "node:path";

/** Tells when anything in some directories changes; what lies deeper has to be named itself. */
export class DirectoryWatch {
  readonly #changed: () => void;
  readonly #watchers = new Map<string, FSWatcher>();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /**
   * From now on these directories and no others.
   * @returns whether some were not watched before: what changed in them since they were listed went unnoticed.
   */
  set(directories: readonly string[]): boolean {
    const wanted = new Set(directories);
    for (const directory of this.#watchers.keys()) if (!wanted.has(directory)) this.#drop(directory);
    const added = [...wanted].filter((directory) => !this.#watchers.has(directory));
    return added.filter((directory) => this.#add(directory)).length > 0;
  }

  close(): void {
    this.set([]);
  }

  #add(directory: string): boolean {
    const own = path.basename(directory);
    try {
      const watcher = watch(directory, { persistent: false }, (_, name) => {
        // The directory itself went: one that takes its place at once has to be watched anew.
        if (name === own && this.#watchers.get(directory) === watcher) this.#drop(directory);
        this.#changed();
      });
      // One that has gone, or that the system has no room to watch: the next look at the folder tries again.
      watcher.on("error", () => this.#drop(directory));
      this.#watchers.set(directory, watcher);
      return true;
    } catch {
      // Such a folder is looked at when the editor tells of a change in it.
      return false;
    }
  }

  #drop(directory: string): void {
    this.#watchers.get(directory)?.close();
    this.#watchers.delete(directory);
  }
}
