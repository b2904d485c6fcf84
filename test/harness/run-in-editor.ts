/**
 * Runs a module inside a real VS Code: the desktop one if there is one (or it can be downloaded) and a display,
 * else the one for the browser. HESHU_VSCODE=desktop or =browser decides otherwise.
 */
import { join } from "node:path";
import process from "node:process";
import { root, SetupError } from "../../scripts/setup.mjs";
import type { WindowKind } from "./editor-run.ts";
import { runInBrowser } from "./run-browser.ts";
import { findOrDownload, runInDesktop } from "./run-desktop.ts";

export interface Job {
  /** A module of test/harness/suite. */
  readonly runner: "index" | "measure";
  /** The suite that it runs; all of test/editor if not given. */
  readonly suite?: string;
  /** The extension's folder; this project if not given. */
  readonly extension?: string;
  readonly window: WindowKind;
  /** Where the module writes what it found; it is told by HESHU_TEST_RESULTS. */
  readonly results: string;
}

/** Resolves when the module's `run()` has; rejects when that failed or VS Code did not come up. */
export async function runInEditor({ runner, suite, extension, window, results }: Job): Promise<void> {
  const run = {
    extension: extension ?? root.replace(/[\\/]$/, ""),
    runner: join(root, "dist", "test", "editor", `${runner}.cjs`),
    window,
    env: { HESHU_TEST_RESULTS: results, ...(suite === undefined ? {} : { HESHU_TEST_SUITE: suite }) },
  };
  const wanted = process.env.HESHU_VSCODE;
  const desktop = wanted === "browser" ? undefined : await findOrDownload();
  if (desktop) return await runInDesktop(desktop, run);
  if (wanted === "desktop")
    throw new SetupError("HESHU_VSCODE=desktop, but no desktop VS Code is to be had.");
  await runInBrowser(run);
}
