import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { nodejiebaFileNames, rareWordsFileName } from "./dictionaryFiles.ts";
import { RareWords } from "./rareWords.ts";

interface NodejiebaAddon {
  load(dict: string, hmm: string, user: string, idf: string, stopWords: string): boolean;
  cut(text: string, guessUnknownWords: boolean): string[];
  /** With the middle frequency of jieba.dict.utf8. */
  insertWord(word: string): boolean;
}

export type Cut = (text: string) => readonly string[];

function isAddon(value: unknown): value is NodejiebaAddon {
  return (
    typeof value === "object" && value !== null && "load" in value && "cut" in value && "insertWord" in value
  );
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
    load(nodejiebaFileNames.map((name) => path.join(folder, name)));
    return;
  }
  const before = process.cwd();
  process.chdir(folder);
  try {
    load(nodejiebaFileNames);
  } finally {
    process.chdir(before);
  }
}

/** Of the dictionary loaded last: the addon has one for the whole process. */
let rareWords: RareWords;

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
  rareWords = new RareWords(readFileSync(path.join(folder, rareWordsFileName), "utf8"));
  return (text) => {
    for (const word of rareWords.comingUpIn(text)) addon.insertWord(word);
    return addon.cut(text, false);
  };
}
