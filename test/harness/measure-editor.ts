/** Measures the extension in a real VS Code, chosen as for the editor tests. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/setup.mjs";
import { folderForThisRun } from "../../scripts/vscode/folders.ts";
import { runInEditor } from "./run-in-editor.ts";
import type { Measurements } from "./suite/measure.ts";

const characters = 2000;

export async function measureEditor(): Promise<Measurements> {
  const sample = readFileSync(join(root, "test", "fixtures", "sample-draft.gao"), "utf8");
  const workspace = folderForThisRun("measure");
  writeFileSync(
    join(workspace, "long-draft.gao"),
    sample.repeat(Math.ceil(characters / sample.length)).slice(0, characters),
  );
  const results = join(folderForThisRun("measurements"), "measurements.json");
  await runInEditor({ suite: "measure", workspace, results });
  return JSON.parse(readFileSync(results, "utf8"));
}
