import type { Language } from "../engine/messages/language.ts";
import type { EntryProblem } from "../sources/library/entry.ts";
import type { FolderProgress, SourceFolder } from "../sources/library/sourceFolder.ts";
import type { SourceReading } from "../sources/library/sourceReading.ts";

/** What the server needs to read folders of sources. Paths are those of the file system. */
export interface SourcesHost {
  folder(options: FolderOptions): SourceFolder;
  /** Lays one source open. */
  open(file: string): Promise<SourceReading | EntryProblem>;
  /** One line that names the file, the place in it and the remedy. */
  describe(problem: EntryProblem, language: Language): string;
}

export interface FolderOptions {
  readonly path: string;
  /** The folder must lie in this one, wherever links lead. */
  readonly within?: string;
  /** The folder that the index may be kept in. */
  readonly storage?: string;
  readonly changed: () => void;
  readonly progress: (progress: FolderProgress | undefined) => void;
}
