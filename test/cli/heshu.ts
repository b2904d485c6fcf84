import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { copyCharacterMaps, formatBundle, formatsApart } from "../../scripts/formats.mjs";

const root = path.resolve(__dirname, "../..");
/** Inside the project, so that the command finds nodejieba as it does when it is installed. */
const dist = path.join(root, ".cache/test-cli/dist");
export const command = path.join(dist, "cli.cjs");

async function bundle(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [path.join(root, entry)],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    mainFields: ["module", "main"],
    external: ["nodejieba"],
    plugins: [formatsApart],
    logLevel: "error",
  });
}

let readersBuilt = false;

/** Bundles the readers of Word, PDF and the like beside the command. */
export async function buildReaders(): Promise<void> {
  if (readersBuilt) return;
  const options = { bundle: true, platform: "node", target: "node20", logLevel: "error" } as const;
  await Promise.all([
    build({ ...options, mainFields: ["module", "main"], absWorkingDir: root, ...formatBundle(dist) }),
    copyCharacterMaps(dist),
  ]);
  readersBuilt = true;
}

let built = false;

/** Bundles the command with its dictionaries as the build does, once for all tests of a run. */
export async function buildCommand(): Promise<void> {
  if (built) return;
  mkdirSync(dist, { recursive: true });
  await bundle("src/cli/main.ts", command);
  cpSync(path.join(root, "src/segment/dict"), path.join(dist, "dict"), { recursive: true });
  built = true;
}

/** Bundles the language server beside the command. */
export async function buildServer(): Promise<void> {
  await bundle("src/server/node.ts", path.join(dist, "server.cjs"));
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs as somebody who may not write everywhere, where the tests themselves run as root. */
  readonly unprivileged?: boolean;
}

const nobody = 65534;

/** Runs `heshu` in a process of its own, with no locale and standard input empty unless given. */
export function heshu(
  args: readonly string[],
  { input = "", cwd, env = {}, unprivileged }: RunOptions = {},
): Run {
  if (!existsSync(command)) throw new Error("buildCommand first");
  const isRoot = process.getuid?.() === 0;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    // A command that hangs fails its test instead of holding up the run.
    timeout: 50_000,
    env: { PATH: process.env.PATH, ...env },
    ...(cwd !== undefined && { cwd }),
    ...(unprivileged && isRoot && { uid: nobody, gid: nobody }),
  });
  return { status, stdout, stderr };
}
