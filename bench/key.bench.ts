import { readFileSync } from "node:fs";
import path from "node:path";
import { createSegmenter } from "../src/segment/createSegmenter.ts";
import { type Measured, type Measurement, median, processTime } from "./benchmark.ts";
import { engine } from "./engine.ts";
import { newsAsWritten, repeated, unseen } from "./texts.ts";

const root = path.resolve(__dirname, "..");
const characters = 100_000;
const edits = 200;
/** Words typed in turn, character by character, and taken back. */
const typed = "增长5.2%，达4.4万亿元";

/** Checks the draft again after each key, at places all over it. */
async function measure(): Promise<Measured[]> {
  const table = engine.parseFactTable(JSON.parse(readFileSync(path.join(root, "dist/facts.json"), "utf8")));
  const { segmenter } = createSegmenter({ dictionaryFolder: path.join(root, "src/segment/dict") });
  const checker = engine.createChecker(table, { segmenter });
  const draft = repeated(unseen(newsAsWritten.repeat(2)), characters);
  for (let warm = 0; warm < 20; warm++) checker.check(unseen(draft), { date: "2024-03-20" });
  checker.check(draft, { date: "2024-03-20" });
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    const at = Math.floor((draft.length / edits) * edit);
    const text = draft.slice(0, at) + typed.slice(0, 1 + (edit % typed.length)) + draft.slice(at);
    const start = processTime();
    checker.check(text, { date: "2024-03-20" });
    times.push(processTime() - start);
  }
  return [
    { value: median(times), unit: "ms", what: `on the processor for a key, the median of ${edits}` },
    { value: Math.max(...times), unit: "ms", what: "the worst of them" },
  ];
}

export default {
  name: `a key in a draft of ${characters.toLocaleString("en")} characters, checked again`,
  measure,
} satisfies Measurement;
