import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { createSegmenter } from "../src/segment/createSegmenter.ts";
import type { Benchmark } from "./benchmark.ts";
import { engine } from "./engine.ts";
import { newsAsWritten, repeated, unseen } from "./texts.ts";

const root = path.resolve(__dirname, "..");
const table = engine.parseFactTable(JSON.parse(readFileSync(path.join(root, "dist/facts.json"), "utf8")));
const { segmenter } = createSegmenter({ dictionaryFolder: path.join(root, "src/segment/dict") });
const checker = engine.createChecker(table, { segmenter });
const nodejieba: { cut(text: string): string[] } = createRequire(__filename)("nodejieba");
// Both cut with the dictionary that is loaded first.
segmenter.cut("");

const news = repeated(newsAsWritten, 50_000);
let draft = unseen(news);

export default {
  name: "checking a draft never seen before",
  characters: draft.length,
  beforeEach: () => {
    draft = unseen(news);
  },
  tasks: {
    "check against the bundled table": () => checker.check(draft, { date: "2024-03-20" }),
    "reading its claims only": () => engine.readClaims(draft, { date: "2024-03-20" }),
    "cutting its words with nodejieba": () => nodejieba.cut(draft),
  },
} satisfies Benchmark;
