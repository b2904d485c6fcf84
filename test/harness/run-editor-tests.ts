/**
 * The editor suites in a real VS Code: the desktop one if there is one (or it can be downloaded) and a display,
 * else the one for the browser. HESHU_VSCODE=desktop or =browser decides otherwise.
 */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root, withErrors } from "../../scripts/setup.mjs";
import { emptyFolder } from "../../scripts/vscode/browser-vscode.ts";
import { cache } from "../../scripts/vscode/npm-package.ts";
import type { EditorRun } from "./editor-run.ts";
import { printOutcomes, readOutcomes } from "./outcomes.ts";
import { runInBrowser } from "./run-browser.ts";
import { findOrDownload, runInDesktop } from "./run-desktop.ts";

async function main(): Promise<void> {
  const run: EditorRun = {
    extension: root.replace(/[\\/]$/, ""),
    suite: join(root, "dist", "test", "editor", "index.cjs"),
    workspace: emptyFolder(join(cache, "editor-workspace")),
    results: join(cache, "editor-outcomes.jsonl"),
  };
  cpSync(join(root, "test", "fixtures"), run.workspace, { recursive: true });
  rmSync(run.results, { force: true });

  const wanted = process.env.HESHU_VSCODE;
  const desktop = wanted === "browser" ? undefined : await findOrDownload();
  if (wanted === "desktop" && !desktop)
    throw new Error("HESHU_VSCODE=desktop, but no desktop VS Code is to be had.");
  console.log(desktop ? `editor tests in ${desktop}` : "editor tests in VS Code for the browser");
  let trouble: unknown;
  try {
    await (desktop ? runInDesktop(desktop, run) : runInBrowser(run));
  } catch (error) {
    trouble = error;
  }
  const outcomes = readOutcomes(run.results);
  // A failed test speaks for itself; a run that broke off does not.
  if (trouble && !outcomes.some(({ state }) => state === "failed")) {
    console.error(trouble instanceof Error ? trouble.message : trouble);
    process.exitCode = 1;
  }
  if (outcomes.length === 0) console.error("No editor test ran.");
  if (!printOutcomes(outcomes) || outcomes.length === 0) process.exitCode = 1;
}

void withErrors(main);
