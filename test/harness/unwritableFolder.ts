import { chmodSync, mkdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** A folder in which whoever runs the tests may write nothing; made inside `home` where that is possible. */
export function unwritableFolder(home: string): string {
  // The superuser may write wherever the kernel lets anybody.
  if (process.getuid?.() === 0) return "/sys";
  const folder = path.join(home, "只读");
  mkdirSync(folder);
  chmodSync(folder, 0o555);
  return folder;
}
