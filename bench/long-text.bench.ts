import type { Benchmark } from "./benchmark.ts";
import { engine } from "./engine.ts";
import { news, repeated } from "./texts.ts";

const parts = 16;
const part = repeated(news, 60_000);
const whole = part.repeat(parts);

/**
 * Linear time: a text sixteen times as long is read as fast, character for character. Both tasks hold on to all
 * their figures until they end: else the parts' die young and cost the collector nothing, and what is compared is
 * keeping figures, not reading them.
 */
export default {
  name: "reading figures in a text sixteen times as long",
  characters: whole.length,
  tasks: {
    "readFigures, the whole text": () => engine.readFigures(whole, { date: "2024-03-19" }),
    "readFigures, its sixteen parts": () =>
      Array.from({ length: parts }, () => engine.readFigures(part, { date: "2024-03-19" })),
  },
} satisfies Benchmark;
