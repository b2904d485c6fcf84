import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cache } from "./npm-package.ts";

/** Made if missing, emptied if not. */
export function emptyFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A new folder that goes when this process ends: runs side by side do not meet. */
export function folderForThisRun(name: string): string {
  const runs = join(cache, "runs");
  mkdirSync(runs, { recursive: true });
  const folder = mkdtempSync(join(runs, `${name}-`));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
