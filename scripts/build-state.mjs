// Tells whether dist/ is older than what it is made from. Node built-ins only.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const inputs = [
  "src",
  "seeds",
  "test/editor",
  "test/harness/suite",
  "esbuild.config.mjs",
  "tsconfig.json",
  "tsconfig.library.json",
  "package-lock.json",
];

/** Written last, so a build that failed half-way counts as none. */
export const stampFile = join(root, "dist", ".built-from");

/**
 * Every file at or below a path, in a stable order.
 * @param {string} path
 * @returns {Generator<string>}
 */
function* files(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}

/** A digest over name, size and time of every input. */
export function sourceState() {
  const digest = createHash("sha256");
  for (const input of inputs)
    for (const path of files(join(root, input))) {
      const { size, mtimeMs } = statSync(path);
      digest.update(`${path}\0${size}\0${mtimeMs}\n`);
    }
  return digest.digest("hex");
}

export function isBuilt() {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === sourceState();
}
