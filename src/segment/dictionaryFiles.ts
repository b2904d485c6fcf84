import { readFileSync } from "node:fs";
import path from "node:path";

/** The five files that nodejieba opens, in the order in which it takes them. */
export const dictionaryFileNames = [
  "jieba.dict.utf8",
  "hmm_model.utf8",
  "user.dict.utf8",
  "idf.utf8",
  "stop_words.utf8",
] as const;

export type DictionaryFileName = (typeof dictionaryFileNames)[number];

/** What every line of a file must look like; nodejieba ends the whole process on one that does not. */
const lineShapes: Record<DictionaryFileName, RegExp> = {
  "jieba.dict.utf8": /^\S+ [1-9]\d* \S+$/,
  "hmm_model.utf8": /^(?:#.*|-?[\d.e+-]+(?: -?[\d.e+-]+){3}|[^\s:]+:-?[\d.e+-]+(?:,[^\s:]+:-?[\d.e+-]+)*)$/,
  "user.dict.utf8": /^\S+ [1-9]\d* \S+$/,
  "idf.utf8": /^\S+ \d+(?:\.\d+)?$/,
  "stop_words.utf8": /^\S+$/,
};

/** Start and transition probabilities, then one line of emissions for each of the four states. */
const modelLines = 9;

export interface DictionaryFault {
  readonly file: string;
  readonly fault: "missing" | "empty" | "malformed";
  /** 1-based, for `malformed`. */
  readonly line?: number;
}

function findFaultIn(folder: string, name: DictionaryFileName): DictionaryFault | undefined {
  const file = path.join(folder, name);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return { file, fault: "missing" };
  }
  if (text.trim() === "") return { file, fault: "empty" };
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const shape = lineShapes[name];
  const bad = lines.findIndex((line) => !shape.test(line));
  if (bad >= 0) return { file, fault: "malformed", line: bad + 1 };
  if (name === "hmm_model.utf8" && lines.filter((line) => !line.startsWith("#")).length !== modelLines) {
    return { file, fault: "malformed", line: lines.length };
  }
  return undefined;
}

/** The first thing that would make nodejieba abort, or nothing. */
export function findDictionaryFault(folder: string): DictionaryFault | undefined {
  for (const name of dictionaryFileNames) {
    const fault = findFaultIn(folder, name);
    if (fault) return fault;
  }
  return undefined;
}
