import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";

let script: string | undefined;

/** The thread that reads sources, bundled as it is for the product: a worker takes no TypeScript. */
export function bundledThread(): string {
  if (script !== undefined) return script;
  const folder = mkdtempSync(path.join(tmpdir(), "heshu-thread-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  script = path.join(folder, "reader.cjs");
  const root = path.resolve(__dirname, "../../..");
  buildSync({
    entryPoints: [path.join(root, "src/sources/library/readerThread.ts")],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
  });
  return script;
}
