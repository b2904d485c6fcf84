import { type Measurement, processTime } from "./benchmark.ts";
import { engine } from "./engine.ts";
import { news, repeated } from "./texts.ts";

const times = 16;
const part = repeated(news, 60_000);
const whole = part.repeat(times);
const rounds = 30;

/**
 * Linear time: what a text costs against one a sixteenth as long. Both hold on to all their figures until they end:
 * else the short one's die young and cost the collector nothing. They take turns, so that the collector and the
 * machine slow neither alone, and the best round of each counts.
 */
export default {
  name: `reading figures in a text sixteen times as long (${whole.length.toLocaleString("en")} characters)`,
  async measure() {
    const best = { whole: Number.POSITIVE_INFINITY, parts: Number.POSITIVE_INFINITY };
    for (let round = 0; round < rounds; round++) {
      best.whole = Math.min(
        best.whole,
        timeOf(() => engine.readFigures(whole, { date: "2024-03-19" })),
      );
      best.parts = Math.min(
        best.parts,
        timeOf(() => Array.from({ length: times }, () => engine.readFigures(part, { date: "2024-03-19" }))),
      );
    }
    return [
      { value: best.whole, unit: "ms", what: "on the processor for the whole text" },
      { value: (times * best.whole) / best.parts, unit: "×", what: "as much as for a sixteenth of it" },
    ];
  },
} satisfies Measurement;

function timeOf(task: () => unknown): number {
  const start = processTime();
  task();
  return processTime() - start;
}
