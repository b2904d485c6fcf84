import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BuildOptions, build } from "esbuild";
import { formatBundle, formatsApart } from "../../../scripts/formats.mjs";

let script: string | undefined;

/** The thread that reads sources and its readers, bundled as for the product: a worker takes no TypeScript. */
export async function bundledThread(): Promise<string> {
  if (script !== undefined) return script;
  const folder = mkdtempSync(path.join(tmpdir(), "heshu-thread-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  script = path.join(folder, "reader.cjs");
  const root = path.resolve(__dirname, "../../..");
  const options: BuildOptions = {
    bundle: true,
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    logLevel: "error",
    absWorkingDir: root,
  };
  await build({
    ...options,
    entryPoints: ["src/sources/library/readerThread.ts"],
    outfile: script,
    format: "cjs",
    plugins: [formatsApart],
  });
  await build({ ...options, ...formatBundle(folder) });
  return script;
}
