import type { Benchmark } from "./benchmark.ts";
import { engine } from "./engine.ts";
import { news, repeated } from "./texts.ts";

const parts = 16;
const part = repeated(news, 60_000);
const whole = part.repeat(parts);

/** Linear time: a text sixteen times as long is read as fast, character for character. */
export default {
  name: "reading figures in a text sixteen times as long",
  characters: whole.length,
  tasks: {
    "readFigures, the whole text": () => engine.readFigures(whole, { date: "2024-03-19" }),
    "readFigures, its sixteen parts": () => {
      for (let i = 0; i < parts; i++) engine.readFigures(part, { date: "2024-03-19" });
    },
  },
} satisfies Benchmark;
