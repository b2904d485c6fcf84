import path from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { URI } from "vscode-uri";
import { version } from "../../package.json";
import { createChecker, parseFactTable } from "../engine/index.ts";
import { createSegmenter } from "../segment/createSegmenter.ts";
import { describeFallback } from "../segment/fallbackReason.ts";
import { describeInputError, InputError, readFactTable, readTextFile } from "../sources/index.ts";
import { MissingFileError, readThroughClient } from "./clientFiles.ts";
import type { Host } from "./host.ts";
import { nodeSources } from "./nodeSources.ts";
import { startServer } from "./server.ts";

/** The server is bundled into `dist/`, beside the fact table and the dictionary. */
const dist = __dirname;

const connection = createConnection(ProposedFeatures.all);

const words = createSegmenter({ dictionaryFolder: path.join(dist, "dict") });

const host: Host = {
  version,
  bundledFacts: URI.file(path.join(dist, "facts.json")).toString(),
  bundledFolders: [URI.file(path.dirname(dist)).toString()],
  async readText(uri) {
    const { scheme, fsPath } = URI.parse(uri);
    return scheme === "file" ? readTextFile(fsPath).text : readThroughClient(connection, uri);
  },
  async readFactTable(uri) {
    const { scheme, fsPath } = URI.parse(uri);
    if (scheme === "file") return readFactTable(fsPath);
    return parseFactTable(JSON.parse(await readThroughClient(connection, uri)));
  },
  isMissing: (error) =>
    error instanceof MissingFileError || (error instanceof InputError && error.fault === "missing"),
  describe(error, language) {
    if (error instanceof InputError) return describeInputError(error, language);
    return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
  },
  createChecker,
  sources: nodeSources(path.join(dist, "reader.cjs"), version),
  createSegmenter(language) {
    const { segmenter, fallbackReason } = words;
    return { segmenter, fallback: fallbackReason && describeFallback(fallbackReason, language) };
  },
};

startServer(connection, () => host);

// The dictionary loads while the client is not ready yet; one that waits already is answered first.
setImmediate(() => setImmediate(() => words.segmenter.cut("核数")));
