/** Measures the extension in a real VS Code, chosen as for the editor tests. */
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
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
  await runInEditor({
    runner: "measure",
    extension: lateExtension(),
    window: { opens: workspace, trusted: true },
    results,
  });
  return JSON.parse(readFileSync(results, "utf8"));
}

/**
 * This project with one line changed: only a `zh-news` document activates it. VS Code opens plain text of its own
 * at times, which would activate the extension before the clock runs.
 */
function lateExtension(): string {
  const folder = folderForThisRun("extension");
  for (const name of readdirSync(root))
    if (name !== "package.json") symlinkSync(join(root, name), join(folder, name), "junction");
  const manifest: object = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const late = { ...manifest, activationEvents: ["onLanguage:zh-news"] };
  writeFileSync(join(folder, "package.json"), JSON.stringify(late));
  return folder;
}
