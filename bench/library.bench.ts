import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { root } from "../scripts/setup.mjs";
import { folderForThisRun } from "../scripts/vscode/folders.ts";
import type { LibraryEntry } from "../src/sources/library/entry.ts";
import { writeIndex } from "../src/sources/library/indexFile.ts";
import { SourceFolder } from "../src/sources/library/sourceFolder.ts";
import { SourceTable } from "../src/sources/library/sourceTable.ts";
import { ThreadReader } from "../src/sources/library/threadReader.ts";
import { eventually } from "../test/server/support/lspClient.ts";
import { spawnServer } from "../test/server/support/stdioClient.ts";
import { type Measured, type Measurement, median, processTime } from "./benchmark.ts";
import { engine } from "./engine.ts";
import { article } from "./library/articles.ts";

const articles = 1000;
const fewFacts = 1000;
const manyFacts = 100_000;
const version = "bench";

async function measure(): Promise<Measured[]> {
  const folder = path.join(folderForThisRun("library"), "工作区");
  const sources = path.join(folder, ".heshu", "sources");
  mkdirSync(sources, { recursive: true });
  for (let at = 0; at < articles; at++) writeFileSync(path.join(sources, `${at}.txt`), article(at));
  const indexFile = path.join(folder, "..", "a.index");
  const reader = new ThreadReader({ script: path.join(root, "dist", "reader.cjs") });
  const open = (progress: () => void = () => {}) =>
    new SourceFolder({ folder: sources, indexFile, version, reader, changed: () => {}, progress });

  let steps = 0;
  const first = open(() => steps++);
  const before = process.cpuUsage();
  const building = await time(() => first.refresh());
  const { user, system } = process.cpuUsage(before);
  const again = await time(() => open().refresh());
  const facts = first.entries
    .flatMap((entry) => entry.sources)
    .reduce((sum, { packed }) => sum + packed.count, 0);
  await reader.close();

  const large = path.join(folder, "..", "large.index");
  await writeIndex(large, version, copies(first.entries, Math.ceil(manyFacts / facts)));
  const opened = [await openApart(large), await openApart(large), await openApart(large)];
  const best = (key: "milliseconds" | "bytes") => Math.min(...opened.map((one) => one[key]));
  const few = costOfClaim(first.entries.slice(0, Math.ceil((first.entries.length * fewFacts) / facts)));
  const many = costOfClaim(copies(first.entries, Math.ceil(manyFacts / facts)));
  const shown = await changeShown(folder, sources);
  const seconds = ((user + system) / 1e6).toFixed(1);
  return [
    {
      value: building / 1000,
      unit: "s",
      what: `to read ${articles} articles of 2,000 characters (${seconds} s on the processor), ${facts} facts, told in ${steps} steps`,
    },
    { value: again, unit: "ms", what: "to open them the second time" },
    {
      value: best("milliseconds"),
      unit: "ms",
      what: `on the processor to open ${opened[0]?.facts} facts and check with them`,
    },
    { value: best("bytes") / 1024 / 1024, unit: "MB", what: "of memory for that" },
    {
      value: few.microseconds,
      unit: "µs",
      what: `on the processor to check a claim with ${few.facts} facts`,
    },
    { value: many.microseconds, unit: "µs", what: `with ${many.facts} facts` },
    { value: many.microseconds / few.microseconds, unit: "×", what: "as much with the many as with the few" },
    {
      value: shown,
      unit: "ms",
      what: "from a change of an article to the verdict in an open draft (median)",
    },
  ];
}

async function time(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** The same sources several times over, none of them taken for another. */
function copies(entries: readonly LibraryEntry[], times: number): LibraryEntry[] {
  return Array.from({ length: times }, (_, time) =>
    entries.map((entry) => ({
      ...entry,
      path: `${time}/${entry.path}`,
      sources: entry.sources.map((one) => ({
        ...one,
        source: { ...one.source, id: `${time}/${one.source.id}` },
        sketch: one.sketch.map((number) => (number ^ (time * 0x9e3779b1)) >>> 0).sort(),
        says: one.says.map((number) => (number ^ (time * 0x9e3779b1)) >>> 0),
      })),
    })),
  ).flat();
}

/** The median over drafts about things like those of the facts, none seen before. */
function costOfClaim(entries: readonly LibraryEntry[]): { facts: number; microseconds: number } {
  const { table } = new SourceTable([
    { name: "sources", sources: entries.flatMap(({ sources }) => sources) },
  ]);
  const checker = engine.createChecker(table);
  const costs = Array.from({ length: 16 }, (_, draft) => {
    const text = article(articles + draft);
    const start = processTime();
    const { findings } = checker.check(text);
    return ((processTime() - start) * 1000) / findings.length;
  });
  return { facts: table.facts.length, microseconds: median(costs.slice(4)) };
}

async function openApart(index: string): Promise<{ facts: number; milliseconds: number; bytes: number }> {
  const script = path.join(root, "bench", "library", "openIndex.ts");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--expose-gc", "--import", "tsx", script, index, version],
    { cwd: root },
  );
  return JSON.parse(stdout);
}

/** Milliseconds, in the server's own process, with all the articles in the library. */
async function changeShown(folder: string, sources: string): Promise<number> {
  const { client, end } = spawnServer([path.join(root, "dist", "server.cjs"), "--stdio"]);
  try {
    const storage = path.join(folder, "..", "storage");
    await client.start({
      initializationOptions: { commands: true, folders: { storage, globalStorage: storage } },
      folder: pathToFileURL(folder).href,
    });
    const draft = pathToFileURL(path.join(folder, "稿.gao")).href;
    client.open(draft, "2023年，云南省茶叶产量12.3万吨。");
    const verdict = (wanted: string) =>
      eventually(
        () => client.findings.get(draft)?.marks[0]?.verdict,
        (found) => found === wanted,
      );
    await verdict("unverified");
    // Every article has been read before the first change counts.
    await eventually(
      () => client.status?.sources,
      (count) => count >= articles,
    );
    const times: number[] = [];
    for (let round = 0; round < 9; round++) {
      const right = round % 2 === 0;
      writeFileSync(path.join(sources, "新.txt"), `2023年，云南省茶叶产量${right ? "12.3" : "13.2"}万吨。\n`);
      times.push(await time(async () => void (await verdict(right ? "supported" : "contradicted"))));
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  } finally {
    await end();
  }
}

export default { name: "a library of sources", measure } satisfies Measurement;
