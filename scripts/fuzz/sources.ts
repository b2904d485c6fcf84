/**
 * Throws broken files at the readers of sources: `npx tsx scripts/fuzz/sources.ts [COUNT] [SEED] [ENDING…]`, after
 * `npm run build`. Prints, for each reader, what became of the files, the longest time and the most memory, and fails
 * when a file crashed the reader, held it up for more than five seconds or took the process beyond 500 MB.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { ParserThread } from "../../src/sources/formats/parserThread.ts";
import { readSourceFile } from "../../src/sources/formats/readSourceFile.ts";
import { InputError } from "../../src/sources/inputError.ts";
import { mutate, random } from "./mutate.ts";
import { article, page, table } from "./seeds.ts";

const root = path.resolve(import.meta.dirname, "../..");
const file = (name: string) => readFileSync(path.join(root, "test/sources/files", name));

const seeds: Readonly<Record<string, readonly Buffer[]>> = {
  txt: [Buffer.from(article)],
  md: [Buffer.from(article)],
  csv: [Buffer.from(table)],
  html: [Buffer.from(page)],
  docx: [file("short.docx")],
  xlsx: [file("workbook.xlsx")],
  pdf: [file("short.pdf"), file("locked.pdf")],
};

/** Milliseconds of the processor that one file may take; the clock also counts what other programs do meanwhile. */
const longest = 5000;
const patience = 12 * longest;
const mostMemory = 500 * 1024 * 1024;
/** How a reader that went down is told. */
const crashes = new Set(["exit", "undefined"]);

interface Outcome {
  readonly counts: Map<string, number>;
  slowest: number;
  peak: number;
  crashed: number;
}

function keep(why: string, bytes: Buffer, name: string): void {
  const kept = path.join(tmpdir(), `heshu-fuzz-${name}`);
  writeFileSync(kept, bytes);
  console.log(`  ${why}: ${kept}`);
}

async function fuzz(ending: string, count: number, seed: number): Promise<Outcome> {
  const thread = new ParserThread({ script: path.join(root, "dist/formats/thread.mjs"), always: true });
  const next = random(seed);
  const outcome: Outcome = { counts: new Map(), slowest: 0, peak: 0, crashed: 0 };
  const sources = seeds[ending] ?? [];
  for (let round = 0; round < count; round++) {
    const bytes = await mutate(sources[Math.floor(next() * sources.length)] ?? Buffer.from(""), next);
    const start = performance.now();
    const cpu = process.cpuUsage();
    let became = "read";
    try {
      const options = { milliseconds: patience, parse: thread.parse };
      await readSourceFile(`${round}.${ending}`, Uint8Array.from(bytes), options);
    } catch (error) {
      became = error instanceof InputError ? error.fault : String(error);
      const isCrash = !(error instanceof InputError) || crashes.has(error.place ?? "");
      if (isCrash || became === "too-slow") {
        outcome.crashed++;
        const place = error instanceof InputError ? error.place : "";
        keep(`${became} ${place ?? ""}`, bytes, `${seed}-${round}.${ending}`);
      }
    }
    outcome.counts.set(became, (outcome.counts.get(became) ?? 0) + 1);
    const { user, system } = process.cpuUsage(cpu);
    const busy = Math.min((user + system) / 1000, performance.now() - start);
    outcome.slowest = Math.max(outcome.slowest, busy);
    if (busy > longest && became !== "too-slow") {
      outcome.crashed++;
      keep(`${Math.round(busy)} ms`, bytes, `${seed}-${round}.${ending}`);
    }
    outcome.peak = Math.max(outcome.peak, process.memoryUsage.rss());
  }
  await thread.close();
  return outcome;
}

async function main(): Promise<void> {
  const [count = "10000", seed = "1", ...endings] = process.argv.slice(2);
  let failed = false;
  for (const ending of endings.length > 0 ? endings : Object.keys(seeds)) {
    const { counts, slowest, peak, crashed } = await fuzz(ending, Number(count), Number(seed));
    const told = [...counts].map(([fault, times]) => `${fault} ${times}`).join(", ");
    console.log(
      `${ending}: ${told}; longest ${Math.round(slowest)} ms, ${Math.round(peak / 1024 / 1024)} MB`,
    );
    failed ||= crashed > 0 || peak > mostMemory;
  }
  if (failed) process.exitCode = 1;
}

void main();
