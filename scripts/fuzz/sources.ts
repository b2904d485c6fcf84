/**
 * Throws broken files at the readers of sources: `npx tsx scripts/fuzz/sources.ts [COUNT] [SEED] [ENDING…]`. Prints a
 * table with a row for each format: what became of its files, the longest that one took and the most memory that the
 * process had. Fails when a file brought the reader down, held it up for more than five seconds or took more than 500
 * MB; such files are kept, and named.
 */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { build } from "esbuild";
import { buildFactTable } from "../../src/engine/facts/buildFactTable.ts";
import { ParserThread } from "../../src/sources/formats/parserThread.ts";
import { readSourceFile } from "../../src/sources/formats/readSourceFile.ts";
import { InputError } from "../../src/sources/inputError.ts";
import { copyCharacterMaps, formatBundle } from "../formats.mjs";
import { mutate } from "./mutate.ts";
import { pick, random } from "./random.ts";
import { seeds } from "./seeds.ts";

const root = path.resolve(import.meta.dirname, "../..");
const bundle = path.join(root, ".cache/fuzz");

/** Milliseconds of the processor that one file may take; the clock also counts what other programs do meanwhile. */
const longest = 5000;
const patience = 12 * longest;
const megabyte = 1024 * 1024;
const mostMemory = 500 * megabyte;
/** How a reader that went down is told. */
const crashes = new Set(["exit", "undefined"]);

interface Outcome {
  readonly counts: Map<string, number>;
  slowest: number;
  busy: number;
  peak: number;
  failed: number;
}

function keep(why: string, bytes: Buffer, name: string): void {
  const kept = path.join(tmpdir(), `heshu-fuzz-${name}`);
  writeFileSync(kept, bytes);
  console.error(`${why}: ${kept}`);
}

/** What became of a file: `read`, or the fault that it is refused with. */
async function attempt(
  name: string,
  bytes: Buffer,
  thread: ParserThread,
): Promise<[string, isCrash: boolean]> {
  try {
    const options = { milliseconds: patience, parse: thread.parse };
    const { encoding: _encoding, ...document } = await readSourceFile(name, Uint8Array.from(bytes), options);
    buildFactTable([{ id: name, ...document }]);
    return ["read", false];
  } catch (error) {
    if (!(error instanceof InputError)) return [String(error), true];
    return [error.fault, error.fault === "too-slow" || crashes.has(error.place ?? "")];
  }
}

async function fuzz(ending: string, count: number, seed: number): Promise<Outcome> {
  const thread = new ParserThread({ script: path.join(bundle, "formats/thread.mjs"), always: true });
  const next = random(seed);
  const outcome: Outcome = { counts: new Map(), slowest: 0, busy: 0, peak: 0, failed: 0 };
  const look = () => {
    outcome.peak = Math.max(outcome.peak, process.memoryUsage.rss());
  };
  const watch = setInterval(look, 10);
  const sources = (await seeds[ending]?.()) ?? [];
  for (let round = 0; round < count; round++) {
    const bytes = await mutate(pick(next, sources) ?? Buffer.from(""), next);
    const [start, cpu, before] = [performance.now(), process.cpuUsage(), outcome.peak];
    const [became, isCrash] = await attempt(`${round}.${ending}`, bytes, thread);
    look();
    const { user, system } = process.cpuUsage(cpu);
    const busy = Math.min((user + system) / 1000, performance.now() - start);
    outcome.counts.set(became, (outcome.counts.get(became) ?? 0) + 1);
    outcome.busy += busy;
    outcome.slowest = Math.max(outcome.slowest, busy);
    const isLarge = outcome.peak > mostMemory && before <= mostMemory;
    if (!isCrash && busy <= longest && !isLarge) continue;
    outcome.failed++;
    const cost = `${Math.round(busy)} ms, ${Math.round(outcome.peak / megabyte)} MB`;
    keep(`${ending}: ${became}, ${cost}`, bytes, `${seed}-${round}.${ending}`);
  }
  clearInterval(watch);
  await thread.close();
  return outcome;
}

async function main(): Promise<void> {
  const [count = "10000", seed = "1", ...endings] = process.argv.slice(2);
  await build({
    bundle: true,
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    logLevel: "error",
    absWorkingDir: root,
    ...formatBundle(bundle),
  });
  await copyCharacterMaps(bundle);
  console.log("| format | files | read | refused | mean | longest | memory | failed |");
  console.log("| --- | ---: | ---: | --- | ---: | ---: | ---: | ---: |");
  for (const ending of endings.length > 0 ? endings : Object.keys(seeds)) {
    const { counts, slowest, busy, peak, failed } = await fuzz(ending, Number(count), Number(seed));
    const read = counts.get("read") ?? 0;
    counts.delete("read");
    const refused = [...counts].sort((a, b) => b[1] - a[1]).map(([fault, times]) => `${fault} ${times}`);
    const mean = (busy / Number(count)).toFixed(1);
    console.log(
      `| ${ending} | ${count} | ${read} | ${refused.join(", ")} | ${mean} ms | ${Math.round(slowest)} ms | ${Math.round(peak / megabyte)} MB | ${failed} |`,
    );
    if (failed > 0) process.exitCode = 1;
  }
}

void main();
