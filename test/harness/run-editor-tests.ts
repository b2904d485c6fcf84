/** The editor suites in a real VS Code, in windows of every kind, and their outcomes on the console. */
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root, withErrors } from "../../scripts/setup.mjs";
import { folderForThisRun } from "../../scripts/vscode/folders.ts";
import type { WindowKind } from "./editor-run.ts";
import { printOutcomes, readOutcomes } from "./outcomes.ts";
import { runInEditor } from "./run-in-editor.ts";
import type { TestOutcome } from "./suite/index.ts";

const fixtures = join(root, "test", "fixtures");

/** A suite of test/editor/windows, in its own window; all suites of test/editor share the first. */
interface Run {
  readonly suite?: string;
  readonly window: WindowKind;
}

function runs(): Run[] {
  const folder = folderForThisRun("workspace");
  cpSync(fixtures, folder, { recursive: true });
  return [
    { window: { opens: folder, trusted: true } },
    { suite: "windows/noFolder", window: { trusted: true } },
    { suite: "windows/severalFolders", window: { opens: severalFolders(), trusted: true } },
    { suite: "windows/untrusted", window: { opens: untrustedFolder(), trusted: false } },
  ];
}

/** Two folders of one window, the second with settings and facts of its own. */
function severalFolders(): string {
  const home = folderForThisRun("several");
  for (const name of ["日报", "晚报"]) cpSync(fixtures, join(home, name), { recursive: true });
  settings(join(home, "晚报"), { "heshu.facts": "facts.json", "heshu.inlayHints": "all" });
  writeFileSync(join(home, "晚报", "facts.json"), noFacts);
  const file = join(home, "newsroom.code-workspace");
  writeFileSync(file, JSON.stringify({ folders: [{ path: "日报" }, { path: "晚报" }] }));
  return file;
}

/** A folder that brings facts of its own, which nobody has vouched for. */
function untrustedFolder(): string {
  const folder = folderForThisRun("untrusted");
  cpSync(fixtures, folder, { recursive: true });
  settings(folder, { "heshu.facts": "facts.json", "heshu.severity": { "decimal-point": "hint" } });
  writeFileSync(join(folder, "facts.json"), noFacts);
  return folder;
}

const noFacts = JSON.stringify({ format: "heshu-facts", version: 1, sources: [], facts: [] });

function settings(folder: string, values: Readonly<Record<string, unknown>>): void {
  mkdirSync(join(folder, ".vscode"), { recursive: true });
  writeFileSync(join(folder, ".vscode", "settings.json"), JSON.stringify(values));
}

async function outcomesOf({ suite, window }: Run): Promise<readonly TestOutcome[]> {
  const results = join(folderForThisRun("outcomes"), "outcomes.jsonl");
  let trouble: unknown;
  try {
    await runInEditor({ runner: "index", ...(suite === undefined ? {} : { suite }), window, results });
  } catch (error) {
    trouble = error;
  }
  const outcomes = readOutcomes(results);
  // A failed test speaks for itself; a run that broke off does not.
  if (trouble && !outcomes.some(({ state }) => state === "failed")) {
    console.error(trouble instanceof Error ? trouble.message : trouble);
    process.exitCode = 1;
  }
  if (outcomes.length === 0) {
    console.error(`No editor test ran${suite === undefined ? "" : ` of ${suite}`}.`);
    process.exitCode = 1;
  }
  return outcomes;
}

/** HESHU_TEST_SUITE names one run alone: `windows/untrusted`; `editor` is the first. */
async function main(): Promise<void> {
  const wanted = process.env.HESHU_TEST_SUITE;
  delete process.env.HESHU_TEST_SUITE;
  const outcomes: TestOutcome[] = [];
  for (const run of runs())
    if (!wanted || wanted === (run.suite ?? "editor")) outcomes.push(...(await outcomesOf(run)));
  if (!printOutcomes(outcomes)) process.exitCode = 1;
}

void withErrors(main);
