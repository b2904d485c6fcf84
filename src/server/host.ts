import type { FactTable } from "../engine/facts/fact.ts";
import type { Checker } from "../engine/index.ts";
import type { Language } from "../engine/messages/language.ts";
import type { Segmenter } from "../engine/text/segmenter.ts";
import type { SourcesHost } from "./sourcesHost.ts";

/** Words cut by whatever the place has; `fallback` says in one line why it is not the best there is. */
export interface SegmenterInUse {
  readonly segmenter: Segmenter;
  readonly fallback?: string | undefined;
}

/** What the server needs from the place it runs in: Node, or a worker in a browser. */
export interface Host {
  /** The version of Heshu. */
  readonly version: string;
  /** URI of the fact table that comes with Heshu. */
  readonly bundledFacts: string;
  /** Folders whose files a source may name, besides the workspace's: where the bundled articles are. */
  readonly bundledFolders: readonly string[];
  /** The text of a file in whatever encoding it has. Rejects with an error that `describe` explains. */
  readText(uri: string): Promise<string>;
  /** A fact table whose sources' paths are absolute. Rejects like `readText`. */
  readFactTable(uri: string): Promise<FactTable>;
  isMissing(error: unknown): boolean;
  /** One line that names the file, the place in it and the remedy. */
  describe(error: unknown, language: Language): string;
  /** Nothing where folders cannot be read, as in a browser. */
  readonly sources?: SourcesHost;
  createSegmenter(language: Language): SegmenterInUse;
  createChecker(table: FactTable, options: { segmenter: Segmenter; language: Language }): Checker;
}
