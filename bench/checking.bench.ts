import { readFileSync } from "node:fs";
import path from "node:path";
import { createChecker, parseFactTable, readClaims } from "../src/engine/index.ts";
import { createSegmenter } from "../src/segment/createSegmenter.ts";
import type { Benchmark } from "./benchmark.ts";
import { repeated, sampleDraft } from "./texts.ts";

const root = path.resolve(__dirname, "..");
const draft = repeated(sampleDraft, 20_000);
const table = parseFactTable(JSON.parse(readFileSync(path.join(root, "dist/facts.json"), "utf8")));
const { segmenter } = createSegmenter({ dictionaryFolder: path.join(root, "src/segment/dict") });
const checker = createChecker(table, { segmenter });
const words = new Intl.Segmenter("zh", { granularity: "word" });

export default {
  name: "checking a draft",
  characters: draft.length,
  tasks: {
    "check against the bundled table": () => checker.check(draft, { date: "2024-03-20" }),
    "reading its claims only": () => readClaims(draft, { date: "2024-03-20" }),
    "cutting its words with nodejieba": () => segmenter.cut(draft),
    "cutting its words with Intl.Segmenter": () => [...words.segment(draft)],
  },
} satisfies Benchmark;
