import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { version } from "../../package.json";
import { createChecker, parseFactTable } from "../engine/index.ts";
import type { Language } from "../engine/messages/language.ts";
import { initializationSchema } from "../protocol/initialization.ts";
import { intlSegmenter } from "../segment/intlSegmenter.ts";
import { MissingFileError, readThroughClient } from "./clientFiles.ts";
import { placeName } from "./folders.ts";
import type { Host } from "./host.ts";
import { catalogues } from "./messages/index.ts";
import { startServer } from "./server.ts";

/** A worker's own global scope, as far as it is used. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

startServer(connection, (options): Host => {
  const { bundledFacts = "", bundledFolder = "" } = initializationSchema.parse(options ?? {});
  const readText = (uri: string) => readThroughClient(connection, uri);
  return {
    version,
    bundledFacts,
    bundledFolders: [bundledFolder],
    readText,
    readFactTable: async (uri) => parseFactTable(JSON.parse(await readText(uri))),
    isMissing: (error) => error instanceof MissingFileError,
    describe,
    createChecker,
    createSegmenter: () => ({ segmenter: intlSegmenter() }),
  };
});

function describe(error: unknown, language: Language): string {
  const { files } = catalogues[language];
  if (error instanceof MissingFileError) return files.missing(placeName(error.uri));
  return files.unusable(error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : String(error));
}
