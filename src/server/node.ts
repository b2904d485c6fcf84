import { readFile } from "node:fs/promises";
import path from "node:path";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { URI } from "vscode-uri";
import { createChecker, parseFactTable } from "../engine/index.ts";
import { createSegmenter } from "../segment/createSegmenter.ts";
import { describeFallback } from "../segment/fallbackReason.ts";
import { type Host, MissingFileError } from "./host.ts";
import { startServer } from "./server.ts";

/** The server is bundled into `dist/`, beside the fact table and the dictionary. */
const dist = __dirname;

const host: Host = {
  bundledFacts: URI.file(path.join(dist, "facts.json")).toString(),
  bundledFolders: [URI.file(path.dirname(dist)).toString()],
  async readText(uri) {
    try {
      return await readFile(URI.parse(uri).fsPath, "utf8");
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT")
        throw new MissingFileError(uri);
      throw error;
    }
  },
  parseFactTable,
  createChecker,
  createSegmenter(language) {
    const { segmenter, fallbackReason } = createSegmenter({ dictionaryFolder: path.join(dist, "dict") });
    return { segmenter, fallback: fallbackReason && describeFallback(fallbackReason, language) };
  },
};

startServer(createConnection(ProposedFeatures.all), host);
