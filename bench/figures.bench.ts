import type { Benchmark } from "./benchmark.ts";
import { engine } from "./engine.ts";
import { recognizeSentences } from "./recognizers.ts";
import { news, repeated } from "./texts.ts";

const text = repeated(news, 20_000);

export default {
  name: "reading figures",
  characters: text.length,
  tasks: {
    readFigures: () => engine.readFigures(text, { date: "2024-03-19" }),
    "a bare /\\d+/g": () => Array.from(text.matchAll(/\d+/g)),
    "Recognizers-Text, numbers, units and dates, by sentence": () => recognizeSentences(text),
  },
} satisfies Benchmark;
