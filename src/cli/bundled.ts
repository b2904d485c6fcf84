import path from "node:path";

/** In the package everything lies beside the command in `dist`; run from its sources it is looked up in the tree. */
const isBuilt = path.basename(__dirname) === "dist";

/** The fact table built from `seeds`. */
export const bundledFacts = isBuilt
  ? path.join(__dirname, "facts.json")
  : path.join(__dirname, "../../dist/facts.json");

/** The dictionaries that word segmentation loads. */
export const dictionaryFolder = isBuilt
  ? path.join(__dirname, "dict")
  : path.join(__dirname, "../segment/dict");

/** The language server's entry. */
export const serverEntry = isBuilt
  ? path.join(__dirname, "server.cjs")
  : path.join(__dirname, "../../dist/server.cjs");

/** The bundle of the thread that sources are taken apart in. */
export const parserThread = isBuilt
  ? path.join(__dirname, "formats/thread.mjs")
  : path.join(__dirname, "../../dist/formats/thread.mjs");
