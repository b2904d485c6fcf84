/** Measures the extension in a real VS Code, chosen as for the editor tests. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/setup.mjs";
import { emptyFolder } from "../../scripts/vscode/browser-vscode.ts";
import { cache } from "../../scripts/vscode/npm-package.ts";
import { runInEditor } from "./run-in-editor.ts";
import type { Measurements } from "./suite/measure.ts";

const characters = 2000;

export async function measureEditor(): Promise<Measurements> {
  const sample = readFileSync(join(root, "test", "fixtures", "sample-draft.gao"), "utf8");
  const workspace = emptyFolder(join(cache, "measure-workspace"));
  writeFileSync(
    join(workspace, "long-draft.gao"),
    sample.repeat(Math.ceil(characters / sample.length)).slice(0, characters),
  );
  const results = join(cache, "measurements.json");
  rmSync(results, { force: true });
  await runInEditor({ suite: "measure", workspace, results });
  return JSON.parse(readFileSync(results, "utf8"));
}
