import { readFigures } from "../src/engine/index.ts";
import type { Benchmark } from "./benchmark.ts";
import { news, repeated } from "./texts.ts";

const text = repeated(news, 20_000);

export default {
  name: "reading figures",
  characters: text.length,
  tasks: {
    readFigures: () => readFigures(text, { date: "2024-03-19" }),
    "a regular expression for digits": () => [...text.matchAll(/[\d０-９][\d０-９.,．，]*[万亿]*/g)],
  },
} satisfies Benchmark;
