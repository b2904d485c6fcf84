import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cache } from "./npm-package.ts";

/** Made if missing, emptied if not. */
export function emptyFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

const runs = join(cache, "runs");
const ours: string[] = [];
process.once("exit", () => {
  for (const folder of ours) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A new folder that goes when this process ends: runs side by side do not meet. */
export function folderForThisRun(name: string): string {
  mkdirSync(runs, { recursive: true });
  const folder = mkdtempSync(join(runs, `${name}-`));
  ours.push(folder);
  return folder;
}
