import path from "node:path";
import { URI } from "vscode-uri";
import { createChecker } from "../../../src/engine/index.ts";
import type { Host } from "../../../src/server/host.ts";
import type { FolderOptions } from "../../../src/server/sourcesHost.ts";
import { describeInputError, InputError, readFactTable, readTextFile } from "../../../src/sources/index.ts";
import { readEntry } from "../../../src/sources/library/readEntry.ts";
import { SourceFolder } from "../../../src/sources/library/sourceFolder.ts";
import { openSourceOrProblem } from "../../../src/sources/library/sourceReading.ts";

/** A place with real files and the real engine; sources are read in this thread. */
export interface NewsroomHost extends Host {
  /** The folders that were opened. */
  readonly opened: FolderOptions[];
}

/** @param facts the file of the table that comes with Heshu. */
export function newsroomHost(facts: string): NewsroomHost {
  const opened: FolderOptions[] = [];
  return {
    opened,
    version: "0.0.0",
    bundledFacts: URI.file(facts).toString(),
    bundledFolders: [],
    readText: async (uri) => readTextFile(URI.parse(uri).fsPath).text,
    readFactTable: async (uri) => readFactTable(URI.parse(uri).fsPath),
    isMissing: (error) => error instanceof InputError && error.fault === "missing",
    describe: (error, language) =>
      error instanceof InputError ? describeInputError(error, language) : String(error),
    createSegmenter: () => ({ segmenter: { name: "characters", cut: (text) => [...text] } }),
    createChecker: (table, { language }) => createChecker(table, { language }),
    sources: {
      folder(options) {
        opened.push(options);
        const { path: folder, within, storage, changed, progress } = options;
        return new SourceFolder({
          folder,
          ...(within !== undefined && { within }),
          ...(storage !== undefined && { indexFile: path.join(storage, `${path.basename(folder)}.index`) }),
          version: "1",
          reader: { read: readEntry },
          changed,
          progress,
        });
      },
      open: openSourceOrProblem,
      describe: ({ fault, file, place }, language) =>
        describeInputError(new InputError(fault, file, place), language),
    },
  };
}
