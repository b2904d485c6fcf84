/** npm run bench: speeds as ratios against peers of the same run, then start times, memory and typing in a real VS Code. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Bench } from "tinybench";
import { withErrors } from "../scripts/setup.mjs";
import { measureEditor } from "../test/harness/measure-editor.ts";
import { type Benchmark, type Measured, type Measurement, processTime } from "./benchmark.ts";
import { measureTyping, type TypingMeasurements } from "./typing/measureTyping.ts";
import type { Busy } from "./typing/probe.ts";

async function run({ name, characters, tasks, beforeEach }: Benchmark): Promise<void> {
  const bench = new Bench({
    time: 1000,
    iterations: 5,
    warmupTime: 3000,
    warmupIterations: 2,
    now: processTime,
  });
  for (const [task, body] of Object.entries(tasks)) bench.add(task, body, beforeEach ? { beforeEach } : {});
  await bench.run();
  console.log(`\n${name} (${characters.toLocaleString("en")} characters)`);
  const speeds = bench.tasks.map(({ name, result }) => {
    if (!("latency" in result))
      throw new Error(`${name}: ${"error" in result ? result.error : result.state}`);
    return { name, speed: characters / (result.latency.p50 / 1000) };
  });
  const own = speeds[0]?.speed ?? Number.NaN;
  for (const { name, speed } of speeds) {
    const ratio = speed === own ? "" : `   ${(own / speed).toPrecision(2)} × the speed of this one`;
    console.log(`  ${Math.round(speed).toLocaleString("en").padStart(12)} characters/s  ${name}${ratio}`);
  }
}

const decimals: Readonly<Record<Measured["unit"], number>> = { s: 1, ms: 1, µs: 0, MB: 0, "×": 1 };

async function printMeasured({ name, measure }: Measurement): Promise<void> {
  console.log(`\n${name}`);
  for (const { value, unit, what } of await measure())
    console.log(`  ${value.toFixed(decimals[unit]).padStart(6)} ${unit.padEnd(2)}  ${what}`);
}

function printTyping({ characters, wrong, prose, figure, paused, painted }: TypingMeasurements): void {
  const size = characters.toLocaleString("en");
  console.log(`\ntyping in a draft of ${size} characters with ${wrong} squiggles`);
  const busy = (what: string, { busy, processor }: Busy) =>
    console.log(
      `  ${busy.toFixed(1).padStart(6)} ms  a key keeps the extension host busy, of it ${processor.toFixed(1)} ms on the processor: ${what}`,
    );
  busy("in prose", prose);
  busy("in a figure, whose verdict turns over", figure);
  busy("with Heshu paused", paused);
  const ours = (what: string, measured: Busy) => {
    const [busy, processor] = [measured.busy - paused.busy, measured.processor - paused.processor];
    console.log(
      `  ${busy.toFixed(1).padStart(6)} ms  of them are Heshu's, ${processor.toFixed(1)} ms on the processor: ${what}`,
    );
  };
  ours("in prose", prose);
  ours("in a figure", figure);
  const [fastest, middle] = [painted[0], painted[Math.floor(painted.length / 2)]];
  console.log(
    `  ${(middle ?? Number.NaN).toFixed(0).padStart(6)} ms  from a key to the painted verdict, at best ${(fastest ?? Number.NaN).toFixed(0)}`,
  );
}

async function measureFile(file: string): Promise<void> {
  const module: { default: Benchmark | Measurement } = await import(
    pathToFileURL(path.join(__dirname, file)).href
  );
  await ("measure" in module.default ? printMeasured(module.default) : run(module.default));
}

const onlyFile = "--only";

async function main(): Promise<void> {
  const at = process.argv.indexOf(onlyFile);
  if (at >= 0) return measureFile(process.argv[at + 1] ?? "");
  for (const file of readdirSync(__dirname).sort()) {
    if (!file.endsWith(".bench.ts")) continue;
    // In a process of its own: what one leaves behind in the compiler and the collector would slow the next.
    const args = ["--import", "tsx", __filename, onlyFile, file];
    const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
    if (status !== 0) throw new Error(`${file} ended with ${status}`);
  }
  if (process.argv.includes("--no-editor")) return;
  const first = await measureEditor();
  const starts = [first];
  while (starts.length < 5) starts.push(await measureEditor());
  const { vscode, characters } = first;
  const line = (key: "activation" | "firstVerdicts" | "serverMemory", unit: string, what: string) => {
    const values = starts
      .map((start) => start[key] / (unit === "MB" ? 1024 * 1024 : 1))
      .sort((a, b) => a - b);
    const shown = [Math.floor(values.length / 2), -1].map((at) => (values.at(at) ?? Number.NaN).toFixed(0));
    console.log(`  ${shown.map((value) => value.padStart(6)).join("")} ${unit}  ${what}`);
  };
  console.log(`\nin VS Code ${vscode} (${starts.length} starts: median, worst)`);
  line("activation", "ms", "activation");
  line("firstVerdicts", "ms", `from opening ${characters} characters to the first verdicts`);
  line("serverMemory", "MB", "resident memory of the server");
  printTyping(await measureTyping(100_000, 36));
}

void withErrors(main);
