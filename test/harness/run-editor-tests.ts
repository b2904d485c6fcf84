/** The editor suites in a real VS Code, and their outcomes on the console. */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root, withErrors } from "../../scripts/setup.mjs";
import { emptyFolder } from "../../scripts/vscode/browser-vscode.ts";
import { cache } from "../../scripts/vscode/npm-package.ts";
import { printOutcomes, readOutcomes } from "./outcomes.ts";
import { runInEditor } from "./run-in-editor.ts";

async function main(): Promise<void> {
  const workspace = emptyFolder(join(cache, "editor-workspace"));
  cpSync(join(root, "test", "fixtures"), workspace, { recursive: true });
  const results = join(cache, "editor-outcomes.jsonl");
  rmSync(results, { force: true });
  let trouble: unknown;
  try {
    await runInEditor({ workspace, results });
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
