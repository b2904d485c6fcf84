/** A process of its own that opens an index: prints how long it took, and how much memory it needs for that. */
import { createChecker } from "../../src/engine/index.ts";
import { readIndex } from "../../src/sources/library/indexFile.ts";
import { SourceTable } from "../../src/sources/library/sourceTable.ts";

const draft = "2023年，安宁县茶叶产量12.3万吨，比上年增长5.2%。";

async function main(): Promise<void> {
  const [, , file = "", version = ""] = process.argv;
  createChecker({ format: "heshu-facts", version: 1, sources: [], facts: [] }).check(draft);
  const memory = resident();
  const start = process.cpuUsage();
  const entries = (await readIndex(file, version)) ?? [];
  const { table } = new SourceTable([
    { name: "sources", sources: entries.flatMap(({ sources }) => sources) },
  ]);
  createChecker(table).check(draft);
  const { user, system } = process.cpuUsage(start);
  const opened = {
    facts: table.facts.length,
    milliseconds: (user + system) / 1000,
    bytes: resident() - memory,
  };
  process.stdout.write(JSON.stringify(opened));
}

/** What stays after the rubbish is gone. */
function resident(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

void main();
