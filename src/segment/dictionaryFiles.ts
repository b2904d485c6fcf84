import { readFileSync } from "node:fs";
import path from "node:path";

/** The five files that nodejieba opens, in the order in which it takes them. */
export const nodejiebaFileNames = [
  "jieba.dict.utf8",
  "hmm_model.utf8",
  "user.dict.utf8",
  "idf.utf8",
  "stop_words.utf8",
] as const;

/** Words that nodejieba is told one by one, when they may come up. */
export const rareWordsFileName = "rare.utf8";

export const dictionaryFileNames = [...nodejiebaFileNames, rareWordsFileName] as const;

export type DictionaryFileName = (typeof dictionaryFileNames)[number];

const wordLine = /\S+ [1-9]\d* \S+/;
const modelLine = /(?:#.*|-?[\d.e+-]+(?: -?[\d.e+-]+){3}|[^\s:]+:-?[\d.e+-]+(?:,[^\s:]+:-?[\d.e+-]+)*)/;

/** What every line of a file must look like; nodejieba ends the whole process on one that does not. */
const lineShapes: Record<DictionaryFileName, RegExp> = {
  "jieba.dict.utf8": wordLine,
  "hmm_model.utf8": modelLine,
  "user.dict.utf8": wordLine,
  "idf.utf8": /\S+ \d+(?:\.\d+)?/,
  "stop_words.utf8": /\S+/,
  [rareWordsFileName]: /\S+(?: \S+)*/,
};

/** Where the first line begins that has another shape. One search over the whole file takes a third of the time. */
function findOddLine(text: string, shape: RegExp): number {
  return text.search(new RegExp(`^(?!${shape.source}$|(?![\\s\\S]))`, "m"));
}

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
  const odd = findOddLine(text, lineShapes[name]);
  if (odd >= 0) return { file, fault: "malformed", line: text.slice(0, odd).split("\n").length };
  if (name === "hmm_model.utf8") {
    const lines = text.trimEnd().split("\n");
    if (lines.filter((line) => !line.startsWith("#")).length !== modelLines)
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
