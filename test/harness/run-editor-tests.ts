/** The editor suites in a real VS Code, and their outcomes on the console. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root, withErrors } from "../../scripts/setup.mjs";
import { folderForThisRun } from "../../scripts/vscode/folders.ts";
import { printOutcomes, readOutcomes } from "./outcomes.ts";
import { runInEditor } from "./run-in-editor.ts";

async function main(): Promise<void> {
  const workspace = folderForThisRun("workspace");
  cpSync(join(root, "test", "fixtures"), workspace, { recursive: true });
  const results = join(folderForThisRun("outcomes"), "outcomes.jsonl");
  let trouble: unknown;
  try {
    await runInEditor({ suite: "index", workspace, results });
  } catch (error) {
    trouble = error;
  }
  const outcomes = readOutcomes(results);
  // A failed test speaks for itself; a run that broke off does not.
  if (trouble && !outcomes.some(({ state }) => state === "failed")) {
    console.error(trouble instanceof Error ? trouble.message : trouble);
    process.exitCode = 1;
  }
  if (outcomes.length === 0) console.error("No editor test ran.");
  if (!printOutcomes(outcomes) || outcomes.length === 0) process.exitCode = 1;
}

void withErrors(main);
