import { createRequire } from "node:module";
import path from "node:path";
import { dictionaryFileNames } from "./dictionaryFiles.ts";

interface NodejiebaAddon {
  load(dict: string, hmm: string, user: string, idf: string, stopWords: string): boolean;
  cut(text: string, guessUnknownWords: boolean): string[];
}

export type Cut = (text: string) => readonly string[];

function isAddon(value: unknown): value is NodejiebaAddon {
  return typeof value === "object" && value !== null && "load" in value && "cut" in value;
}

/**
 * Opens the addon itself: nodejieba's own entry pulls in its installer (60 modules) only to find this file.
 * @throws when the addon is not installed or not built for this machine.
 */
function openAddon(): NodejiebaAddon {
  const requireHere = createRequire(__filename);
  const folder = path.dirname(requireHere.resolve("nodejieba/package.json"));
  const addon: unknown = requireHere(path.join(folder, "build/Release/nodejieba.node"));
  if (!isAddon(addon)) throw new Error("nodejieba.node");
  return addon;
}

/** On Windows nodejieba cannot open paths with Chinese characters, but bare names in the current folder it can. */
function withPaths(folder: string, load: (paths: readonly string[]) => void): void {
  if (process.platform !== "win32") {
    load(dictionaryFileNames.map((name) => path.join(folder, name)));
    return;
  }
  const before = process.cwd();
  process.chdir(folder);
  try {
    load(dictionaryFileNames);
  } finally {
    process.chdir(before);
  }
}

/**
 * Loads a dictionary that `findDictionaryFault` has passed.
 * Unknown words are not guessed: they fall into characters the same way in the source and in the draft.
 * @throws when the addon cannot be opened.
 */
export function loadNodejieba(folder: string): Cut {
  const addon = openAddon();
  withPaths(folder, ([dict = "", hmm = "", user = "", idf = "", stopWords = ""]) =>
    addon.load(dict, hmm, user, idf, stopWords),
  );
  return (text) => addon.cut(text, false);
}
